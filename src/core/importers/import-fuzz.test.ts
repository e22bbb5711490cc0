import { expect, test } from 'vitest'
import { bashCommands } from './curl/bash-commands.fixtures.ts'
import { hostileUnits, mutated, seededRandom } from './hostile-texts.fixtures.ts'
import { importRequests } from './import-requests.ts'
import { pastedTexts } from './pasted-texts.fixtures.ts'
import { listedProblems } from './problem-list.ts'
import { readers } from './readers.ts'

const texts = [...pastedTexts.map(({ text }) => text), ...bashCommands]

test('whatever is pasted: no reader throws, and what was read is a stretch of the text', () => {
  const random = seededRandom(11)
  for (let count = 0; count < 400; count++) {
    const text = mutated(texts, random)
    const { requests, problems } = importRequests(text)
    const elsewhere = requests.filter(
      ({ at, source }) => at !== undefined && text.slice(at, at + source.length) !== source,
    )
    const outside = requests
      .flatMap(({ spans = [] }) => spans)
      .filter(({ start, end }) => start >= end || end > text.length)
    if (elsewhere.length + outside.length > 0 || problems.length > listedProblems + 2)
      throw new Error(JSON.stringify(text))
    for (const reader of readers) reader.read(text)
  }
})

test.each(hostileUnits)('takes no longer than the text is long: %j', unit => {
  const text = unit.repeat(Math.ceil(20_000 / unit.length))
  const start = process.cpuUsage()
  importRequests(text)
  // Of 20,000 places each starting anew would take many times as long. What others do on the machine is not counted.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
})
