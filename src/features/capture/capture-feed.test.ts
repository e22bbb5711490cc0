import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capture, SandboxEvent } from '#core/live/capture.ts'
import { emptyFeed, type Feed, hearEvents } from './capture-feed.ts'

const hello = (session: string): SandboxEvent => ({ type: 'hello', session, oldest: 0, newest: 0 })
const cleared: SandboxEvent = { type: 'cleared' }

function captured(sequence: number, bodyCharacters = 0): SandboxEvent {
  const capture: Capture = {
    sequence,
    receivedAt: 1_700_000_000_000 + sequence,
    method: 'GET',
    target: `/${sequence}`,
    httpVersion: '1.1',
    headers: [],
    body: { base64: 'A'.repeat(bodyCharacters), length: bodyCharacters, truncated: false },
    redacted: false,
    verdict: { kind: 'token', product: 'toko', clientId: null, accepted: true, failures: [], notices: [] },
    outcome: { kind: 'answered', status: 200, delayedMs: 0 },
  }
  return { type: 'captured', capture }
}

const keys = ({ rows }: Feed) => rows.map(({ key }) => key)
const breaks = ({ rows }: Feed) => rows.map(({ after }) => after)

describe('hearing the sandbox', () => {
  it('puts the newest first', () => {
    const feed = hearEvents(emptyFeed, [hello('a'), captured(1), captured(2)])
    expect(keys(feed)).toEqual(['a-2', 'a-1'])
    expect(feed.arrived).toBe(2)
  })

  it('hears nothing twice when a stream begins anew', () => {
    const before = hearEvents(emptyFeed, [hello('a'), captured(1), captured(2)])
    const after = hearEvents(before, [hello('a'), captured(1), captured(2), captured(3)])
    expect(keys(after)).toEqual(['a-3', 'a-2', 'a-1'])
    expect(after.arrived).toBe(3)
  })

  it('keeps what came before a restart of the server, and says where it was', () => {
    const feed = hearEvents(emptyFeed, [hello('a'), captured(7), hello('b'), captured(1), captured(2)])
    expect(keys(feed)).toEqual(['b-2', 'b-1', 'a-7'])
    expect(breaks(feed)).toEqual([null, { kind: 'restart' }, null])
  })

  it('counts what was missed, but not what was there before the page was', () => {
    const feed = hearEvents(emptyFeed, [hello('a'), captured(5), captured(6), captured(10)])
    expect(breaks(feed)).toEqual([{ kind: 'gap', count: 3 }, null, null])
  })

  it('calls fresh what arrived after the first hello, and all that comes after a restart', () => {
    const first: SandboxEvent = { type: 'hello', session: 'a', oldest: 1, newest: 2 }
    const feed = hearEvents(emptyFeed, [first, captured(1), captured(2), captured(3)])
    expect(feed).toMatchObject({ arrived: 3, fresh: 1 })
    const again: SandboxEvent = { type: 'hello', session: 'b', oldest: 1, newest: 1 }
    expect(hearEvents(feed, [again, captured(1)])).toMatchObject({ arrived: 4, fresh: 2 })
  })

  it('forgets when cleared, and what was forgotten does not come back', () => {
    const feed = hearEvents(emptyFeed, [hello('a'), captured(1), captured(2), cleared, captured(2), captured(3)])
    expect(keys(feed)).toEqual(['a-3'])
    expect(breaks(feed)).toEqual([null])
  })

  it('hears nothing before the hello', () => {
    expect(hearEvents(emptyFeed, [captured(1)])).toEqual(emptyFeed)
  })
})

describe('bounded memory', () => {
  it('keeps the newest, whatever arrives', () => {
    const bodies = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 })
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 100 }), (sizes, rows, most) => {
        const events = sizes.map((size, i) => captured(i + 1, size))
        const feed = hearEvents(emptyFeed, [hello('a'), ...events], { rows, bodyCharacters: most })
        const held = feed.rows.reduce((sum, { capture }) => sum + capture.body.base64.length, 0)
        expect(feed.rows.length).toBeLessThanOrEqual(rows)
        expect(held <= most || feed.rows.length === 1).toBe(true)
        expect(feed.rows.length + feed.evicted).toBe(sizes.length)
        expect(feed.rows.map(({ capture }) => capture.sequence)).toEqual(
          Array.from({ length: feed.rows.length }, (_, i) => sizes.length - i),
        )
      }),
    )
  })

  it('comes to the same in one batch or in many', () => {
    const events: SandboxEvent[] = [hello('a'), ...Array.from({ length: 30 }, (_, i) => captured(i + 1, i))]
    const limits = { rows: 8, bodyCharacters: 120 }
    const single = events.reduce((feed, event) => hearEvents(feed, [event], limits), emptyFeed)
    expect(single).toEqual(hearEvents(emptyFeed, events, limits))
  })
})
