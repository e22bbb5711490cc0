import { createScanner } from '#core/diagnose/scan/kernel/create-scanner.ts'
import { stepRunner } from '#core/diagnose/search/step-runner.ts'
import type { DiagnoseOptions, SignatureRequest } from '#core/index.ts'
import { show } from './measure.ts'
import { listBody, request } from './samples.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

const cases: readonly { name: string; asked: SignatureRequest; known?: DiagnoseOptions['known'] }[] = [
  {
    name: '1,000 known values',
    asked: request,
    known: {
      secrets: numbers(400).map(at => `secret-${at}`),
      tokens: numbers(300).map(at => `token-${at}`),
      times: numbers(300).map(at => String(1_700_000_000_001 + at)),
    },
  },
  {
    name: '100,000 parameters',
    asked: {
      ...request,
      method: 'GET',
      body: '',
      path: `/a?${numbers(100_000)
        .map(at => `p${at}=${at}`)
        .join('&')}`,
    },
  },
  { name: 'a token of 1 MB', asked: { ...request, token: '0123456789abcdef'.repeat(65_536) } },
  {
    name: '1 MB of bytes',
    asked: { ...request, body: Uint8Array.from({ length: 1_000_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 24) },
  },
  { name: '0.98 MB of JSON', asked: { ...request, body: listBody(980_000) } },
  { name: '10 MB of JSON', asked: { ...request, body: listBody(10_000_000) } },
]

/**
 * All single mistakes of requests that are very long, on one thread of Node: processor time, which other load does not change
 * as much as it changes the clock; the longest stretch of it between two looks at the signal; and the most memory.
 */
export async function bench(): Promise<void> {
  const scanner = await createScanner()
  await stepRunner(request, 'ab'.repeat(32), {}, scanner)({ kind: 'sets', size: 1 }, { shard: 0, shards: 1 }, {})
  for (const { name, asked, known = {} } of cases) {
    const looks = lookingSignal()
    const begun = spent()
    const run = stepRunner(asked, 'ab'.repeat(32), { known }, scanner)
    const found = await run({ kind: 'sets', size: 1 }, { shard: 0, shards: 1 }, { signal: looks.signal })
    const tried = `${found.tried.toLocaleString('en')} of ${found.total.toLocaleString('en')} in ${Math.round(spent() - begun)} ms`
    show(
      name,
      `${tried}, ${found.leftOut.length} mistakes left out; ${Math.round(looks.longest())} ms between looks at most; ${looks.peak()} MB`,
    )
  }
}

/** Milliseconds of processor time that this process has had. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A signal that is never aborted, and notes how far apart the looks at it are. */
function lookingSignal() {
  let last = spent()
  let longest = 0
  let peak = 0
  const signal = new Proxy(new AbortController().signal, {
    get(target, name) {
      longest = Math.max(longest, spent() - last)
      last = spent()
      peak = Math.max(peak, process.memoryUsage.rss())
      return Reflect.get(target, name)
    },
  })
  return { signal, longest: () => longest, peak: () => Math.round(peak / 1e6) }
}
