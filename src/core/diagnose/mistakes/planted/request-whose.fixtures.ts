import type { SignatureRequest } from '../../../request/request.ts'
import { base, macOf } from './planted.fixtures.ts'

/** The first of many requests whose right signature looks as wanted. */
export function requestWhose(wanted: (mac: Buffer) => boolean): SignatureRequest {
  for (let at = 0; at < 100_000; at++) {
    const request = { ...base, requestTime: String(1700000123789 + at) }
    if (wanted(macOf(request))) return request
  }
  throw new Error('none of them does')
}
