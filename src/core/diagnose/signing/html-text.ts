/*
 * Texts as HTML: escaped by template engines, read by what takes them for HTML.
 */

type Change = (text: string) => string

/** Names of U+00A0 to U+00FF (HTML, named character references). HTML reads them without a semicolon too. */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  )
const otherNames = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  COPY: '©',
  REG: '®',
} as const

const characters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(otherNames),
  ...latinNames.map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
])
/** Longer names first: "notit" is "not" and "it", but "sup2" is no "sup". */
const anyName = [...characters.keys()].toSorted((one, other) => other.length - one.length).join('|')
const closed = new RegExp(`&(?:#(\\d+)|#[xX]([0-9a-fA-F]+)|(${anyName}|apos));`, 'g')
const open = new RegExp(`&(?:#(\\d+);?|#[xX]([0-9a-fA-F]+);?|(${anyName});?)`, 'g')

const unescapeBy =
  (reference: RegExp): Change =>
  text =>
    text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return name === 'apos' ? "'" : (characters.get(name) ?? whole)
      const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })

/** What an HTML reader makes of a text: with references that have their semicolon, or those without too, as browsers do. */
export const htmlReaders = {
  html_entity_decode: unescapeBy(closed),
  innerHTML: text => unescapeBy(open)(text),
  htmlspecialchars_decode: text =>
    text.replace(/&(?:amp|lt|gt|quot|#0?39);/g, reference => unescapeBy(closed)(reference.replace('#039', '#39'))),
} as const satisfies Readonly<Record<string, Change>>

type Signs = Readonly<Record<string, string>>
const basic: Signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escapeBy =
  (signs: Signs, rest: (character: string) => string = character => character): Change =>
  text =>
    Array.from(text, character => signs[character] ?? (character < '\x80' ? character : rest(character))).join('')

const codeOf = (character: string) => character.codePointAt(0) ?? 0
const nameOf = (character: string) => {
  const name = latinNames[codeOf(character) - 0xa0]
  return name === undefined ? character : `&${name};`
}
const decimal = (character: string) => `&#${codeOf(character)};`

/** How template engines and libraries escape, by their functions; likelier first. */
export const htmlEscapers = {
  'double quotes': escapeBy({ ...basic, '"': '&quot;' }),
  htmlspecialchars: escapeBy({ ...basic, '"': '&quot;', "'": '&#039;' }),
  'ERB, Django': escapeBy({ ...basic, '"': '&quot;', "'": '&#39;' }),
  'html.escape': escapeBy({ ...basic, '"': '&quot;', "'": '&#x27;' }),
  'Go, Jinja': escapeBy({ ...basic, '"': '&#34;', "'": '&#39;' }),
  Handlebars: escapeBy({ ...basic, '"': '&quot;', "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' }),
  Mustache: escapeBy({ ...basic, '"': '&quot;', "'": '&#39;', '/': '&#x2F;', '`': '&#x60;', '=': '&#x3D;' }),
  XML: escapeBy({ ...basic, '"': '&quot;', "'": '&apos;' }),
  'no quotes': escapeBy(basic),
  htmlentities: escapeBy({ ...basic, '"': '&quot;', "'": '&#039;' }, nameOf),
  'htmlentities, double quotes': escapeBy({ ...basic, '"': '&quot;' }, nameOf),
  HtmlEncode: escapeBy({ ...basic, '"': '&quot;', "'": '&#39;' }, character =>
    codeOf(character) < 0xa0 || (codeOf(character) > 0xff && codeOf(character) < 0x10000)
      ? character
      : decimal(character),
  ),
  'all as numbers': escapeBy({ ...basic, '"': '&quot;', "'": '&#39;' }, decimal),
  OWASP: escapeBy({ ...basic, '"': '&quot;', "'": '&#x27;', '/': '&#x2F;' }),
} as const satisfies Readonly<Record<string, Change>>
