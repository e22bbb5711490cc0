import { expect, test } from 'vitest'
import { bashCommands } from './curl/bash-commands.fixtures.ts'
import { hostileUnits, mutated, seededRandom } from './hostile-texts.fixtures.ts'
import { importRequests } from './import-requests.ts'
import { pastedTexts } from './pasted-texts.fixtures.ts'
import { listedProblems } from './problem-list.ts'
import { readers } from './readers.ts'
import { toolTexts } from './tool-texts.fixtures.ts'

const tools = [...toolTexts(new URL('./fixtures/', import.meta.url)).values()]

test('whatever is pasted: no reader throws, and what was read is a stretch of the text', () => {
  const texts = [...pastedTexts.map(({ text }) => text), ...bashCommands, ...tools]
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

test.each([
  "curl -H 'Signature: ff0' -\\",
  'curl ^"https://h.test/a?x=^%^',
  'curl.exe h.test `',
  "curl $'a\\",
  'curl "a\\',
])('ends where the text ends: %j', text => {
  for (const { spans = [] } of importRequests(text).requests)
    for (const { end } of spans) expect(end).toBeLessThanOrEqual(text.length)
})

test('what a tool wrote, damaged: token and time are taken from nowhere else', () => {
  const random = seededRandom(20261125)
  for (let run = 0; run < 500; run++) {
    const text = mutated(tools, random)
    // In hex, and behind an octal escape that the damage made, no value stands as it is; a row of a trace may break it.
    if (/^[0-9a-f]{4}: [0-9a-f]{2} |\\[0-7]{2}/m.test(text)) continue
    const shown = text.replaceAll('\u001b[0m', '').replace(/\n[0-9a-f]{4}: |[\\'"`\s]/g, '')
    for (const { request } of importRequests(text).requests) {
      // They stand in the text as they are, but for an escape or a seam of two strings that the damage made.
      for (const value of [request.token, request.requestTime]) {
        if (value !== undefined && /^[\w-]+$/.test(value)) expect(shown).toContain(value)
      }
    }
  }
})

/** Processor time, in milliseconds: what others do on the machine is not counted. */
function timeFor(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const start = process.cpuUsage()
  importRequests(text)
  return process.cpuUsage(start).user / 1000
}

test.each(hostileUnits)('takes no longer than the text is long: %j', unit => {
  const [, short, long] = [3_000, 3_000, 24_000].map(length => timeFor(unit, length))
  // Eight times the length: a reader that starts anew at each place takes 64 times as long.
  expect(long).toBeLessThan(Math.max(26 * (short ?? 0), 400))
})
