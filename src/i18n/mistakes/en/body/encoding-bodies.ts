import type { encodingBodies } from '#core/diagnose/mistakes/body/encoding-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for bodies in another notation or character set. */
export const encodingTexts = {
  'body-double-encoded': {
    title: 'The body was JSON-encoded twice before signing',
    happened: 'The finished JSON text was encoded again, so it was signed in quotes with escaped quotes inside.',
    fix: 'Do not call the encoder on a value that is a string already.',
  },
  'body-quotes-escaped': {
    title: 'The quotes of the body were signed with backslashes',
    happened: 'The signed text is the form for source code or a log, such as {\\"a\\":1}.',
    fix: 'Copy the value itself, not its literal.',
  },
  'body-in-quotes': {
    title: 'The body was signed inside quotes',
    happened: 'Quotes that belong to the shell or an environment file became part of the signed text.',
    fix: 'Let the shell remove the quotes, or strip them when reading the file.',
  },
  'body-quotes-lost': {
    title: 'The body was signed without its double quotes',
    happened: 'An unquoted shell argument lost them, and {a:b} was signed.',
    fix: 'Put the JSON in single quotes on the command line.',
  },
  'body-uri-encoded': {
    title: 'The body was URL-encoded before signing',
    happened: 'Percent codes such as %7B%22 were signed where plain JSON was sent.',
    fix: 'Join the body into the payload as it is.',
  },
  'body-form-encoded': {
    title: 'The body was signed as form data',
    happened: 'The members were signed as a=1&b=2, although JSON was sent.',
    fix: 'Sign the JSON text, and build form data nowhere.',
  },
  'body-html-entities': {
    title: 'The body was signed with HTML entities for its quotes',
    happened: 'A filter such as htmlspecialchars changed the body before the signature.',
    fix: 'Switch off output escaping for API calls.',
  },
  'body-lowercased': {
    title: 'The whole body was lower-cased before signing',
    happened: 'Lower-casing, which SNAP asks for the hash of the body, was applied to the text.',
    fix: 'Keep the case of the body; only the finished hex signature is in lower case.',
  },
  'body-nfd': {
    title: 'Accented letters were signed in decomposed form',
    happened: 'é was signed as e followed by U+0301 (NFD) and sent as one character.',
    fix: 'Normalise to one form before the text is split between signing and sending.',
  },
  'body-nfc': {
    title: 'Accented letters were signed in composed form',
    happened: 'The sent text has letters followed by combining marks, the signed one their single characters (NFC).',
    fix: 'Send the normalised text too, or normalise neither.',
  },
  'body-latin1-sent': {
    title: 'The body was signed as UTF-8 but sent in another charset',
    happened:
      'The bytes on the wire are no UTF-8; read as Windows-1252 or ISO-8859-1 they are the text that was signed.',
    fix: 'Set the charset of the HTTP client to UTF-8.',
  },
  'body-double-utf8-sent': {
    title: 'The body was signed right, but encoded as UTF-8 twice when sent',
    happened: 'On the wire é appears as Ã©: the UTF-8 bytes were taken for Latin-1 and encoded again.',
    fix: 'Remove utf8_encode or the second conversion from the sending code.',
  },
  'body-compatibility-forms': {
    title: 'The body was signed in a compatibility form of Unicode',
    happened: 'NFKC or NFKD turned characters such as ½ or ﬁ into plainer ones.',
    fix: 'Normalise values first, then write the body that is signed and sent.',
  },
  'body-html-read': {
    title: 'HTML entities in the body were decoded before signing',
    happened: 'The body was sent with &amp;, &quot; and the like, and signed with the characters that they stand for.',
    fix: 'Sign the body as it is sent; decode nothing in it.',
  },
  'body-tags-stripped': {
    title: 'What looks like a tag was taken out of the body',
    happened: 'Text between < and > was removed before signing, as strip_tags does.',
    fix: 'Clean values before the body is built, then sign and send the same text.',
  },
  'body-punctuation-plain': {
    title: 'Typographic characters were signed as plain ones',
    happened: 'The body has curled quotes, dashes or special blanks; signed were their ASCII relatives.',
    fix: 'Clean the text before the body is built, then sign and send the same one.',
  },
  'body-punctuation-curled': {
    title: 'Plain characters were signed as typographic ones',
    happened: 'The text went through a word processor, a phone or a chat, which curled its quotes.',
    fix: 'Copy the text from an editor for code, or build it in the program.',
  },
  'body-other-charset': {
    title: 'The body alone was encoded in another charset',
    happened: 'Its characters beyond ASCII became other bytes, those of the other values did not.',
    fix: 'Put the whole payload together as text and encode it once, in UTF-8.',
  },
} satisfies Record<keyof typeof encodingBodies, MistakeText>
