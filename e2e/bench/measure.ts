import { createHmac } from 'node:crypto'

/**
 * Operations per second of the best of many runs: other load only ever slows a run down, and WebAssembly speeds up once
 * the platform has optimised it.
 */
export async function bestRate(operations: number, run: () => unknown, milliseconds = 1500): Promise<number> {
  let best = 0
  const end = performance.now() + milliseconds
  do {
    const start = performance.now()
    await run()
    best = Math.max(best, (operations * 1000) / (performance.now() - start))
  } while (performance.now() < end)
  return best
}

/** What a script would do: node:crypto, one thread, text in, hex out, one key. Its rate, measured anew at each call. */
export function nodeHmac(key: string, messages: readonly string[]): () => Promise<number> {
  return () =>
    bestRate(
      messages.length,
      () => {
        for (const message of messages) createHmac('sha256', key).update(message).digest('hex')
      },
      300,
    )
}

/**
 * Shows a rate, and how many times the baseline it is. The baseline runs before and after, because the speed of a machine
 * changes from minute to minute.
 */
export async function compare(
  name: string,
  baseline: () => Promise<number>,
  measure: () => Promise<number>,
): Promise<void> {
  const before = await baseline()
  const rate = await measure()
  showRatio(name, rate, { name: 'baseline', rate: Math.max(before, await baseline()) })
}

export interface Baseline {
  name: string
  rate: number
}

export function showBaseline({ name, rate }: Baseline): void {
  show(name, `${perSecond(rate)}  ×  1.00`)
}

export function showRatio(name: string, rate: number, baseline: Baseline): void {
  show(
    name,
    `${perSecond(rate)}  × ${(rate / baseline.rate).toFixed(2).padStart(5)} of ${perSecond(baseline.rate).trim()}`,
  )
}

export function show(name: string, value: string): void {
  console.log(`  ${name.padEnd(46)} ${value}`)
}

function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en').padStart(10)}/s`
}
