import { createScanner } from '#core/diagnose/scan/kernel/create-scanner.ts'
import type { Shard } from '#core/diagnose/search/step.ts'
import { stepRunner } from '#core/diagnose/search/step-runner.ts'
import { request } from '../samples.ts'

/** Its shard of one search after the other, when told the size; says what was tried and how long it was silent at most. */
const scanner = await createScanner()
if (scanner.kind !== 'simd') throw new Error('the SIMD kernel does not run here')

self.onmessage = async ({ data: { size, ...shard } }: MessageEvent<Shard & { size: number }>) => {
  const run = stepRunner(request, 'ab'.repeat(32), {}, scanner)
  let heard = performance.now()
  let silence = 0
  const listen = () => {
    silence = Math.max(silence, performance.now() - heard)
    heard = performance.now()
  }
  const { tried, complete } = await run({ kind: 'sets', size }, shard, { onTotal: listen, onTried: listen })
  self.postMessage({ tried, complete, silence })
}
self.postMessage({ tried: 0, complete: true, silence: 0 })
