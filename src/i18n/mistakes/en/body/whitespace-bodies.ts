import type { whitespaceBodies } from '#core/diagnose/mistakes/body/whitespace-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for white space, line ends and invisible characters. */
export const whitespaceTexts = {
  'body-lf-appended': {
    title: 'A line feed was signed after the body',
    happened: 'echo, a heredoc or an editor ended the signed text with a line break that was not sent.',
    fix: 'Use printf %s or echo -n, or trim the text once before signing and sending.',
  },
  'body-crlf-appended': {
    title: 'A Windows line break was signed after the body',
    happened: 'The signed text ends in CR LF, which the request does not have.',
    fix: 'Read the file or console input without its last line end.',
  },
  'body-space-appended': {
    title: 'A blank was signed after the body',
    happened: 'One space follows the closing brace in the signed text only.',
    fix: 'Check the template or the copied text for a space at its end.',
  },
  'body-lf-to-crlf': {
    title: 'Line ends were signed as CR LF and sent as LF',
    happened: 'The signing code read the text with Windows line ends.',
    fix: 'Open the file in binary mode, and keep git from converting it.',
  },
  'body-crlf-to-lf': {
    title: 'Line ends were signed as LF and sent as CR LF',
    happened: 'Something between file and signature normalised the line ends, and the request kept the originals.',
    fix: 'Read the exact bytes that are sent, and sign those.',
  },
  'body-newlines-stripped': {
    title: 'The line breaks of the body were not signed',
    happened: 'The breaks are gone in the signed text, as curl -d @file does, while the request still has them.',
    fix: 'Use --data-binary @file when the signature covers the whole file.',
  },
  'body-lines-joined': {
    title: 'The lines were joined before signing',
    happened:
      'Line breaks and the indentation after them were removed or became a blank; the sent body kept its lines.',
    fix: 'Parse and serialise to make JSON compact, then send that.',
  },
  'body-line-ends-lost': {
    title: 'The body was sent without the line ends of its file',
    happened:
      'The file was signed as it is; sending it dropped the line ends and kept the indentation, as curl -d @file does.',
    fix: 'Send the file as it is: --data-binary @file.',
  },
  'body-strip-all-whitespace': {
    title: 'All white space was removed before signing, wherever it stood',
    happened: '"Warung Bu Sri" was signed as "WarungBuSri", because a pattern such as /\\s+/ minified the JSON.',
    fix: 'Minify with a JSON serialiser instead of a regular expression.',
  },
  'body-spaces-stripped': {
    title: 'All blanks were removed before signing, wherever they stood',
    happened: 'Replacing " " by nothing touched names and descriptions as well; line breaks stayed.',
    fix: 'Leave the text as it is, or rebuild it with compact separators.',
  },
  'body-whitespace-collapsed': {
    title: 'Runs of white space were signed as one blank',
    happened: 'Several blanks or line breaks in a row were reduced to one in the signed text.',
    fix: 'Take the whitespace clean-up out of the path between file and signature.',
  },
  'body-trimmed': {
    title: 'The body was trimmed before signing, but sent untrimmed',
    happened: 'White space at the ends of the sent body is missing from the signed text.',
    fix: 'Trim before sending as well, so that both are the same.',
  },
  'body-leading-space': {
    title: 'A blank was signed before the body',
    happened: 'The signed text starts with a space, for instance after "body= ".',
    fix: 'Remove the blank after the equals sign in the template.',
  },
  'body-leading-newline': {
    title: 'A line break was signed before the body',
    happened: 'The multi-line literal that holds the JSON starts with an empty line.',
    fix: 'Begin the JSON right after the opening quotes, or trim the literal.',
  },
  'body-bom': {
    title: 'A byte order mark was signed before the body',
    happened: 'The file was saved as "UTF-8 with BOM", and U+FEFF stayed in the signed text.',
    fix: 'Save as UTF-8 without BOM, for example with new UTF8Encoding(false).',
  },
  'body-lf-to-cr': {
    title: 'Line ends were signed as CR alone',
    happened: 'The body has LF at its line ends; signed were carriage returns.',
    fix: 'Sign the bytes that are sent; leave line ends as they are.',
  },
  'body-newlines-literal': {
    title: 'Line ends were signed as two characters',
    happened: 'Signed was a backslash and an n, or <br>, where the body has a line end.',
    fix: 'Keep the body in a file or a variable that holds real line ends.',
  },
  'body-tabs-to-blanks': {
    title: 'Tabs were signed as blanks, or blanks as tabs',
    happened: 'An editor or a terminal changed the indentation of the text that was signed.',
    fix: 'Sign the very bytes that are sent.',
  },
} satisfies Record<keyof typeof whitespaceBodies, MistakeText>
