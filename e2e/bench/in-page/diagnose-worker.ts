import { createScanner } from '#core/diagnose/scan/kernel/create-scanner.ts'
import type { Shard } from '#core/diagnose/search/step.ts'
import { stepRunner } from '#core/diagnose/search/step-runner.ts'
import { bodies, request } from '../samples.ts'

type Search = Shard & { name: keyof typeof bodies; size: number }

/** Its shard of one search after the other, when told body and size; says what was tried and how long it was silent at most. */
const scanner = await createScanner()
if (scanner.kind !== 'simd') throw new Error('the SIMD kernel does not run here')

/** Each search is of another request than the one before, whose variants are still there. */
const secrets = ['demo-secret-not-real', 'demo-secret-not-rael']
let searches = 0

self.onmessage = async ({ data: { name, size, ...shard } }: MessageEvent<Search>) => {
  const clientSecret = secrets[searches++ % secrets.length] ?? ''
  const run = stepRunner({ ...request, clientSecret, body: bodies[name] }, 'ab'.repeat(32), {}, scanner)
  let heard = performance.now()
  let silence = 0
  const listen = () => {
    silence = Math.max(silence, performance.now() - heard)
    heard = performance.now()
  }
  const { tried, total } = await run({ kind: 'sets', size }, shard, { onTotal: listen, onTried: listen })
  self.postMessage({ tried, total, silence })
}
self.postMessage({ tried: 0, total: 0, silence: 0 })
