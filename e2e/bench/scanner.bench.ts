import { createScanner } from '#core/diagnose/kernel/create-scanner.ts'
import { portableScanner } from '#core/diagnose/kernel/portable-scanner.ts'
import { bestRate, nodeHmac, showBaseline, showRatio } from './measure.ts'
import { payloads, salts } from './samples.ts'
import { scanCases } from './scan-cases.ts'

/** The scanner in Node, one thread. */
export async function bench(): Promise<void> {
  const baseline = await nodeHmac(salts(1)[0] ?? '', payloads(20_000))
  showBaseline(baseline)
  const scanner = await createScanner()
  for (const { name, job } of scanCases) {
    const made = job()
    const pairs = made.keys.length * made.messages.length
    showRatio(`${scanner.kind}: ${name}`, await bestRate(pairs, () => scanner.scan(made, () => {})), baseline)
  }
  const some = { ...(scanCases[0]?.job() ?? { keys: [], heads: new Uint32Array() }), messages: [] as Uint8Array[] }
  some.messages = (scanCases[0]?.job().messages ?? []).slice(0, 5000)
  const portable = await bestRate(some.messages.length, () => portableScanner.scan(some, () => {}), 3)
  showRatio('portable: 1 key × 5,000, end differs', portable, baseline)
}
