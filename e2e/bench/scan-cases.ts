import { wholeTexts } from '#core/diagnose/scan/grid.ts'
import type { Scan } from '#core/diagnose/scan/scanner.ts'
import { payloads, payloadsChangedInside, salts } from './samples.ts'

const encode = (texts: readonly string[]) => texts.map(text => new TextEncoder().encode(text))

/** Heads that no pair has: a scan is measured, not its hits. */
const heads = Uint32Array.of(1, 2)

/** What a search asks of the scanner, in portions of some milliseconds, as a search has them. */
export const scanCases: readonly { name: string; job: () => Scan }[] = [
  { name: '1 key × 8,000, end differs', job: () => scanJob(salts(1), payloads(8000)) },
  { name: '1 key × 8,000, middle differs', job: () => scanJob(salts(1), payloadsChangedInside(8000)) },
  { name: '70 keys × 400, end differs', job: () => scanJob(salts(70), payloads(400)) },
  { name: '70 keys × 400, middle differs', job: () => scanJob(salts(70), payloadsChangedInside(400)) },
  { name: '1,000 keys × 10', job: () => scanJob(payloads(1000), salts(10)) },
]

function scanJob(keys: readonly string[], messages: readonly string[]): Scan {
  return { keys: wholeTexts(encode(keys)), messages: wholeTexts(encode(messages)), heads }
}
