import { expect, test } from 'vitest'
import type { Capture } from '#core/live/capture.ts'
import { CaptureLog } from './capture-log.ts'

const capture = (length: number): Omit<Capture, 'sequence'> => ({
  receivedAt: 0,
  method: '',
  target: '',
  httpVersion: '1.1',
  headers: [],
  body: { base64: 'a'.repeat(length), length, truncated: false },
  redacted: false,
  verdict: { kind: 'token', product: 'toko', clientId: null, accepted: false, failures: [], notices: [] },
  outcome: { kind: 'dropped' },
})
const sequences = (log: CaptureLog) => log.since(null).map(kept => kept.sequence)

test('only so many are kept, and numbers go on', () => {
  const log = new CaptureLog('s', { count: 3, characters: 100 })
  expect(log.hello()).toEqual({ type: 'hello', session: 's', oldest: 0, newest: 0 })
  for (let i = 0; i < 5; i++) log.add(capture(1))
  expect(sequences(log)).toEqual([3, 4, 5])
  expect(log.hello()).toEqual({ type: 'hello', session: 's', oldest: 3, newest: 5 })
})

test('only so much body is kept, one that fills it all included', () => {
  const log = new CaptureLog('s', { count: 10, characters: 100 })
  for (const length of [60, 30, 30, 100]) log.add(capture(length))
  expect(sequences(log)).toEqual([4])
  log.add(capture(101))
  expect(sequences(log)).toEqual([])
  log.add(capture(0))
  expect(sequences(log)).toEqual([6])
})

test('the one after a number is the oldest kept after it', () => {
  const log = new CaptureLog('s', { count: 3, characters: 100 })
  expect(log.after(0)).toBe(undefined)
  for (let i = 0; i < 5; i++) log.add(capture(1))
  expect([0, 2, 3, 4, 5, 9].map(seen => log.after(seen)?.sequence)).toEqual([3, 3, 4, 5, undefined, undefined])
})

test('what was cleared is gone, for listeners too, and numbers go on', () => {
  const log = new CaptureLog('s')
  const heard: string[] = []
  log.listen(event => heard.push(event.type))
  log.add(capture(5))
  log.clear()
  expect(log.hello()).toEqual({ type: 'hello', session: 's', oldest: 0, newest: 0 })
  log.add(capture(5))
  expect(sequences(log)).toEqual([2])
  expect(heard).toEqual(['captured', 'cleared', 'captured'])
})

test('a listener that stopped hears nothing', () => {
  const log = new CaptureLog('s')
  const heard: unknown[] = []
  const stop = log.listen(event => heard.push(event))
  log.add(capture(0))
  stop()
  log.add(capture(0))
  expect(heard).toHaveLength(1)
})
