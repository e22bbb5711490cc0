import { expect, test } from 'vitest'
import type { Explanation } from '../diagnosis.ts'
import { type MistakeId, mistakeTable } from '../mistakes/table.ts'
import { findProbe } from './probe.ts'

const request = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: 'abc123',
  method: 'POST',
  path: '/x',
  body: '{"a":"x"}',
  requestTime: '1700000000000',
}

function cause(id: MistakeId, params?: Explanation['mistakes'][number]['params']): Explanation {
  const bytes = new Uint8Array()
  return {
    mistakes: [{ id, dimension: mistakeTable[id].dimension, ...(params && { params }) }],
    ...{ group: 0, cause: 0, evidence: [], direction: null, findings: [] },
    ...{ message: bytes, key: bytes, hash: 'SHA-256', payload: '', salt: '', signature: '' },
  }
}

test('the member on which the causes would differ', () => {
  expect(findProbe(request, [cause('body-gson-html'), cause('body-php-default')])).toEqual({
    field: 'body',
    member: expect.stringMatching(/^"a\d+":"[/é<&']"$/),
  })
  expect(
    findProbe(request, [cause('body-nulls-dropped', { style: 'plain' }), cause('body-python-dumps')]),
  ).not.toBeNull()
})

test.each([
  // What sorts and what reverses differ by a parameter that sorts elsewhere
  ['path-query-sorted', 'path-query-reversed', { field: 'path', added: '&z=1&a=2' }],
  // Cut and rounded milliseconds differ where they round up
  ['time-truncated-ms', 'time-rounded-ms', { field: 'time', requestTime: '1700000000600' }],
  ['time-seconds', 'time-seconds-rounded', { field: 'time', requestTime: '1700000000600' }],
] as const)('%s and %s by another part of the request', (one, other, probe) => {
  const sent = { ...request, path: '/x?b=2&a=1', requestTime: '1700000000400' }
  expect(findProbe(sent, [cause(one), cause(other)])).toEqual(probe)
})

test('none where no change of path, body or time would tell', () => {
  expect(findProbe(request, [cause('secret-trailing-newline'), cause('secret-trailing-crlf')])).toBeNull()
  expect(findProbe(request, [cause('output-hex-uppercase'), cause('output-base64')])).toBeNull()
})

test('none for one cause, for one fix, for no body', () => {
  expect(findProbe(request, [cause('body-gson-html')])).toBeNull()
  expect(findProbe(request, [cause('body-gson-html'), cause('body-gson-html')])).toBeNull()
  expect(findProbe({ ...request, body: '' }, [cause('body-gson-html'), cause('body-php-default')])).toBeNull()
  expect(findProbe({ ...request, requestTime: 'now' }, [cause('time-seconds'), cause('time-hex')])).toBeNull()
})
