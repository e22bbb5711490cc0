import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importRequests } from './import-requests.ts'
import { mutated, randomFrom } from './mutate.fixtures.ts'
import { listedProblems } from './problem-list.ts'

const folder = new URL('./fixtures/', import.meta.url)
const texts = readdirSync(folder)
  .filter(file => file.includes('.'))
  .map(file => readFileSync(new URL(file, folder), 'utf8'))

test('what a tool wrote, damaged: never throws, says no more than it may, and takes no value from nowhere', () => {
  const random = randomFrom(20261125)
  for (let run = 0; run < 700; run++) {
    const text = mutated(texts[run % texts.length] ?? '', random)
    const { requests, problems } = importRequests(text)
    expect(problems.length).toBeLessThanOrEqual(listedProblems + 2)
    // In hex, and behind an octal escape that the damage made, no value stands as it is; a row of a trace may break it.
    if (/^[0-9a-f]{4}: [0-9a-f]{2} |\\[0-7]{2}/m.test(text)) continue
    const shown = text.replace(/\n[0-9a-f]{4}: |[\\'"`\s]/g, '')
    for (const { request } of requests) {
      // A token and a time stand in the text as they are, but for an escape or a seam of two strings that the damage made.
      for (const value of [request.token, request.requestTime]) {
        if (value !== undefined && /^[\w-]+$/.test(value)) expect(shown).toContain(value)
      }
    }
  }
})

const parts: [string, string][] = [
  ['open braces', '{'],
  ['open brackets', '['],
  ['JSON never closed', '{"a":'],
  ['Python never closed', "{'a':"],
  ['Java never closed', '{a='],
  ['Go never closed', 'map[a:'],
  ['escaped quotes', "1 \\'"],
  ['print_r never closed', 'Array\n(\n[a] => '],
  ['var_dump of a length that is not there', 'string(9999999) "'],
  ['a raw payload again and again', 'path=/a&method=b&token=c&'],
  ['calls in a row', 'POST /a '],
  ['OkHttp never ended', '--> POST /a\n'],
  ['names without values', 'token kami '],
  ['fences', '```\n'],
]

test.each(parts)('takes time in proportion to the length: %s', (_, part) => {
  const timed = (length: number) => {
    const text = part.repeat(length / part.length)
    const start = process.cpuUsage()
    importRequests(text)
    // Time of this process alone: what others do on the machine is not counted.
    return process.cpuUsage(start).user / 1000
  }
  timed(10_000)
  const [short, long] = [Math.min(timed(20_000), timed(20_000)), Math.min(timed(120_000), timed(120_000))]
  // Six times the length: a quadratic reader takes 36 times as long.
  expect(long).toBeLessThan(Math.max(18 * short, 400))
})
