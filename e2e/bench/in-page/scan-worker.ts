import { countOf } from '#core/diagnose/scan/grid.ts'
import { createScanner } from '#core/diagnose/scan/kernel/create-scanner.ts'
import { scanCases } from '../scan-cases.ts'

/** Makes its own job, says when it is ready, scans when told. */
const scanner = await createScanner()
if (scanner.kind !== 'simd') throw new Error('the SIMD kernel does not run here')
const { name } = self
const job = scanCases.find(each => each.name === name)?.job()
if (!job) throw new Error(`no case is called ${name}`)
scanner.scan(job, () => {})

self.onmessage = () => {
  scanner.scan(job, () => {})
  self.postMessage('done')
}
self.postMessage({ pairs: countOf(job.keys) * countOf(job.messages) })
