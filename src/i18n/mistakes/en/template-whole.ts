import type { templateWholeMistakes } from '#core/diagnose/mistakes/template-whole.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateWholeTexts: Readonly<Record<keyof typeof templateWholeMistakes, MistakeText>> = {
  'template-snap-colon': {
    title: "SNAP's string was signed with Netzme's key",
    happened: 'METHOD:path:token:body hash:time was hashed with the right salt.',
    fix: "Replace SNAP's string by path=…&method=…&token=Bearer …&timestamp=…&body=….",
  },
  'template-body-only': {
    title: 'Only the body was signed',
    happened: 'The message is the bare body, without path, method, token and time.',
    fix: 'Wrap the body into the labelled payload, as its last field.',
  },
  'template-path-only': {
    title: 'Only the path was signed',
    happened: 'The message stops after the path.',
    fix: 'Append the other four fields to the path.',
  },
  'template-time-only': {
    title: 'Only the time was signed',
    happened: 'The message is Request-Time alone.',
    fix: 'Use the time as one field among five.',
  },
  'template-empty': {
    title: 'Nothing was signed',
    happened: 'The message was the empty string: the payload variable had no value.',
    fix: 'Check which variable is handed to the HMAC function.',
  },
  'template-is-salt': {
    title: 'The salt was signed in place of the payload',
    happened: 'Secret, time and Authorization stand where the five fields belong.',
    fix: 'Give HMAC two different strings: salt as key, payload as message.',
  },
  'template-json-object': {
    title: 'The five values were signed as a JSON object',
    happened: 'A map of the fields was serialised to JSON and hashed.',
    fix: 'Replace the serialiser by string concatenation with = and &.',
  },
  'template-map-text': {
    title: 'A Java map was signed as text',
    happened: 'Map.toString() printed {path=…, method=…}.',
    fix: 'Append the entries yourself; toString() is for people.',
  },
  'template-python-repr': {
    title: 'A Python dict or tuple was signed as text',
    happened: 'str() of the collection was hashed, with its quotes, commas and brackets.',
    fix: 'Format an f-string from the five values.',
  },
  'template-object-text': {
    title: "An object's default text was signed",
    happened: '[object Object], Array or undefined was hashed in place of the payload.',
    fix: 'Log the message just before hashing: it must be the string path=….',
  },
  'template-unresolved': {
    title: 'The template was signed with its placeholders',
    happened: 'No variable was filled in: single quotes, a missing f or $ left the names standing.',
    fix: 'Use double quotes in PHP and shell, backticks in JavaScript, an f-string in Python.',
  },
}
