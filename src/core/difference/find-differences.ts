import { encodeMac } from '../bytes/encode-mac.ts'
import { decodeUtf8, displayUtf8 } from '../bytes/utf8.ts'
import type { Rendered } from '../scheme/render.ts'
import type { Scheme, SchemeField } from '../scheme/scheme.ts'
import { compareBody } from './compare-body.ts'
import { comparePath } from './compare-path.ts'
import { comparePrint } from './compare-print.ts'
import { compareTemplate } from './compare-template.ts'
import { compareText } from './compare-text.ts'
import { compareTime } from './compare-time.ts'
import { compareMasked, compareToken } from './compare-token.ts'
import { compareWhole } from './compare-whole.ts'
import { cutByTemplate, cutByValues, type Part } from './cut-fields.ts'
import type { Finding, FindingField, Where } from './finding.ts'
import type { Found } from './found.ts'
import { hideSecrets } from './hide-secrets.ts'

/** A payload or salt that was signed. */
export interface SignedSide {
  bytes: Uint8Array
  /** Its pieces where they are known; the texts together are `bytes` in `charset`. Null: they are looked for. */
  parts: readonly Part[] | null
  /** How its text became bytes. */
  charset: string
}

/** All that is compared: what was signed beside what the recipe says. */
export interface Comparison {
  expected: { payload: Rendered; salt: Rendered; hash: string; encoding: Scheme['encoding'] }
  signed: { payload: SignedSide; salt: SignedSide; hash: string; form: string }
  /** The digest that was printed, and the text it was printed as. */
  print: { digest: Uint8Array; observed: string }
  /** Never told, wherever they stand. */
  secrets: readonly string[]
  token: string
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

/** Everything that differs between what was signed and what should have been, whoever made it. */
export function findDifferences({ expected, signed, print, secrets, token }: Comparison): Finding[] {
  const findings = [
    ...merged(
      compareSide('payload', signed.payload, expected.payload, expected.salt.text),
      compareSide('salt', signed.salt, expected.salt, expected.payload.text),
    ),
    ...compareHmac(signed, expected.hash),
    ...comparePrint(print.digest, print.observed, encodeMac(print.digest, expected.encoding)),
  ]
  return hideSecrets(findings, secrets, token)
}

/** A rendered template as parts. */
export function partsOf({ spans, texts }: Rendered): Part[] {
  return spans.map(({ field }, at) => ({ field: field && fields[field], text: texts[at] ?? '' }))
}

/** What differs between a side that was signed and the expected one. */
function compareSide(side: 'payload' | 'salt', signed: SignedSide, rendered: Rendered, beside: string): Finding[] {
  const expected = partsOf(rendered)
  const { text, charset } = readText(signed)
  const findings = charset ? [charsetFinding(side, charset, text)] : []
  if (text === rendered.text) return findings
  const cut = cutSide(side, signed, text, expected)
  if (!cut || cut.every(({ field }) => field === null)) {
    return [...findings, ...compareWhole({ side, bytes: signed.bytes, text, expected, beside })]
  }
  return [...findings, ...compareTemplate(side, cut, expected), ...compareFields(cut, expected)]
}

/** The signed text in fields: at the template's own texts where they are telling, as it was made, or at the values it holds. */
function cutSide(
  side: 'payload' | 'salt',
  { parts }: SignedSide,
  text: string,
  expected: readonly Part[],
): readonly Part[] | null {
  const byTemplate = cutByTemplate(text, expected)
  if (side === 'payload' && byTemplate) return byTemplate
  if (parts) return parts
  // Nothing that begins as it should and ends too early has other values
  if (
    expected
      .map(part => part.text)
      .join('')
      .startsWith(text)
  )
    return null
  const byValues = cutByValues(text, expected)
  return rightFields(byTemplate, expected) >= rightFields(byValues, expected) ? byTemplate : byValues
}

function rightFields(parts: readonly Part[] | null, expected: readonly Part[]): number {
  return expected.filter(({ field, text }) => field && parts?.some(part => part.field === field && part.text === text))
    .length
}

function readText({ bytes, parts, charset }: SignedSide): { text: string; charset: string | null } {
  const text = decodeUtf8(bytes)
  if (charset !== 'utf-8' && (text === null || text.includes('\0')) && parts) {
    return { text: parts.map(part => part.text).join(''), charset }
  }
  return { text: text ?? displayUtf8(bytes), charset: null }
}

function charsetFinding(side: 'payload' | 'salt', charset: string, text: string): Finding {
  const count = charset.startsWith('utf-16') ? text.length : (text.match(/\P{ASCII}/gu)?.length ?? 0)
  return { code: 'charset', field: side, charset, count }
}

function compareFields(signed: readonly Part[], expected: readonly Part[]): Finding[] {
  return expected.flatMap(({ field, text }) => {
    const own = field && signed.find(part => part.field === field)
    return own ? compareField(field, own.text, text).map(({ finding }) => finding) : []
  })
}

/** One field's signed value beside the expected one. */
export function compareField(field: FindingField, signed: string, sent: string): Found[] {
  switch (field) {
    case 'body':
      return compareBody(signed, sent)
    case 'path':
      return comparePath(signed, sent)
    case 'time':
      return compareTime(signed, sent)
    case 'token':
      return compareToken(signed, sent)
    case 'secret':
      return compareMasked(field, signed, sent)
    default:
      return compareText(field, signed, sent)
  }
}

/** Time and token stand in both: the same difference in both is told once. */
function merged(payload: readonly Finding[], salt: readonly Finding[]): Finding[] {
  const isShared = ({ field }: Finding) => field === 'time' || field === 'token'
  const at = (where: Where) => (finding: Finding) => (isShared(finding) ? ({ ...finding, where } as Finding) : finding)
  const keys = (all: readonly Finding[]) => new Set(all.filter(isShared).map(one => JSON.stringify(at('both')(one))))
  const inSalt = keys(salt)
  const both = new Set([...keys(payload)].filter(key => inSalt.has(key)))
  const isBoth = (finding: Finding) => both.has(JSON.stringify(at('both')(finding)))
  return [
    ...payload.map(finding => at(isBoth(finding) ? 'both' : 'payload')(finding)),
    ...salt.filter(finding => !isBoth(finding)).map(at('salt')),
  ]
}

function compareHmac({ hash, form }: Comparison['signed'], expected: string): Finding[] {
  const findings: Finding[] = []
  if (form !== 'HMAC') findings.push({ code: 'hmac-form', field: 'hmac', form })
  if (hash !== expected) findings.push({ code: 'hmac-hash', field: 'hmac', signed: hash, expected })
  return findings
}
