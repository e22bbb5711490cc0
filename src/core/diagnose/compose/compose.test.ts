import { expect, test } from 'vitest'
import type { SignatureRequest } from '../../request/request.ts'
import { type Scheme, tokoNetzme } from '../../scheme/scheme.ts'
import { chunksOf, pick } from '../candidates/class-sets.ts'
import { startOf } from '../candidates/start.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import { listTexts } from '../scan/grid.ts'
import { runAtOnce } from '../search/turns.ts'
import { renderPayload, renderSalt } from '../signing/render-slots.ts'
import { Composer } from './compose.ts'
import { nothingOnTop } from './composed.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/transaction/list?page=1&userId=M%2FDEMO&startdate=20231101',
  body: '{"name":"Kadé Bu Sri","amount":"50000.00","note":"a/b & <c>","list":[],"id":9007199254740993}',
  requestTime: '1700000000000',
}
const bytes: SignatureRequest = { ...request, body: Uint8Array.of(0x7b, 0xff, 0x00, 0x7d) }
const tokenFirst: Scheme = { ...tokoNetzme, payload: '{token}|{path}|{body}', salt: '{clientSecret}{requestTime}' }

/** Every n-th of the sets, so that the whole is seen in a second. */
function* some<T>(list: Iterable<T>, step: number): Generator<T> {
  let at = 0
  for (const one of list) if (at++ % step === 0) yield one
}

test.each([
  ['a request with everything', request, tokoNetzme, 1, 1],
  ['pairs of its mistakes', request, tokoNetzme, 3, 2],
  ['a body that is no text', bytes, tokoNetzme, 2, 1],
  ['another scheme', request, tokenFirst, 2, 1],
])('composed of pieces, and in plain code: the same bytes (%s)', (_, signed, scheme, reach, size) => {
  const start = runAtOnce(startOf({ request: signed, scheme, known: {} }, reach))
  const { base, both } = start
  const onTop = [[], ...[...some(both, 3)].map(({ classes }) => classes.slice(0, 1))]
  const compared = { payload: 0, salt: 0 }
  for (const side of ['payload', 'salt'] as const) {
    const composer = new Composer(side, base)
    const render = { payload: renderPayload, salt: renderSalt }[side]
    for (const classes of onTop) {
      const buckets = side === 'payload' ? start.payload : start.salt
      const taken = classes[0]?.mask ?? 0
      for (const chunk of some(chunksOf(buckets, size, taken, 700), size * size * size)) {
        const composed = composer.compose(chunk, { ...nothingOnTop, fixed: classes })
        for (const [at, text] of [...listTexts(composed).entries()].filter(([at]) => at % 13 === 0)) {
          const sets = [...classes, ...composed.classesAt(at)].map(({ set }) => set)
          expect(Buffer.from(text).equals(render(Object.assign({ ...base }, ...sets)))).toBe(true)
          compared[side]++
        }
      }
    }
  }
  expect(Math.min(compared.payload, compared.salt)).toBeGreaterThan(50)
})

test('what is left out signs what a smaller set signs, and nothing else is left out', () => {
  const start = runAtOnce(startOf({ request: { ...request, body: '{"a":1.50}' }, scheme: tokoNetzme, known: {} }, 3))
  const { base } = start
  const plain = (classes: readonly VariantClass[]) =>
    Buffer.from(renderPayload(Object.assign({ ...base }, ...classes.map(({ set }) => set)))).toString('latin1')
  const single = new Set(start.payload.flatMap(({ classes }) => classes.map(found => plain([found]))))
  const composer = new Composer('payload', base)
  let leftOut = 0
  for (const [stretch] of chunksOf(start.payload, 2, 0, 1)) {
    if (!stretch) continue
    const classes = pick(stretch.buckets, stretch.from)
    const { grids } = composer.compose([stretch])
    if (grids.length > 0) continue
    leftOut++
    expect(single).toContain(plain(classes))
  }
  expect(leftOut).toBeGreaterThan(0)
})

test('one byte string for each set, in order', () => {
  const start = runAtOnce(startOf({ request, scheme: tokoNetzme, known: {} }, 1))
  let compared = 0
  for (const { from, to, buckets } of start.both.map(bucket => ({
    buckets: [bucket],
    from: 0,
    to: bucket.classes.length,
  }))) {
    for (const [side, render] of [
      ['payload', renderPayload],
      ['salt', renderSalt],
    ] as const) {
      const texts = listTexts(new Composer(side, start.base).composeEach({ buckets, from, to }))
      expect(texts).toHaveLength(to - from)
      for (let at = 0; at < texts.length; at += 1 + (at >> 4)) {
        const slots = Object.assign({ ...start.base }, ...pick(buckets, at).map(({ set }) => set))
        expect(Buffer.from(texts[at] ?? []).equals(render(slots))).toBe(true)
        compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(100)
})
