import { createHmac } from 'node:crypto'

/** Operations per second of the best of several runs: other load only ever slows a run down. */
export async function bestRate(operations: number, run: () => unknown, runs = 7): Promise<number> {
  let best = 0
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await run()
    best = Math.max(best, (operations * 1000) / (performance.now() - start))
  }
  return best
}

export interface Baseline {
  name: string
  rate: number
}

/** What a script would do: node:crypto, one thread, text in, hex out, one key. */
export async function nodeHmac(key: string, messages: readonly string[]): Promise<Baseline> {
  const rate = await bestRate(messages.length, () => {
    for (const message of messages) createHmac('sha256', key).update(message).digest('hex')
  })
  return { name: 'node:crypto createHmac', rate }
}

export function showBaseline({ name, rate }: Baseline): void {
  show(name, `${perSecond(rate)}  × 1.00`)
}

export function showRatio(name: string, rate: number, baseline: Baseline): void {
  show(name, `${perSecond(rate)}  × ${(rate / baseline.rate).toFixed(2)}`)
}

export function show(name: string, value: string): void {
  console.log(`  ${name.padEnd(46)} ${value}`)
}

function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en').padStart(10)}/s`
}
