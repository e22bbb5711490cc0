import type { pythonBodies } from '#core/diagnose/mistakes/body/python-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for what Python does to a body. */
export const pythonTexts = {
  'body-json-spaced': {
    title: 'The body was signed with spaces after , and :',
    happened:
      'The signed JSON is what json.dumps writes by default: a blank after every comma and colon. The body sent has other spacing.',
    fix: 'Pass separators=(",", ":") to json.dumps, and send that string with data= instead of json=.',
  },
  'body-python-dumps': {
    title: "The body was signed as Python's default json.dumps writes it",
    happened:
      'The signed text has blanks after commas and colons, and \\uXXXX for every non-ASCII character; the sent text differs.',
    fix: 'Call json.dumps once with separators and ensure_ascii=False, then sign and send the result.',
  },
  'body-python-roundtrip': {
    title: 'The body was signed as Python writes it after parsing it',
    happened:
      'json.loads and json.dumps changed the spelling of numbers, such as 50000.00 into 50000.0, and the layout or escapes.',
    fix: 'Sign the raw text of the request, never a second dump of its parsed form.',
  },
  'body-python-compact-ascii': {
    title: 'The body was signed compact, but with \\uXXXX for non-ASCII',
    happened: 'json.dumps got compact separators but kept ensure_ascii, so é became \\u00e9 in the signed text only.',
    fix: 'Add ensure_ascii=False next to the separators.',
  },
  'body-python-sorted': {
    title: 'The body was signed with sort_keys=True',
    happened: 'Python sorted the members before signing; the request kept their first order.',
    fix: 'Remove sort_keys, because Netzme sees the order that is sent.',
  },
  'body-python-indent': {
    title: 'The body was signed with json.dumps and indent',
    happened:
      "The signed text is Python's indented output, with \\uXXXX for non-ASCII; the request was not indented like that.",
    fix: 'Leave indent for debugging prints, and sign the compact string.',
  },
  'body-python-repr': {
    title: 'The print-out of a Python dict was signed',
    happened:
      'str() or an f-string turned the dict into text with single quotes, True, False and None, which is no JSON.',
    fix: 'Put json.dumps around the dict before it enters the f-string.',
  },
  'body-python-bytes-repr': {
    title: "The b'...' form of the body was signed",
    happened: "Bytes were formatted into the text, so that the signature covers b'...' with \\x escapes.",
    fix: 'Decode the bytes with .decode("utf-8") before joining them with text.',
  },
} satisfies Record<keyof typeof pythonBodies, MistakeText>
