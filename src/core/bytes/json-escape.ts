import type { JsonString } from './json-tree.ts'

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** What a JSON writer escapes beyond the quote, the backslash and the control characters. */
export interface JsonEscapes {
  /** Whether a UTF-16 unit from U+0020 on is written as \uXXXX. */
  unicode?: (unit: number) => boolean
  /** Characters with an escape of their own, before everything else. */
  own?: Readonly<Record<string, string>>
  /** Hex digits of \uXXXX in upper case. */
  upperCase?: boolean
}

// What no writer escapes; most strings are no more than that.
const plainText = /^[ !#-%(-*,\-.0-;?-[\]^_a-~]*$/

/** The string writer with these escapes; control characters get their short form where JSON has one. */
export function jsonEscaper({ unicode, own, upperCase }: JsonEscapes): (node: JsonString) => string {
  const table: Readonly<Record<string, string>> = { ...shortEscapes, ...own }
  return ({ text }) => {
    if (plainText.test(text)) return text
    let out = ''
    let copied = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const special = table[text[at] ?? ''] ?? (unit < 0x20 || unicode?.(unit) ? unicodeEscape(unit, upperCase) : '')
      if (special === '') continue
      out += text.slice(copied, at) + special
      copied = at + 1
    }
    return out + text.slice(copied)
  }
}

/** One UTF-16 unit as \uXXXX. */
export function unicodeEscape(unit: number, upperCase = false): string {
  const hex = unit.toString(16).padStart(4, '0')
  return `\\u${upperCase ? hex.toUpperCase() : hex}`
}

const anyOf = (characters: string) => {
  const units = new Set(Array.from(characters, character => character.charCodeAt(0)))
  return (unit: number) => units.has(unit)
}
const lineSeparators = '\u2028\u2029'
const nonAscii = (unit: number) => unit > 0x7f

/** String content as well-known JSON writers print it. */
export const jsonEscapes = {
  /** JSON.stringify, Python with ensure_ascii=False, Jackson, Ruby, kotlinx: nothing beyond what JSON asks for. */
  minimal: ({ text }: JsonString) => (plainText.test(text) ? text : JSON.stringify(text).slice(1, -1)),
  /** Python's default ensure_ascii: everything outside U+0020..U+007E. */
  python: jsonEscaper({ unicode: unit => unit > 0x7e }),
  /** PHP json_encode without flags: "/" as "\/", everything above U+007F as \uXXXX. */
  php: jsonEscaper({ unicode: nonAscii, own: { '/': '\\/' } }),
  /** PHP with JSON_UNESCAPED_SLASHES alone. */
  phpUnescapedSlashes: jsonEscaper({ unicode: nonAscii }),
  /** PHP with JSON_UNESCAPED_UNICODE alone; the line separators stay escaped since 7.1. */
  phpUnescapedUnicode: jsonEscaper({ unicode: anyOf(lineSeparators), own: { '/': '\\/' } }),
  /** PHP with JSON_HEX_TAG | JSON_HEX_APOS | JSON_HEX_AMP | JSON_HEX_QUOT, as Symfony's and Laravel's JsonResponse. */
  phpHex: jsonEscaper({
    unicode: nonAscii,
    own: { '/': '\\/', '<': '\\u003C', '>': '\\u003E', "'": '\\u0027', '&': '\\u0026', '"': '\\u0022' },
  }),
  /** Go's json.Marshal and Rails' to_json. */
  go: jsonEscaper({ unicode: anyOf(`<>&${lineSeparators}`) }),
  /** Gson without disableHtmlEscaping(). */
  gson: jsonEscaper({ unicode: anyOf(`<>&='${lineSeparators}`) }),
  /** System.Text.Json's default encoder: a short list of ASCII passes, all else is upper-case \uXXXX. */
  systemTextJson: jsonEscaper({
    unicode: unit => unit > 0x7e || anyOf("<>&'+`")(unit),
    own: { '"': '\\u0022' },
    upperCase: true,
  }),
  /** .NET Framework's JavaScriptSerializer from 4.5 on, Newtonsoft's EscapeHtml and Windows PowerShell. */
  dotnetHtml: jsonEscaper({ unicode: anyOf(`<>&'\u0085${lineSeparators}`) }),
  /** JavaScriptSerializer before .NET 4.5, and Mono's: "&" stays. */
  javaScriptSerializer: jsonEscaper({ unicode: anyOf(`<>'\u0085${lineSeparators}`) }),
  /** json-simple: "/" and three ranges of invisible characters, in upper case. */
  jsonSimple: jsonEscaper({
    unicode: unit => (unit >= 0x7f && unit <= 0x9f) || (unit >= 0x2000 && unit <= 0x20ff),
    own: { '/': '\\/' },
    upperCase: true,
  }),
  /** org.json: "/" only after "<", and two ranges of invisible characters. */
  orgJson: (node: JsonString) => orgJsonBase(node).replaceAll('</', '<\\/'),
} as const

const orgJsonBase = jsonEscaper({
  unicode: unit => (unit >= 0x80 && unit < 0xa0) || (unit >= 0x2000 && unit < 0x2100),
})
