import { compareField } from '../../src/core/difference/compare-field.ts'
import { bestRate, show } from './measure.ts'

const item = (at: number) => ({ name: `Kopi/Susu é ${at}`, price: 1500.5 + at, note: null, tags: ['a', 'b'] })
const bodies = [
  ['20 kB', 270],
  ['1 MB', 13_500],
] as const

/** What signing makes of a body; the walk of both texts costs most where every token differs. */
const writings: Readonly<Record<string, (sent: string) => string>> = {
  indented: sent => JSON.stringify(JSON.parse(sent), null, 2),
  'escaped as PHP does': sent => sent.replaceAll('/', '\\/').replaceAll('é', '\\u00e9'),
  'in capitals': sent => sent.toUpperCase(),
  'cut in the middle': sent => sent.slice(0, sent.length / 2),
  'in base64': sent => Buffer.from(sent).toString('base64'),
}

/** How long it takes to say what differs between two bodies, and how many times as long as parsing both. In a worker, as the search is. */
export async function bench(): Promise<void> {
  for (const [size, count] of bodies) {
    const sent = JSON.stringify({ items: Array.from({ length: count }, (_, at) => item(at)) })
    const parsing = 1000 / (await bestRate(1, () => [JSON.parse(sent), JSON.parse(sent)], 300))
    for (const [name, write] of Object.entries(writings)) {
      const signed = write(sent)
      const finding = 1000 / (await bestRate(1, () => compareField('body', signed, sent), 1000))
      show(`${size}, ${name}`, `${finding.toFixed(1)} ms, ${(finding / parsing).toFixed(0)} times parsing both`)
    }
  }
}
