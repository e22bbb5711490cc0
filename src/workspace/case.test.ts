import { describe, expect, test } from 'vitest'
import { type Case, type CaseAction, caseReducer, exampleCase, exampleRequest } from './case.ts'

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

test('an emptied signature field is no signature', () => {
  expect(run({ type: 'observe', observed: 'a' }, { type: 'observe', observed: '' }).observed).toBeNull()
})

test('what is known beside the request has names of its own', () => {
  const after = run(
    { type: 'know', change: { tokens: 'a' } },
    { type: 'know', change: { secrets: 'b' } },
    { type: 'own', change: { salt: 'c' } },
  )
  expect([after.known.tokens, after.known.secrets, after.own.salt]).toEqual(['a', 'b', 'c'])
  expect([after.knownRevision, after.ownRevision, after.revision]).toEqual([2, 1, 0])
})
