import type { layoutBodies } from '#core/diagnose/mistakes/body/layout-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for bodies laid out or escaped otherwise than sent. */
export const layoutTexts = {
  'body-minified': {
    title: 'The minified body was signed; the body sent has white space',
    happened:
      'The signed text is the body without blanks and line breaks between its tokens, but the request carried the version with them.',
    fix: 'Minify first, keep that string, then sign it and send that very string.',
  },
  'body-reserialised': {
    title: 'The body was serialised a second time for the signature',
    happened:
      'The signed text is the same JSON, compact and with plain characters, while the request carried another spelling of it.',
    fix: 'Serialise once into a variable; sign this variable and hand the same one to the HTTP client.',
  },
  'body-pretty-2': {
    title: 'The body was signed pretty-printed with 2 spaces',
    happened: 'An indented version with two spaces a level was signed, and a different layout was sent.',
    fix: 'Sign the string that goes to the HTTP client, and keep indented JSON for logs only.',
  },
  'body-pretty-4': {
    title: 'The body was signed pretty-printed with 4 spaces',
    happened:
      'The signed JSON is indented by four spaces a level, as an editor\'s "beautify" does; the sent one is not.',
    fix: 'Compute the signature from the text in the request, not from the beautified copy.',
  },
  'body-pretty-tab': {
    title: 'The body was signed indented with tabs',
    happened: 'Each level of the signed JSON starts with a tab; the body on the wire has no such indentation.',
    fix: 'Drop the tab from the indent option, and sign what is sent.',
  },
  'body-pretty-crlf': {
    title: 'The body was signed pretty-printed with Windows line ends',
    happened: 'The signed text is indented and its lines end in CR LF; the sent body is laid out otherwise.',
    fix: "Serialise without indentation, so that the platform's line ends cannot get in.",
  },
  'body-space-after-colon': {
    title: 'The body was signed with a space after each colon',
    happened: 'The signed JSON has a blank after every ":" but none after ",", unlike the body sent.',
    fix: 'Leave the colon bare in the string that is signed, or send exactly this spelling.',
  },
  'body-space-after-comma': {
    title: 'The body was signed with a space after each comma',
    happened: 'The signed JSON has a blank after every "," but none after ":", unlike the body sent.',
    fix: 'Remove the blank after the comma from the template that builds the signed string.',
  },
  'body-spaced-as-typed': {
    title: 'The body was signed with spaces after comma and colon, escapes as sent',
    happened:
      'The signed JSON is the sent one with blanks added between its tokens; strings and numbers are untouched.',
    fix: 'Configure the separators without blanks, or send the spaced text itself.',
  },
  'body-padded-braces': {
    title: 'The body was signed with blanks inside its braces',
    happened: 'The signed text was written as { "a": 1 }, by hand or by a template; the sent one has no such blanks.',
    fix: 'Do not write JSON by hand for the signature; sign the serialised text.',
  },
  'body-unicode-unescaped': {
    title: 'The body was sent with \\uXXXX escapes but signed with real characters',
    happened:
      'The request carried escapes such as \\u00e9, and the signature was computed over the characters themselves.',
    fix: 'Let one serialisation with one escaping setting serve both signing and sending.',
  },
  'body-unicode-escaped': {
    title: 'Non-ASCII characters were signed as \\uXXXX; the rest is as sent',
    happened: 'The signature covers escapes such as \\u00e9, where the request carried the characters in UTF-8.',
    fix: 'Switch off ASCII-only output where the signed string is made, or send that string.',
  },
  'body-unicode-hex-case': {
    title: 'The \\uXXXX escapes were signed in the other letter case',
    happened: 'Sent and signed text differ only in the hex digits of their escapes, such as \\u00E9 against \\u00e9.',
    fix: 'Do not let two libraries write the same body; sign the output of the one that sends.',
  },
  'body-slashes-escaped': {
    title: 'Slashes were signed as \\/ ; the rest is as sent',
    happened: 'Every "/" of the body has a backslash before it in the signed text, and none in the request.',
    fix: 'Turn slash escaping off in the code that prepares the string to sign.',
  },
  'body-slashes-unescaped': {
    title: 'The body was sent with \\/ but signed with plain slashes',
    happened: 'The HTTP client wrote slashes as \\/, while the signature was computed over "/".',
    fix: 'Send the string that was signed as a raw body, so that the client does not encode it again.',
  },
} satisfies Record<keyof typeof layoutBodies, MistakeText>
