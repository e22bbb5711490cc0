import { sha256 } from '@noble/hashes/sha2.js'
import { base64urlnopad, hex } from '@scure/base'
import { encodeUtf8 } from '../bytes/utf8.ts'
import type { Result } from '../problem.ts'
import { type CaseFile, caseFileVersion } from './case-file.ts'

/** What stands before the case in the fragment of an address. */
export const caseFragment = '#/case/'

/** Longer links are cut by mail programs and chats, in characters of the part after `caseFragment`. */
export const caseLinkLimit = 16_000

/**
 * A case as the fragment of an address, which no browser sends to any server: version, checksum, JSON. What the opener computes
 * anyway is left out.
 */
export function writeCaseLink(file: CaseFile): Result<string, { code: 'case-link-too-long' }> {
  const { expected: _expected, verdict, ...rest } = file
  const said = { outcome: verdict.outcome, causes: verdict.causes.map(({ mistakes }) => ({ mistakes })) }
  const json = encodeUtf8(JSON.stringify({ ...rest, verdict: said }))
  const data = `${caseFileVersion}.${caseSum(json)}.${base64urlnopad.encode(json)}`
  return data.length > caseLinkLimit
    ? { ok: false, problem: { code: 'case-link-too-long' } }
    : { ok: true, value: caseFragment + data }
}

/** First 8 hex of SHA-256: a link that lost or changed a character is known by it. */
export function caseSum(json: Uint8Array): string {
  return hex.encode(sha256(json).subarray(0, 4))
}
