import { createScanner } from '#core/diagnose/kernel/create-scanner.ts'
import { stepRunner } from '#core/diagnose/step-runner.ts'
import { request } from '../samples.ts'

/** Its shard of one search after the other, when told the level; says what was tried and how long it was silent at most. */
const scanner = await createScanner()
if (scanner.kind !== 'simd') throw new Error('the SIMD kernel does not run here')
const [shard, shards] = self.name.split('/').map(Number)

self.onmessage = async ({ data: size }: MessageEvent<number>) => {
  const run = stepRunner(request, 'ab'.repeat(32), {}, scanner, { shard: shard ?? 0, shards: shards ?? 1 })
  let heard = performance.now()
  let silence = 0
  const listen = () => {
    silence = Math.max(silence, performance.now() - heard)
    heard = performance.now()
  }
  const { tried, complete } = await run({ kind: 'sets', size }, { onTotal: listen, onTried: listen })
  self.postMessage({ tried, complete, silence })
}
self.postMessage({ tried: 0, complete: true, silence: 0 })
