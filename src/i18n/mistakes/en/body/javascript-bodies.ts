import type { javascriptBodies } from '#core/diagnose/mistakes/body/javascript-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for what JavaScript and Postman do to a body. */
export const javascriptTexts = {
  'body-js-roundtrip': {
    title: 'The body was signed as JSON.stringify writes it after JSON.parse',
    happened:
      'JavaScript rewrote it: 50000.00 became 50000, large integers were rounded, number-like keys moved to the front, escapes became characters.',
    fix: 'Keep the original string and sign that; send amounts as strings if their form matters.',
  },
  'body-js-roundtrip-pretty': {
    title: 'The body was signed as JSON.stringify prints it with indentation',
    happened: 'Parsed and indented for reading, the text lost its number spelling and its compact form.',
    fix: 'Call JSON.stringify without a third argument, once, and use the result twice.',
  },
  'body-bigint-rounded': {
    title: 'A large integer lost its last digits in the signed body',
    happened: 'A number above 2^53 went through a double, so 9007199254740993 was signed as 9007199254740992.',
    fix: 'Carry long ids as strings, or use a parser that keeps big integers.',
  },
  'body-object-object': {
    title: '[object Object] was signed in place of the body',
    happened: 'A JavaScript object was joined with a string without being serialised.',
    fix: 'Call JSON.stringify on the object before the concatenation.',
  },
  'body-inner-object-object': {
    title: 'An inner object was signed as "[object Object]"',
    happened: 'The outer body is JSON, but an object inside it was turned into text first.',
    fix: 'Nest objects as objects, and stringify the outermost one only.',
  },
  'body-buffer-json': {
    title: 'A Node Buffer was serialised instead of its text',
    happened: 'JSON.stringify of a Buffer gives {"type":"Buffer","data":[...]}, and that was signed.',
    fix: 'Use buffer.toString("utf8") before signing.',
  },
  'body-bytes-printed': {
    title: "The list of the body's byte values was signed",
    happened: 'A byte array was printed as numbers, such as [123 34 97], where its text was meant.',
    fix: 'Convert the bytes to a UTF-8 string explicitly.',
  },
  'body-placeholder-unresolved': {
    title: 'A placeholder was signed in place of a value',
    happened: 'The signed body still holds a variable such as {{userId}}; its value was filled in only when sending.',
    fix: 'Resolve the variables first: pm.variables.replaceIn(...) in Postman, then sign the result.',
  },
} satisfies Record<keyof typeof javascriptBodies, MistakeText>
