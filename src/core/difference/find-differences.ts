import { encodeMac } from '../bytes/encode-mac.ts'
import { displayUtf8 } from '../bytes/utf8.ts'
import type { Rendered } from '../scheme/render.ts'
import type { Scheme } from '../scheme/scheme.ts'
import { comparePrint } from './compare-print.ts'
import { compareSide, partsOf, type SignedSide } from './compare-side.ts'
import type { Part } from './cut-fields.ts'
import type { Finding, Where } from './finding.ts'
import type { Found } from './found.ts'
import { hideSecrets } from './hide-secrets.ts'

/** All that is compared: what was signed beside what the recipe says. */
export interface Comparison {
  expected: { payload: Rendered; salt: Rendered; hash: string; encoding: Scheme['encoding'] }
  signed: { payload: SignedSide; salt: SignedSide; hash: string; form: string }
  /** The digest that was printed, and the text it was printed as. */
  print: { digest: Uint8Array; observed: string }
  /** Never told, wherever they stand. */
  secrets: readonly string[]
  token: string
  clientId: string
}

/** Everything that differs between what was signed and what should have been, whoever made it. */
export function findDifferences(comparison: Comparison): Finding[] {
  const { expected, signed, print, secrets, token } = comparison
  const { payload, salt } = compareSides(comparison)
  const findings = [
    ...merged(findingsOf(payload), findingsOf(salt)),
    ...compareHmac(signed, expected.hash),
    ...(isSentItself(signed.form, print)
      ? []
      : comparePrint(print.digest, print.observed, encodeMac(print.digest, expected.encoding))),
  ]
  return hideSecrets(findings, secrets, token)
}

/** What differs in payload and salt, each difference with its stretches; nothing is hidden yet. */
export function compareSides({ expected, signed, clientId }: Comparison): Record<'payload' | 'salt', Found[]> {
  const { payload, salt } = expected
  const values: Part[] = [...partsOf(salt), ...partsOf(payload), { field: 'clientId', text: clientId }]
  return {
    payload: compareSide({ side: 'payload', signed: signed.payload, rendered: payload, beside: salt.text, values }),
    salt: compareSide({ side: 'salt', signed: signed.salt, rendered: salt, beside: payload.text, values }),
  }
}

const findingsOf = (found: readonly Found[]) => found.map(({ finding }) => finding)

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

/** A text that was sent as it is has no spelling to speak of. */
function isSentItself(form: string, { digest, observed }: Comparison['print']): boolean {
  return form === 'SENT' && displayUtf8(digest) === observed
}
