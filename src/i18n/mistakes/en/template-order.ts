import type { templateOrderMistakes } from '#core/diagnose/mistakes/template-order.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateOrderTexts: Readonly<Record<keyof typeof templateOrderMistakes, MistakeText>> = {
  'template-missing-token': {
    title: 'The payload has no token field',
    happened: "The documentation's payload table does not list it, yet the field belongs there.",
    fix: 'Insert &token=Bearer and the token between method and timestamp.',
  },
  'template-missing-timestamp': {
    title: 'The payload has no timestamp field',
    happened: 'The time stands in the salt only.',
    fix: 'Add &timestamp= and the text of Request-Time before the body.',
  },
  'template-missing-method': {
    title: 'The payload has no method field',
    happened: 'After the path comes the token at once.',
    fix: 'Insert &method= with GET or POST behind the path.',
  },
  'template-missing-path': {
    title: 'The payload has no path field',
    happened: 'The string begins with the method.',
    fix: 'Start with path= and the path including its query.',
  },
  'template-missing-body': {
    title: 'The payload has no body field',
    happened: 'The request has a body, but the signed string ends with the time.',
    fix: 'Append &body= and the exact text that is sent.',
  },
  'template-body-omitted-when-empty': {
    title: '&body= was left out because there is no body',
    happened: 'For a request without a body the string was ended after the time.',
    fix: 'Keep the label even when nothing follows it: the payload ends in &body=.',
  },
  'template-missing-two': {
    title: 'Two fields of the payload are missing',
    happened: 'Only three of the five fields were signed.',
    fix: 'Sign all five, in the order path, method, token, timestamp, body.',
  },
  'template-few-fields': {
    title: 'The payload has one or two fields only',
    happened: 'Most of the string is missing.',
    fix: 'Compose the payload anew from the five fields.',
  },
  'template-doc-literal': {
    title: "The documentation's payload table was taken literally",
    happened: "path, method, requestTime and body were signed under the table's own names, without the token.",
    fix: 'Add the token field, and call the time timestamp.',
  },
  'template-order-method-first': {
    title: 'The method comes before the path',
    happened: "The first two fields are exchanged, as in SNAP's order.",
    fix: 'Put path first, then method.',
  },
  'template-order-body-before-time': {
    title: 'The body comes before the time',
    happened: 'The last two fields are exchanged.',
    fix: 'End with the body; the timestamp precedes it.',
  },
  'template-order-alphabetical': {
    title: 'The fields are in alphabetical order',
    happened: 'A sorted map wrote body first and token last.',
    fix: 'Use an ordered list, or write the string by hand.',
  },
  'template-order-time-before-token': {
    title: 'The time comes before the token',
    happened: 'timestamp and token are exchanged.',
    fix: 'Move the token field in front of the timestamp.',
  },
  'template-order-token-last': {
    title: 'The token stands at the end',
    happened: 'The token field was appended to the four fields of the documentation.',
    fix: 'Place the token third, after the method.',
  },
  'template-order-token-first': {
    title: 'The token stands at the start',
    happened: 'The string begins with the token field.',
    fix: 'Let path and method come before the token.',
  },
  'template-order-time-first': {
    title: 'The time stands at the start',
    happened: 'The string begins with the timestamp field.',
    fix: 'Bring the timestamp to the fourth place.',
  },
  'template-order-body-third': {
    title: 'The body comes before token and time',
    happened: 'The body follows the method at once.',
    fix: 'Shift the body behind token and timestamp.',
  },
  'template-order-body-first': {
    title: 'The body stands at the start',
    happened: 'The string begins with the body field.',
    fix: 'Take the body out of the front and append it last.',
  },
  'template-order-other': {
    title: 'The five fields are in another order',
    happened: "All fields are there, but not in Netzme's order.",
    fix: 'Rearrange them: path, method, token, timestamp, body.',
  },
  'template-missing-token-reordered': {
    title: 'No token field, and the rest in another order',
    happened: 'Four fields were signed, in an order of their own.',
    fix: 'Bring back the token and restore the order of the recipe.',
  },
}
