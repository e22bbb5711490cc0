import type { ScanJob } from '#core/diagnose/scanner.ts'
import { payloads, payloadsChangedInside, salts } from './samples.ts'

const encode = (texts: readonly string[]) => texts.map(text => new TextEncoder().encode(text))

/** Heads that no pair has: a scan is measured, not its hits. */
const heads = Uint32Array.of(1, 2)

/** What a search asks of the scanner. */
export const scanCases: readonly { name: string; job: () => ScanJob }[] = [
  { name: '1 key × 20,000, end differs', job: () => scanJob(salts(1), payloads(20_000)) },
  { name: '1 key × 20,000, middle differs', job: () => scanJob(salts(1), payloadsChangedInside(20_000)) },
  { name: '70 keys × 4,000, end differs', job: () => scanJob(salts(70), payloads(4000)) },
  { name: '70 keys × 4,000, middle differs', job: () => scanJob(salts(70), payloadsChangedInside(4000)) },
  { name: '4,000 keys × 10', job: () => scanJob(payloads(4000), salts(10)) },
]

function scanJob(keys: readonly string[], messages: readonly string[]): ScanJob {
  return { keys: encode(keys), messages: encode(messages), heads }
}
