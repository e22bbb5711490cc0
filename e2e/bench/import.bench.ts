import { bashCommands } from '#core/importers/curl/bash-commands.fixtures.ts'
import { hostileUnits, mutated, seededRandom } from '#core/importers/hostile-texts.fixtures.ts'
import { importRequests } from '#core/importers/import-requests.ts'
import { pastedTexts } from '#core/importers/pasted-texts.fixtures.ts'
import { readers } from '#core/importers/readers.ts'
import { show } from './measure.ts'

const texts = [...pastedTexts.map(({ text }) => text), ...bashCommands]
const mutations = Number(process.env.MUTATIONS ?? 200_000)

/** Mutated pastes (MUTATIONS says how many, SEED which) through every reader, then texts of hostile units: time for each megabyte as the text grows. */
export async function bench(): Promise<void> {
  const random = seededRandom(Number(process.env.SEED ?? 1))
  const failures = new Map<string, string>()
  let slowest = 0
  for (let count = 0; count < mutations; count++) {
    const text = mutated(texts, random)
    const start = performance.now()
    tryAll(text, failures)
    slowest = Math.max(slowest, performance.now() - start)
    if ((count + 1) % 20_000 === 0) show(`${count + 1} of ${mutations}`, `${failures.size} kinds of failure`)
  }
  show(`${mutations} mutated pastes, ${readers.length} readers`, `${failures.size} kinds of failure`)
  show('slowest of them', `${slowest.toFixed(1)} ms`)
  for (const [failure, text] of failures) show(failure, JSON.stringify(text))
  measureGrowth()
}

function tryAll(text: string, failures: Map<string, string>): void {
  for (const { format, read } of [{ format: 'all', read: importRequests }, ...readers]) {
    try {
      const { requests } = read(text)
      const lost = requests.some(({ at, source }) => at !== undefined && text.slice(at, at + source.length) !== source)
      if (lost && !failures.has(`${format}: text lost`)) failures.set(`${format}: text lost`, text)
    } catch (error) {
      const key = `${format}: ${String(error).slice(0, 80)}`
      if (!failures.has(key)) failures.set(key, text)
    }
  }
}

/** Milliseconds for a text; the better of two runs. */
function timeOf(text: string): number {
  const times = [0, 1].map(() => {
    const start = performance.now()
    importRequests(text)
    return performance.now() - start
  })
  return Math.max(0.5, Math.min(...times))
}

function measureGrowth(): void {
  const growth = hostileUnits.map(unit => {
    const [small, large] = [200_000, 800_000].map(size => timeOf(unit.repeat(Math.ceil(size / unit.length))))
    return { unit, small: small ?? 0, large: large ?? 0, factor: (large ?? 0) / Math.max(small ?? 0, 2) }
  })
  const steepest = growth.sort((a, b) => b.factor - a.factor).slice(0, 5)
  for (const { unit, small, large, factor } of steepest) {
    show(
      `grows most: ${JSON.stringify(unit)}`,
      `0.2 MB ${small.toFixed(0)} ms, 0.8 MB ${large.toFixed(0)} ms, × ${factor.toFixed(1)} of 4`,
    )
  }
  const slowest = growth.sort((a, b) => b.large - a.large)[0]
  if (slowest) show(`slowest: ${JSON.stringify(slowest.unit)}`, `0.8 MB ${slowest.large.toFixed(0)} ms`)
}
