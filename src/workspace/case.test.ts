import { describe, expect, test } from 'vitest'
import type { Received } from '#core/index.ts'
import { documentationTable } from '#core/scheme/scheme.ts'
import {
  type Case,
  type CaseAction,
  caseReducer,
  emptyRequest,
  exampleCase,
  exampleReceived,
  exampleRequest,
} from './case.ts'

const run = (...actions: CaseAction[]): Case => actions.reduce(caseReducer, exampleCase)
const edit = (change: Partial<Case['request']>): CaseAction => ({ type: 'edit', change })
const mend = (change: Partial<Case['request']>): CaseAction => ({
  type: 'replace',
  request: { ...exampleRequest, ...change },
  label: 'mend',
})

describe('an edit', () => {
  test('keeps the value as typed and gives the input a new name', () => {
    const value = ' \t\r\n\u00a0\ufeffx '
    const after = run(edit({ clientSecret: value }))
    expect(after.request).toEqual({ ...exampleRequest, clientSecret: value })
    expect(after.revision).not.toBe(exampleCase.revision)
  })

  test('of the request time stops the clock, a tick does not', () => {
    expect(run({ type: 'clock', clock: 'running' }, { type: 'tick', requestTime: '1' })).toMatchObject({
      clock: 'running',
      request: { requestTime: '1' },
    })
    expect(run({ type: 'clock', clock: 'running' }, edit({ requestTime: '2' })).clock).toBe('fixed')
  })

  test('of secret or token ends the notice that they were lost', () => {
    const lost = { ...exampleCase, credentialsLost: true }
    expect(caseReducer(lost, edit({ path: '/' })).credentialsLost).toBe(true)
    expect(caseReducer(lost, edit({ token: 't' })).credentialsLost).toBe(false)
  })
})

describe('undo', () => {
  test('takes back what a click changed, and nothing typed since elsewhere', () => {
    const after = run(mend({ path: '/mended' }), edit({ body: 'typed since' }), { type: 'undo' })
    expect(after.request).toEqual({ ...exampleRequest, body: 'typed since' })
    expect(after.undo).toBeNull()
  })

  test('is no longer offered once the changed field is typed in', () => {
    const after = run(mend({ path: '/mended' }), edit({ path: '/mended/on' }))
    expect(after.undo).toBeNull()
    expect(caseReducer(after, { type: 'undo' })).toBe(after)
  })

  test('brings the endpoint back, and takes a signing secret away that was not there', () => {
    const request = { ...exampleRequest, signingSecret: 's', method: 'POST' }
    const after = run({ type: 'replace', request, label: 'endpoint', endpointId: 'create-pin' }, { type: 'undo' })
    expect(after.endpointId).toBe(exampleCase.endpointId)
    expect(Object.hasOwn(after.request, 'signingSecret')).toBe(false)
    expect(after.request).toEqual(exampleRequest)
  })
})

const arrived: Received = {
  request: { ...exampleRequest, path: '/theirs', token: 'theirs' },
  observed: 'theirs',
  headers: [['X-Theirs', 'theirs']],
  source: { kind: 'pasted', format: 'http', text: 'theirs' },
}
const receive = (received = arrived): CaseAction => ({ type: 'receive', received, label: 'paste', endpointId: null })
const came = ({ observed, headers, source }: Received) => ({ observed, headers, source })

describe('a request that arrives', () => {
  test('takes the place of the one before, with all that came with it', () => {
    const before = run({ type: 'observe', observed: 'mine' })
    const after = caseReducer(before, receive())
    expect(after).toMatchObject(arrived)
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(after.observedRevision).toBeGreaterThan(before.observedRevision)
  })

  test('keeps headers and source while it is edited, and gives them up to the next', () => {
    const after = run(receive(), edit({ path: '/typed' }), mend({ body: 'm' }), { type: 'observe', observed: 'o' })
    expect(came(after)).toEqual({ ...came(arrived), observed: 'o' })
    expect(came(caseReducer(after, receive(exampleReceived)))).toEqual(came(exampleReceived))
    expect(caseReducer(after, { type: 'forget' })).toMatchObject({
      headers: [],
      observed: null,
      source: { kind: 'typed' },
    })
  })

  test('gives back the one before whole, under names of their own', () => {
    const before = run(receive(), { type: 'observe', observed: 'mine' })
    const other = { ...exampleReceived, request: { ...exampleRequest, path: '/other' } }
    const after = run(receive(), { type: 'observe', observed: 'mine' }, receive(other), { type: 'undo' })
    expect(after).toMatchObject({ ...arrived, observed: 'mine' })
    expect(after.revision).toBeGreaterThan(before.revision + 1)
    expect(after.observedRevision).toBeGreaterThan(before.observedRevision + 1)
  })

  test('offers no way back once the signature that it changed is typed over', () => {
    expect(run(receive(), { type: 'observe', observed: 'typed' }).undo).toBeNull()
    expect(run(mend({ path: '/m' }), { type: 'observe', observed: 'typed' }).undo).not.toBeNull()
  })
})

test('an emptied signature field is no signature', () => {
  expect(run({ type: 'observe', observed: 'a' }, { type: 'observe', observed: '' }).observed).toBeNull()
})

test('forgetting leaves nothing behind and reuses no name', () => {
  const before = run(
    receive(),
    edit({ clientSecret: 'mine', token: 'mine' }),
    { type: 'observe', observed: 'mine' },
    { type: 'scheme', scheme: { ...documentationTable, name: 'mine' } },
    mend({ path: '/mine' }),
  )
  const after = caseReducer(before, { type: 'forget' })
  expect(JSON.stringify(after)).not.toMatch(/mine|theirs/i)
  expect(after.request).toBe(emptyRequest)
  expect(after.revision).toBeGreaterThan(before.revision)
  expect(after.observedRevision).toBeGreaterThan(before.observedRevision)
})
