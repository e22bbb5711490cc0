import { countOf } from '#core/diagnose/scan/grid.ts'
import { createScanner } from '#core/diagnose/scan/kernel/create-scanner.ts'
import { portableScanner } from '#core/diagnose/scan/kernel/portable-scanner.ts'
import { bestRate, compare, nodeHmac } from './measure.ts'
import { payloads, salts } from './samples.ts'
import { scanCases } from './scan-cases.ts'

/** The scanner in Node, one thread, as multiples of node:crypto's createHmac. */
export async function bench(): Promise<void> {
  const baseline = nodeHmac(salts(1)[0] ?? '', payloads(2000))
  const simd = await createScanner()
  for (const scanner of [simd, portableScanner]) {
    // The portable scanner takes a hundred times as long where there are many keys
    for (const { name, job } of scanner === simd ? scanCases : scanCases.slice(0, 1)) {
      const made = job()
      const pairs = countOf(made.keys) * countOf(made.messages)
      await compare(`${scanner.kind}: ${name}`, baseline, () => bestRate(pairs, () => scanner.scan(made, () => {})))
    }
  }
}
