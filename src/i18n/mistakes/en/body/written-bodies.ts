import type { writtenBodies } from '#core/diagnose/mistakes/body/written-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

export const writtenTexts: Readonly<Record<keyof typeof writtenBodies, MistakeText>> = {
  'body-serialiser': {
    title: 'The body was written as a known library writes it',
    happened: 'Read and written again, the same value has another text.',
    fix: 'Sign the text that is sent; read and write it no further.',
  },
  'body-sides': {
    title: 'The same value was written otherwise for the signature',
    happened: 'The same value was signed, written in a way that no library known to us has by itself.',
    fix: 'Make the body text once, and use that text for signing and sending.',
  },
  'body-number-locale': {
    title: 'Numbers in the body were signed in the style of a locale',
    happened: 'A decimal comma or grouped thousands stand in the signed text.',
    fix: "Format numbers without a locale: InvariantCulture, Locale.ROOT, or number_format with '.' and ''.",
  },
  'body-bigdecimal': {
    title: 'Numbers were signed as Ruby prints a BigDecimal',
    happened: 'They became texts such as "0.15e6".',
    fix: "Convert with to_s('F') or to_f before the body is written.",
  },
  'body-keys-filtered': {
    title: 'Inner members are missing from the signed body',
    happened: 'JSON.stringify got a list of keys, which filters the inner objects too.',
    fix: 'Sort with a function, or not at all; give JSON.stringify no list of keys.',
  },
  'body-lua-cjson': {
    title: 'The body was written by lua-cjson',
    happened: 'It escapes slashes, keeps 14 digits of a number, and orders members as its table does.',
    fix: 'Sign the text that is sent; do not decode and encode it again.',
  },
  'body-dates-rewritten': {
    title: 'Dates in the body were rewritten before signing',
    happened: 'The JSON library took such texts for dates and wrote them in its own form.',
    fix: 'Set DateParseHandling.None, or sign the text without parsing it.',
  },
  'body-python-mended': {
    title: 'str() of a dict was signed with its quotes replaced',
    happened: 'Blanks, True, False and None stayed as Python prints them.',
    fix: 'Call json.dumps once, and sign and send its result.',
  },
  'body-perl-pretty': {
    title: 'The body was signed as JSON::PP prints it for reading',
    happened: 'Three blanks for each level and one before each colon.',
    fix: 'Leave out ->pretty.',
  },
  'body-ruby-pretty': {
    title: 'The body was signed as JSON.pretty_generate prints it',
    happened: 'An empty list stands over lines of its own there.',
    fix: 'Sign the output of JSON.generate, and send it.',
  },
  'body-tags-stripped': {
    title: 'Tags were stripped from the body before signing',
    happened: 'What looks like HTML in a value is missing.',
    fix: 'Call no strip_tags() on the text that is signed.',
  },
  'body-pattern-escaped': {
    title: 'The body was escaped for a regular expression',
    happened: 'A backslash stands before its punctuation.',
    fix: 'Keep quotemeta, re.escape or preg_quote away from the body.',
  },
  'body-members-joined': {
    title: 'The members of the body were joined as text',
    happened: 'Keys and values, or values alone, were signed in place of the JSON.',
    fix: 'Sign the JSON text of the body.',
  },
  'body-one-member': {
    title: 'Only one member of the body was signed',
    happened: 'The rest of the body is missing from the signed text.',
    fix: 'Put the whole body into the payload.',
  },
  'body-shell-braces': {
    title: 'The shell expanded the braces of the body',
    happened: 'Without quotes, {a,b} became two words and the quotes went away.',
    fix: 'Put the body into single quotes, and use "$body" in double ones.',
  },
  'body-printed': {
    title: 'The body was signed as a language prints an object',
    happened: 'A map, a model or a data class was put into the text as it prints itself.',
    fix: 'Write JSON of it once, and sign and send that text.',
  },
}
