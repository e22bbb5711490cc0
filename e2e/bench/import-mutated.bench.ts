import { readdirSync, readFileSync } from 'node:fs'
import { importRequests } from '../../src/core/importers/import-requests.ts'
import { mutated, randomFrom } from '../../src/core/importers/mutate.fixtures.ts'

/** Reads damaged texts of the tools (MUTATIONS says how many, SEED which): none may throw; says which took longest for its length. */
export function bench(root: string): void {
  const folder = `${root}src/core/importers/fixtures/`
  const names = readdirSync(folder).filter(name => name.includes('.'))
  const texts = names.map(name => readFileSync(folder + name, 'utf8'))
  const total = Number(process.env.MUTATIONS ?? 200_000)
  const random = randomFrom(Number(process.env.SEED ?? 1))
  let slowest = { perKilobyte: 0, name: '', text: '' }
  for (let run = 0; run < total; run++) {
    const text = mutated(texts[run % texts.length] ?? '', random)
    const start = performance.now()
    importRequests(text)
    const perKilobyte = ((performance.now() - start) * 1000) / (text.length + 1000)
    if ((run + 1) % 20_000 === 0) console.log(`${run + 1} of ${total}`)
    if (perKilobyte > slowest.perKilobyte && run > 1000)
      slowest = { perKilobyte, name: names[run % names.length] ?? '', text }
  }
  console.log(
    `${total} damaged texts read; the slowest ${slowest.perKilobyte.toFixed(1)} ms per kB, from ${slowest.name}`,
  )
}
