import type { transportMistakes } from '#core/diagnose/mistakes/transport.ts'
import type { MistakeText } from '../mistake-text.ts'

export const transportTexts: Readonly<Record<keyof typeof transportMistakes, MistakeText>> = {
  'transport-trailing-newline': {
    title: 'A line break follows the signature',
    happened: 'The header value was taken with the newline that a command or file adds.',
    fix: 'Trim the value, or use $( ), before it goes into the header.',
  },
  'transport-trailing-crlf': {
    title: 'A Windows line end follows the signature',
    happened: 'Carriage return and line feed were kept behind the value.',
    fix: 'Strip \\r\\n from the output that is read.',
  },
  'transport-trailing-cr': {
    title: 'A carriage return follows the signature',
    happened: 'A script with Windows line ends put \\r behind the value.',
    fix: 'Save the script with LF line ends.',
  },
  'transport-trailing-space': {
    title: 'A space follows the signature',
    happened: 'A blank was sent or pasted behind the value.',
    fix: 'Delete the blank behind the 64 characters.',
  },
  'transport-trailing-tab': {
    title: 'A tab follows the signature',
    happened: 'A tab from a table or sheet came along.',
    fix: "Copy the cell's content without its border.",
  },
  'transport-leading-space': {
    title: 'A space precedes the signature',
    happened: 'A blank was sent or pasted before the value.',
    fix: 'Let the value begin with its first hex digit.',
  },
  'transport-leading-newline': {
    title: 'A line break precedes the signature',
    happened: 'The value begins on a new line.',
    fix: 'Remove the break between header name and value.',
  },
  'transport-leading-tab': {
    title: 'A tab precedes the signature',
    happened: "A tab stands between the header's colon and the value, or was pasted.",
    fix: 'Replace the tab by nothing.',
  },
  'transport-trailing-comma': {
    title: 'A comma follows the signature',
    happened: 'The comma of a list or object was copied with the value.',
    fix: 'Stop copying before the comma.',
  },
  'transport-trailing-semicolon': {
    title: 'A semicolon follows the signature',
    happened: 'The semicolon of a code line was copied with the value.',
    fix: 'Leave the semicolon in the code.',
  },
  'transport-trailing-dot': {
    title: 'A full stop follows the signature',
    happened: 'The dot of a sentence was copied with the value.',
    fix: 'Omit the dot.',
  },
  'transport-trailing-quote': {
    title: 'A quote follows the signature',
    happened: 'A closing quote was copied without the opening one.',
    fix: 'Cut the value before the quote.',
  },
  'transport-leading-quote': {
    title: 'A quote precedes the signature',
    happened: 'An opening quote was copied without the closing one.',
    fix: 'Begin after the quote.',
  },
  'transport-double-quotes': {
    title: 'Double quotes surround the signature',
    happened: 'The value was JSON-encoded or quoted in the header field.',
    fix: 'Set the header to the bare value.',
  },
  'transport-single-quotes': {
    title: 'Single quotes surround the signature',
    happened: 'Apostrophes around the value were sent.',
    fix: 'Remove the inner quotes of the curl command or format string.',
  },
  'transport-escaped-quotes': {
    title: 'Escaped quotes surround the signature',
    happened: '\\" was sent before and behind the value: it was encoded twice.',
    fix: 'Do not stringify a value that is a string already.',
  },
  'transport-smart-quotes': {
    title: 'Typographic quotes surround the signature',
    happened: 'A document turned straight quotes into curly ones.',
    fix: 'Copy from code rather than from a document.',
  },
  'transport-angle-brackets': {
    title: 'Angle brackets surround the signature',
    happened: 'The brackets of a placeholder such as <signature> were kept.',
    fix: 'Replace the placeholder together with its brackets.',
  },
  'transport-brackets': {
    title: 'Brackets surround the signature',
    happened: 'A list or tuple of one value was printed into the header.',
    fix: 'Send its first element.',
  },
  'transport-braces': {
    title: 'Braces surround the signature',
    happened: 'The braces of a template stayed around the value.',
    fix: 'Write the variable in the way of the tool, so that its braces vanish.',
  },
  'transport-backticks': {
    title: 'Backticks surround the signature',
    happened: 'The marks of a code span in a chat were copied along.',
    fix: 'Paste the value without the backticks.',
  },
  'transport-python-bytes': {
    title: "Python wrote b'…' around the signature",
    happened: 'A bytes value was formatted into the header.',
    fix: 'Use hexdigest(), which gives str, or .decode().',
  },
  'transport-prefix-sha256': {
    title: 'sha256= stands before the signature',
    happened: "The form of GitHub's header was used.",
    fix: 'Send the hex alone.',
  },
  'transport-prefix-hmac-sha256': {
    title: 'HMAC-SHA256 stands before the signature',
    happened: 'The name of the algorithm was sent with the value.',
    fix: "Take the algorithm's name out of the header.",
  },
  'transport-prefix-v1': {
    title: 'v1= stands before the signature',
    happened: "The form of Stripe's or Slack's header was used.",
    fix: 'Drop the version mark.',
  },
  'transport-prefix-bearer': {
    title: 'Bearer stands before the signature',
    happened: 'The scheme of the Authorization header was put into Signature too.',
    fix: 'Keep Bearer in Authorization only.',
  },
  'transport-prefix-basic': {
    title: 'Basic stands before the signature',
    happened: 'The scheme of the token request was put before the value.',
    fix: 'Take Basic out; it is for getToken.',
  },
  'transport-prefix-0x': {
    title: '0x stands before the signature',
    happened: 'A number format or database marked the value as hexadecimal.',
    fix: 'Cut the mark of the number base.',
  },
  'transport-prefix-header-name': {
    title: "The header's name stands before the signature",
    happened: 'The whole line, name and colon included, became the value.',
    fix: 'Separate name and value when setting the header.',
  },
  'transport-sha256sum-suffix': {
    title: "The tool's own text came with the signature",
    happened: "openssl's (stdin)= or sha256sum's two spaces and - were copied.",
    fix: "Keep only the hex: openssl … | sed 's/.* //' or awk '{print $1}' after sha256sum.",
  },
  'transport-zero-width-space': {
    title: 'A zero-width space touches the signature',
    happened: 'An invisible U+200B from a page was sent along.',
    fix: 'Strip everything but 0-9 and a-f before sending.',
  },
  'transport-zero-width-other': {
    title: 'An invisible mark touches the signature',
    happened: 'A joiner or direction mark came along from a chat or document.',
    fix: 'Pass the value from code to header without copying it by hand.',
  },
  'transport-nbsp': {
    title: 'A no-break space touches the signature',
    happened: 'U+00A0 from a page was sent along.',
    fix: 'Delete the blank, which ordinary trimming may not see.',
  },
  'transport-bom': {
    title: 'A byte-order mark touches the signature',
    happened: 'The value was read from a file saved with a BOM.',
    fix: 'Save the file without BOM, or skip U+FEFF on reading.',
  },
  'transport-nul': {
    title: 'A NUL follows the signature',
    happened: 'The end mark of a C string was sent along.',
    fix: 'Send 64 bytes, not the size of the buffer.',
  },
  'transport-literal-escape': {
    title: 'A written \\n follows the signature',
    happened: 'Backslash and a letter were sent as two characters.',
    fix: 'Take the escape out of the setting or string that adds it.',
  },
  'transport-uri-newline': {
    title: '%0A follows the signature',
    happened: 'A line break was percent-encoded and sent.',
    fix: 'Trim before encoding, and do not encode the header at all.',
  },
  'transport-repeated': {
    title: 'The signature was sent twice',
    happened: 'The header was set two times, and both values arrived as one.',
    fix: 'Set the header once; look for a client default or proxy that adds it again.',
  },
  'transport-line-broken': {
    title: 'The signature was broken over two lines',
    happened: 'The tool that printed it breaks long lines, as xxd -p and base64 do.',
    fix: "Remove line ends before the header is set: tr -d '\\n', or xxd -p -c 64.",
  },
  'transport-described': {
    title: 'The signature stands inside the description of its wrapper',
    happened: 'An optional, a serialised string or the name of the algorithm was printed around it.',
    fix: 'Unwrap the value before it goes into the header.',
  },
}
