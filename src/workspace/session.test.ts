import { describe, expect, test } from 'vitest'
import type { Received } from '#core/index.ts'
import { documentationTable } from '#core/scheme/scheme.ts'
import { emptyRequest, exampleCase, exampleReceived, exampleRequest } from './case.ts'
import { mostClosed, offeredUndo, type Session, type SessionAction, sessionOf, sessionReducer } from './session.ts'

const run = (...actions: SessionAction[]): Session => actions.reduce(sessionReducer, sessionOf(exampleCase))

/** A ticket as it is pasted: without a secret. */
function ticket(clientId: string, change: Partial<Received> = {}): SessionAction & { type: 'receive' } {
  const received: Received = {
    request: { ...emptyRequest, clientId, path: `/of/${clientId}`, token: `token-of-${clientId}` },
    observed: `signature-of-${clientId}`,
    headers: [['X-From', clientId]],
    source: { kind: 'pasted', format: 'http', text: `text-of-${clientId}` },
    ...change,
  }
  return { type: 'receive', received, label: 'paste', endpointId: null }
}
const secret = (clientSecret: string): SessionAction => ({ type: 'edit', change: { clientSecret } })
const secretOf = ({ open }: Session) => open.request.clientSecret
const undo: SessionAction = { type: 'undo' }

describe('a ticket that arrives', () => {
  test('is a new case, under names that were never used', () => {
    const before = run({ type: 'observe', observed: 'mine' }, { type: 'know', change: { tokens: 'mine' } })
    const { open } = sessionReducer(before, ticket('a'))
    expect(open).toMatchObject(ticket('a').received)
    expect(open.revision).toBeGreaterThan(before.open.revision)
    expect(open.observedRevision).toBeGreaterThan(before.open.observedRevision)
    expect(open.knownRevision).toBeGreaterThan(before.open.knownRevision)
  })

  test('leaves nothing of the one before it', () => {
    const { open } = run(
      ticket('first'),
      secret('secret-of-first'),
      { type: 'know', change: { tokens: 'first', secrets: 'first' } },
      { type: 'own', change: { payload: 'first', salt: 'first', sentBody: 'first' } },
      ticket('second', { observed: null }),
    )
    expect(JSON.stringify({ ...open, undo: null })).not.toContain('first')
    expect(open.observed).toBeNull()
  })

  test('may bring a formula, which holds for it alone', () => {
    const brought = { ...ticket('a'), scheme: documentationTable }
    expect(run(brought).open.scheme).toEqual(documentationTable)
    expect(run(brought, ticket('b')).open.scheme).toEqual(exampleCase.scheme)
    expect(run(brought, brought, { type: 'next-ticket' }).open.scheme).toEqual(exampleCase.scheme)
    const set: SessionAction = { type: 'scheme', scheme: documentationTable }
    expect(run(brought, set, ticket('b')).open.scheme).toEqual(documentationTable)
  })

  test('is never taken to have the secret of the example', () => {
    expect(secretOf(run(ticket('a')))).toBe('')
    expect(secretOf(run(ticket(exampleRequest.clientId)))).toBe('')
  })

  test('keeps the formula that is set', () => {
    expect(run({ type: 'scheme', scheme: documentationTable }, ticket('a')).open.scheme).toBe(documentationTable)
  })
})

describe('a secret', () => {
  test('comes back with its client, and with nobody else', () => {
    const both = run(ticket('a'), secret('of-a'), ticket('b'), secret('of-b'), ticket('a'))
    expect(secretOf(both)).toBe('of-a')
    expect(secretOf(sessionReducer(both, ticket('b')))).toBe('of-b')
    expect(secretOf(sessionReducer(both, ticket('c')))).toBe('')
  })

  test('brings the signing secret along', () => {
    const given: SessionAction = { type: 'edit', change: { clientSecret: 'x', signingSecret: 'y' } }
    expect(run(ticket('a'), given, ticket('b'), ticket('a')).open.request).toMatchObject({
      clientSecret: 'x',
      signingSecret: 'y',
    })
  })

  test('typed before there was a client belongs to the next ticket, and to that one alone', () => {
    const first = run(secret('typed-first'), ticket('a'))
    expect(secretOf(first)).toBe('typed-first')
    expect(secretOf(sessionReducer(first, ticket('b')))).toBe('')
    expect(secretOf([ticket('b'), ticket('a')].reduce(sessionReducer, first))).toBe('typed-first')
  })

  test('that the ticket holds itself is used', () => {
    const { request } = ticket('a').received
    const own = ticket('a', { request: { ...request, clientSecret: 'in-the-ticket' } })
    expect(secretOf(run(ticket('a'), secret('older'), own))).toBe('in-the-ticket')
  })
})

describe('undo', () => {
  test('brings the case before back whole, also after typing in the new one', () => {
    const before = run(ticket('a'), secret('of-a'), { type: 'own', change: { salt: 's' } })
    const after = [ticket('b'), secret('of-b'), undo].reduce(sessionReducer, before)
    expect(after.open).toMatchObject({ ...ticket('a').received, request: before.open.request, own: { salt: 's' } })
    expect(after.open.revision).toBeGreaterThan(before.open.revision)
    expect(after.closed.map(({ kept }) => kept.request.clientId)).toEqual(['b'])
  })

  test('takes back a mend in the new case first', () => {
    const request = { ...ticket('b').received.request, path: '/mended' }
    const after = run(ticket('a'), ticket('b'), { type: 'replace', request, label: 'mend' })
    expect(offeredUndo(after)?.label).toBe('mend')
    const once = sessionReducer(after, undo)
    expect([once.open.request.path, offeredUndo(once)?.label]).toEqual(['/of/b', 'paste'])
    expect(sessionReducer(once, undo).open.request.path).toBe('/of/a')
  })

  test('after undo there is nothing to undo', () => {
    const after = run(ticket('a'), undo)
    expect(after.open).toMatchObject(exampleReceived)
    expect(offeredUndo(after)).toBeNull()
    expect(sessionReducer(after, undo).open).toBe(after.open)
  })
})

describe('the cases of this session', () => {
  test('are listed newest first, the example and nothing at all are not', () => {
    const { closed } = run(ticket('a'), { type: 'next-ticket' }, ticket('b'), ticket('c'))
    expect(closed.map(({ kept }) => kept.request.clientId)).toEqual(['b', 'a'])
    expect(new Set(closed.map(({ id }) => id)).size).toBe(2)
  })

  test('can be opened again, whole; the open one takes its place', () => {
    const before = run(ticket('a'), secret('of-a'), ticket('b'))
    const id = before.closed[0]?.id ?? 0
    const after = sessionReducer(before, { type: 'reopen', id })
    expect(after.open).toMatchObject({ ...ticket('a').received, request: { clientSecret: 'of-a' } })
    expect(after.closed.map(({ kept }) => kept.request.clientId)).toEqual(['b'])
    expect(sessionReducer(after, undo).closed.map(({ kept }) => kept.request.clientId)).toContain('a')
    expect(sessionReducer(before, { type: 'reopen', id: 99 })).toBe(before)
  })

  test('are bounded', () => {
    const many = run(...Array.from({ length: mostClosed + 10 }, (_, at) => ticket(`client-${at}`)))
    expect(many.closed).toHaveLength(mostClosed)
  })

  test('the next ticket begins with an empty case', () => {
    const { open, closed } = run(ticket('a'), { type: 'next-ticket' })
    expect(open).toMatchObject({ request: emptyRequest, observed: null, headers: [], source: { kind: 'typed' } })
    expect(closed).toHaveLength(1)
  })
})

test('forgetting leaves nothing behind and reuses no name', () => {
  const before = run(
    secret('mine'),
    ticket('mine'),
    { type: 'observe', observed: 'mine' },
    { type: 'own', change: { salt: 'mine' } },
    { type: 'scheme', scheme: { ...documentationTable, name: 'mine' } },
    ticket('mine-too'),
  )
  const after = sessionReducer(before, { type: 'forget' })
  expect(JSON.stringify([after, ...after.secrets])).not.toContain('mine')
  expect(after.open.request).toBe(emptyRequest)
  expect(after.open.revision).toBeGreaterThan(before.open.revision)
  expect(after.open.observedRevision).toBeGreaterThan(before.open.observedRevision)
})
