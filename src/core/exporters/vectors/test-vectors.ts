import { type Scheme, tokoNetzme } from '../../scheme/scheme.ts'
import { sign } from '../../trace/trace.ts'
import { type SampleRequest, sampleRequests } from './sample-requests.ts'

/** A made-up request and what signing it has to give, step by step. */
export interface TestVector extends SampleRequest {
  expected: { payload: string; salt: string; signature: string }
}

/** The ten requests, signed. */
export function testVectors(scheme: Scheme = tokoNetzme): Promise<TestVector[]> {
  return Promise.all(sampleRequests.map(async sample => ({ ...sample, expected: await sign(sample.request, scheme) })))
}
