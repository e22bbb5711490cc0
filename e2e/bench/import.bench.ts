import { pathToFileURL } from 'node:url'
import { bashCommands } from '#core/importers/curl/bash-commands.fixtures.ts'
import { hostileUnits, mutated, seededRandom } from '#core/importers/hostile-texts.fixtures.ts'
import { importRequests } from '#core/importers/import-requests.ts'
import { pastedTexts } from '#core/importers/pasted-texts.fixtures.ts'
import { listedProblems } from '#core/importers/problem-list.ts'
import { readers } from '#core/importers/readers.ts'
import { toolTexts } from '#core/importers/tool-texts.fixtures.ts'
import { show } from './measure.ts'

interface Way {
  format: string
  read: typeof importRequests | (typeof readers)[number]['read']
  /** Milliseconds for each 1,000 characters and 1,000 more, of the text that took longest for its length. */
  slowest: number
  slowestText: string
}

/**
 * Mutated pastes through every reader (MUTATIONS says how many, SEED which, READER which readers alone, by commas; GROWTH=0 ends there),
 * then texts of hostile units: the time as the text grows to 16 times its length.
 */
export async function bench(root: string): Promise<void> {
  const tools = toolTexts(pathToFileURL(`${root}src/core/importers/fixtures/`)).values()
  const texts = [...pastedTexts.map(({ text }) => text), ...bashCommands, ...tools]
  const mutations = Number(process.env.MUTATIONS ?? 200_000)
  const ways = [{ format: 'all', read: importRequests }, ...readers]
    .filter(({ format }) => (process.env.READER ?? format).split(',').includes(format))
    .map(({ format, read }): Way => ({ format, read, slowest: 0, slowestText: '' }))
  const failures = new Set<string>()
  const random = seededRandom(Number(process.env.SEED ?? 1))
  for (let count = 1; count <= mutations; count++) {
    const text = mutated(texts, random)
    for (const way of ways) attempt(way, text, failures)
    if (count % 20_000 === 0) show(`${count} of ${mutations}`, `${failures.size} kinds of failure`)
  }
  show(`${mutations} mutated pastes, ${ways.length} readers`, `${failures.size} kinds of failure`)
  for (const { format, slowest, slowestText } of ways) {
    show(`slowest for its length: ${format}`, `${slowest.toFixed(2)} ms for 1 kB, ${slowestText.length} characters`)
    if (slowest > 20) show('', JSON.stringify(slowestText))
  }
  if (process.env.GROWTH !== '0') measureGrowth()
}

function attempt(way: Way, text: string, failures: Set<string>): void {
  const fail = (failure: string) => {
    const key = `${way.format}: ${failure}`
    if (!failures.has(key)) show(key, JSON.stringify(text))
    failures.add(key)
  }
  try {
    const start = process.cpuUsage()
    const { requests, problems } = way.read(text)
    const took = (milliseconds: number) => (milliseconds * 1000) / (text.length + 1000)
    const cost = took(process.cpuUsage(start).user / 1000)
    // Memory is cleared and code made faster at any time: the best of four counts.
    if (cost > way.slowest) {
      const best = Math.min(cost, ...[1, 2, 3].map(() => took(timeOf(() => way.read(text)))))
      if (best > way.slowest) Object.assign(way, { slowest: best, slowestText: text })
    }
    if (requests.some(({ at, source }) => at !== undefined && text.slice(at, at + source.length) !== source))
      fail('text lost')
    if (requests.some(({ spans = [] }) => spans.some(({ start, end }) => start >= end || end > text.length)))
      fail('a value stands outside the text')
    if (problems.length > listedProblems + 2) fail('too many problems')
  } catch (error) {
    fail(String(error).slice(0, 80))
  }
}

/** Milliseconds of this process alone: what others do on the machine is not counted. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  return process.cpuUsage(start).user / 1000
}

function measureGrowth(): void {
  const growth = hostileUnits.map(unit => {
    const [small = 0, large = 0] = [50_000, 800_000].map(size => {
      const text = unit.repeat(Math.ceil(size / unit.length))
      return Math.min(
        timeOf(() => importRequests(text)),
        timeOf(() => importRequests(text)),
      )
    })
    // Below 2 ms it is the clock that is measured.
    return { unit, small, large, factor: large / Math.max(small, 2) }
  })
  for (const { unit, small, large, factor } of growth.sort((a, b) => b.factor - a.factor).slice(0, 8)) {
    show(
      `grows most: ${JSON.stringify(unit)}`,
      `50 kB ${small.toFixed(0)} ms, 0.8 MB ${large.toFixed(0)} ms, × ${factor.toFixed(1)} of 16`,
    )
  }
  const slowest = growth.sort((a, b) => b.large - a.large)[0]
  if (slowest) show(`slowest: ${JSON.stringify(slowest.unit)}`, `0.8 MB ${slowest.large.toFixed(0)} ms`)
}
