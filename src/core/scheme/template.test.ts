import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SignatureRequest } from '../request/request.ts'
import { renderTemplate } from './render.ts'
import { schemeFields } from './scheme.ts'
import { parseTemplate, type TemplatePart, templateProblems, writeTemplate } from './template.ts'

test.each<[string, TemplatePart[]]>([
  ['path={path}', [{ literal: 'path=' }, { field: 'path' }]],
  ['{path}{body}', [{ field: 'path' }, { field: 'body' }]],
  ['{{path}}', [{ literal: '{path}' }]],
  ['{{{path}}}', [{ literal: '{' }, { field: 'path' }, { literal: '}' }]],
  ['$& \\n', [{ literal: '$& \\n' }]],
])('%s', (text, parts) => {
  expect(parseTemplate(text, 'payload')).toEqual({ ok: true, value: parts })
})

test.each([
  ['', [{ code: 'scheme-empty-template' }]],
  ['a={nonce}', [{ code: 'scheme-unknown-field', name: 'nonce', position: 2 }]],
  ['{ path }', [{ code: 'scheme-unknown-field', name: ' path ', position: 0 }]],
  ['{}', [{ code: 'scheme-unknown-field', name: '', position: 0 }]],
  ['{Path}', [{ code: 'scheme-unknown-field', name: 'Path', position: 0 }]],
  ['{toString}', [{ code: 'scheme-unknown-field', name: 'toString', position: 0 }]],
  ['a={path', [{ code: 'scheme-missing-brace', position: 2 }]],
  ['a=path}', [{ code: 'scheme-stray-brace', position: 6 }]],
  [
    '{a{path}b}{',
    [
      { code: 'scheme-missing-brace', position: 0 },
      { code: 'scheme-stray-brace', position: 9 },
      { code: 'scheme-missing-brace', position: 10 },
    ],
  ],
  [
    '{x}&{y}',
    [
      { code: 'scheme-unknown-field', name: 'x', position: 0 },
      { code: 'scheme-unknown-field', name: 'y', position: 4 },
    ],
  ],
])('all problems of %j', (text, problems) => {
  expect(templateProblems(text, 'salt')).toEqual(problems.map(problem => ({ ...problem, template: 'salt' })))
  expect(parseTemplate(text, 'salt')).toEqual({ ok: false, problem: { ...problems[0], template: 'salt' } })
})

const literal = fc.string({
  unit: fc.constantFrom('{', '}', 'a', '&', '=', '$', 'é', '\n'),
  minLength: 1,
  maxLength: 8,
})
const parts = fc.array(fc.oneof(fc.record({ literal }), fc.record({ field: fc.constantFrom(...schemeFields) })), {
  minLength: 1,
  maxLength: 10,
})
/** Neighbouring literals cannot be told apart once written. */
const joined = parts.map(list =>
  list.filter((part, i) => !('literal' in part && i > 0 && 'literal' in (list[i - 1] ?? {}))),
)

test('a template that was written is read back', () => {
  fc.assert(
    fc.property(joined, list => {
      expect(parseTemplate(writeTemplate(list), 'payload')).toEqual({ ok: true, value: list })
    }),
  )
})

test('a rendered template is its literals and values in a row, whatever the values look like', () => {
  const value = fc.constantFrom('', '{path}', '{{', '}', '$&', '$1', 'é', 'x')
  const request: fc.Arbitrary<SignatureRequest> = fc.record({
    clientId: value,
    clientSecret: value,
    token: value,
    method: value,
    path: value,
    body: value,
    requestTime: value,
  })
  fc.assert(
    fc.property(joined, request, (list, values) => {
      const expected = list.map(part => {
        if ('literal' in part) return part.literal
        return part.field === 'authorization' ? `Bearer ${values.token}` : String(values[part.field])
      })
      expect(renderTemplate(list, values).text).toBe(expected.join(''))
    }),
  )
})
