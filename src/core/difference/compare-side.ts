import { sameBytes } from '../bytes/same-bytes.ts'
import { decodeUtf8, displayUtf8 } from '../bytes/utf8.ts'
import type { Rendered } from '../scheme/render.ts'
import type { SchemeField } from '../scheme/scheme.ts'
import { compareField, compareUtf16 } from './compare-field.ts'
import { compareTemplate } from './compare-template.ts'
import { compareWhole } from './compare-whole.ts'
import { cutAppended, cutByTemplate, cutByValues, type Part } from './cut-fields.ts'
import type { FindingField } from './finding.ts'
import { type Found, shiftPairs, wholePair } from './found.ts'
import { compareSentCharset } from './sent-charset.ts'
import { findChange } from './text-changes.ts'

/** A payload or salt that was signed. */
export interface SignedSide {
  bytes: Uint8Array
  /** Its pieces where they are known; the texts together are `bytes` in `charset`. Null: they are looked for. */
  parts: readonly Part[] | null
  /** How its text became bytes. */
  charset: string
}

/** A side that was signed beside the expected one. */
export interface Sides {
  side: 'payload' | 'salt'
  signed: SignedSide
  rendered: Rendered
  /** The expected text of the other side. */
  beside: string
  /** Values that may stand where they do not belong. */
  values: readonly Part[]
}

const fields: Readonly<Record<SchemeField, FindingField>> = {
  path: 'path',
  method: 'method',
  token: 'token',
  authorization: 'token',
  requestTime: 'time',
  body: 'body',
  clientId: 'clientId',
  clientSecret: 'secret',
}

/** A rendered template as parts. */
export function partsOf({ spans, texts }: Rendered): Part[] {
  return spans.map(({ field }, at) => ({ field: field && fields[field], text: texts[at] ?? '' }))
}

/**
 * What differs between a side that was signed and the expected one, each with its stretches of both texts: `signedText` of
 * these sides, and `rendered.text`.
 */
export function compareSide({ side, signed, rendered, beside, values }: Sides): Found[] {
  if (sameBytes(signed.bytes, rendered.bytes)) return []
  const expected = partsOf(rendered)
  const { text, charset } = readText(signed)
  const whole = wholePair(text, rendered.text)
  const found: Found[] = charset ? [{ finding: charsetFinding(side, charset, text), pairs: [whole] }] : []
  if (text === rendered.text && charset) return found
  const wide = compareUtf16(side, text, rendered.text)
  if (wide) return wide
  const cut = cutSide(side, signed, text, expected, values)
  if (!cut || cut.every(({ field }) => field === null) || isChangedWhole(cut, expected, text, rendered.text)) {
    const findings = compareWhole({ side, bytes: signed.bytes, text, expected, beside })
    return [...found, ...findings.map(finding => ({ finding, pairs: [whole] }))]
  }
  return [...found, ...compareTemplate(side, cut, expected), ...compareFields(cut, expected, rendered)]
}

/** The signed text that the stretches of `compareSide` count in. */
export function signedText(signed: SignedSide): string {
  return readText(signed).text
}

/** Longer texts are not put through every change of a whole. */
const longestWhole = 200_000

/** One change of the whole tells more than what it did to each field. */
function isChangedWhole(cut: readonly Part[], expected: readonly Part[], text: string, right: string): boolean {
  const count = expected.filter(({ field }) => field !== null).length
  return text.length <= longestWhole && rightFields(cut, expected) < count - 1 && findChange(text, right) !== null
}

/** The signed text in fields: at the template's own texts where they are telling, as it was made, or at the values it holds. */
function cutSide(
  side: 'payload' | 'salt',
  { parts }: SignedSide,
  text: string,
  expected: readonly Part[],
  values: readonly Part[],
): readonly Part[] | null {
  const right = expected.map(part => part.text).join('')
  if (text === right + right) return null
  const byTemplate = cutAppended(cutByTemplate(text, expected), expected, values)
  if (side === 'payload' && byTemplate) return byTemplate
  // In another charset the pieces are not what the bytes read as
  if (parts?.map(part => part.text).join('') === text) return parts
  // Nothing that begins as it should and ends too early has other values
  if (right.startsWith(text)) return null
  const byValues = cutByValues(text, expected)
  // What stands before the first value alone is a blank or mark of that value
  const [led, first] = [byTemplate?.[0], expected[0]]
  const isLed = led?.field && led.text !== first?.text && led.text.trimStart() === first?.text ? 1 : 0
  const cut = rightFields(byTemplate, expected) + isLed >= rightFields(byValues, expected) ? byTemplate : byValues
  // Where no value is found at all, the separators stand there by chance
  return rightFields(cut, expected) === 0 && /\p{Cc}|\ufffd/u.test(text) ? null : cut
}

function rightFields(parts: readonly Part[] | null, expected: readonly Part[]): number {
  return expected.filter(({ field, text }) => field && parts?.some(part => part.field === field && part.text === text))
    .length
}

/** Charsets in which ASCII reads as other ASCII: the text that they were made from is compared instead. */
const unreadable: ReadonlySet<string> = new Set(['utf-7'])

function readText({ bytes, parts, charset }: SignedSide): { text: string; charset: string | null } {
  const text = decodeUtf8(bytes)
  const isUnreadable = text === null || text.includes('\0') || unreadable.has(charset)
  if (charset !== 'utf-8' && isUnreadable && parts) {
    return { text: parts.map(part => part.text).join(''), charset }
  }
  return { text: text ?? displayUtf8(bytes), charset: null }
}

function charsetFinding(side: 'payload' | 'salt', charset: string, text: string): Found['finding'] {
  const count = charset.startsWith('utf-16') ? text.length : (text.match(/\P{ASCII}/gu)?.length ?? 0)
  return { code: 'charset', field: side, charset, count }
}

function compareFields(signed: readonly Part[], expected: readonly Part[], { spans, bytes }: Rendered): Found[] {
  const starts = startsOf(signed)
  return expected.flatMap(({ field, text }, at) => {
    const place = field === null ? -1 : signed.findIndex(part => part.field === field)
    const own = signed[place]
    const span = spans[at]
    if (!own || !field || !span) return []
    const sentBytes = bytes.subarray(span.byteStart, span.byteEnd)
    const found = compareSentCharset(field, own.text, sentBytes) ?? compareField(field, own.text, text)
    return shiftPairs(found, starts[place] ?? 0, span.start)
  })
}

/** Where each part begins, in UTF-16 units. */
function startsOf(parts: readonly Part[]): number[] {
  let at = 0
  return parts.map(({ text }) => {
    at += text.length
    return at - text.length
  })
}
