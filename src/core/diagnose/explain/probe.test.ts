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
  expect(findProbe(request, [cause('body-gson-html'), cause('body-php-default')])?.member).toMatch(/^"a\d+":"[/é<&']"$/)
  expect(
    findProbe(request, [cause('body-nulls-dropped', { style: 'plain' }), cause('body-python-dumps')]),
  ).not.toBeNull()
})

test('none for one cause, for one fix, for no body', () => {
  expect(findProbe(request, [cause('body-gson-html')])).toBeNull()
  expect(findProbe(request, [cause('body-gson-html'), cause('body-gson-html')])).toBeNull()
  expect(findProbe({ ...request, body: '' }, [cause('body-gson-html'), cause('body-php-default')])).toBeNull()
  expect(findProbe(request, [cause('time-seconds'), cause('time-hex')])).toBeNull()
})
