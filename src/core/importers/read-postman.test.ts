import { expect, test } from 'vitest'
import { type Expected, expectImport, fields, host, path, signed } from './client-files.fixtures.ts'
import { importRequests } from './import-requests.ts'

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
const keyed = signed.map(({ name, value }) => ({ key: name, value }))
const postman = (request: unknown, more: object = {}, item: object = {}) =>
  JSON.stringify({
    info: { name: 'x', schema },
    item: [{ name: 'folder', item: [{ name: 'r', request, ...item }] }],
    ...more,
  })
const url = {
  raw: `{{base}}${path}`,
  host: ['{{base}}'],
  path: path.slice(1).split('?')[0]?.split('/'),
  query: [{ key: 'userId', value: 'M_DEMO0001' }],
}
const base = { variable: [{ key: 'base', value: host }] }
const full = { method: 'POST', header: keyed, url }

test.each<[string, string, Expected]>([
  [
    'raw body',
    postman({ ...full, body: { mode: 'raw', raw: '{\n  "a": 1\n}' } }, base),
    { request: { ...fields, body: '{\n  "a": 1\n}' } },
  ],
  ['no body', postman(full, base), { request: { ...fields, body: '' } }],
  [
    'body switched off',
    postman({ ...full, body: { mode: 'raw', raw: 'x', disabled: true } }, base),
    { request: { ...fields, body: '' } },
  ],
  ['address as text (v2.0)', postman({ ...full, url: host + path }), { request: { ...fields, body: '' } }],
  ['address with raw alone', postman({ ...full, url: { raw: host + path } }), { request: { ...fields, body: '' } }],
  [
    'request as text',
    postman(host + path),
    { request: { method: 'GET', path, body: '' }, signature: undefined, codes: ['import-no-signature'] },
  ],
  [
    'headers as lines (v2.0)',
    postman({ ...full, header: signed.map(({ name, value }) => `${name}: ${value}`).join('\n') }, base),
    { request: { ...fields, body: '' } },
  ],
  [
    'switched off',
    postman(
      {
        ...full,
        header: [...keyed, { key: 'X-Debug', value: '1', disabled: true }],
        url: { ...url, query: [...url.query, { key: 'debug', value: '1', disabled: true }] },
      },
      base,
    ),
    { request: { ...fields, body: '' }, ignored: ['X-Debug', 'debug'] },
  ],
  [
    'bearer',
    postman(
      { ...full, header: keyed.slice(1), auth: { type: 'bearer', bearer: [{ key: 'token', value: 'tok' }] } },
      base,
    ),
    { request: { ...fields, body: '' } },
  ],
  [
    'bearer (v2.0)',
    postman({ ...full, header: keyed.slice(1), auth: { type: 'bearer', bearer: { token: 'tok' } } }, base),
    { request: { ...fields, body: '' } },
  ],
  [
    'bearer of the collection',
    postman(
      { ...full, header: keyed.slice(1) },
      { ...base, auth: { type: 'bearer', bearer: [{ key: 'token', value: 'tok' }] } },
    ),
    { request: { ...fields, body: '' } },
  ],
  [
    'auth switched off for one',
    postman(
      { ...full, header: keyed.slice(1), auth: { type: 'noauth' } },
      { ...base, auth: { type: 'bearer', bearer: [{ key: 'token', value: 'tok' }] } },
    ),
    { request: { method: 'POST', path, requestTime: '1700000000000', clientId: 'demo', body: '' } },
  ],
  [
    'path variables',
    postman({ ...full, url: { host: [host], path: ['api', ':id'], variable: [{ key: 'id', value: '7' }] } }),
    { request: { ...fields, path: '/api/7', body: '' } },
  ],
  [
    'form',
    postman(
      {
        ...full,
        body: {
          mode: 'urlencoded',
          urlencoded: [
            { key: 'a b', value: 'c&d' },
            { key: 'off', value: '1', disabled: true },
          ],
        },
      },
      base,
    ),
    { request: { ...fields, body: 'a+b=c%26d' }, codes: ['import-body-from-params'] },
  ],
  [
    'GraphQL',
    postman({ ...full, body: { mode: 'graphql', graphql: { query: '{a}', variables: '{"b":1}' } } }, base),
    { request: { ...fields, body: '{"query":"{a}","variables":{"b":1}}' }, codes: ['import-body-printed'] },
  ],
  [
    'a file',
    postman({ ...full, body: { mode: 'file', file: { src: '/b.json' } } }, base),
    { request: fields, codes: ['import-body-in-file'] },
  ],
  [
    'multipart',
    postman({ ...full, body: { mode: 'formdata', formdata: [] } }, base),
    { request: fields, codes: ['import-form-body'] },
  ],
  [
    'a script before',
    postman(full, base, { event: [{ listen: 'prerequest', script: { exec: ['sign()'] } }] }),
    { request: { ...fields, body: '' }, codes: ['import-script'] },
  ],
  [
    'an empty script',
    postman(full, base, { event: [{ listen: 'prerequest', script: { exec: [''] } }] }),
    { request: { ...fields, body: '' } },
  ],
  [
    'an environment beside',
    `${postman(full)}\n${JSON.stringify({
      values: [
        { key: 'base', value: '{{h}}' },
        { key: 'h', value: host, enabled: true },
        { key: 'h', value: 'no', enabled: false },
      ],
      _postman_variable_scope: 'environment',
    })}`,
    { request: { ...fields, body: '' } },
  ],
  [
    'variables in a circle',
    postman(
      { ...full, body: { mode: 'raw', raw: '{{a}}' } },
      { variable: [...base.variable, { key: 'a', value: '{{b}}' }, { key: 'b', value: '{{a}}' }] },
    ),
    { request: { ...fields, body: '{{a}}' }, codes: ['import-unresolved-variable'] },
  ],
  [
    'no base',
    postman({ ...full, body: { mode: 'raw', raw: '{"t":"{{$guid}}"}' } }),
    {
      request: { ...fields, body: '{"t":"{{$guid}}"}' },
      codes: ['import-unresolved-variable', 'import-unresolved-variable'],
    },
  ],
  [
    'several',
    JSON.stringify({ info: { schema }, item: [{ request: full }, { request: full }] }),
    { requests: 2, codes: ['import-unresolved-variable'] },
  ],
])('Postman: %s', (_, text, expected) => expectImport(text, 'postman', expected))

const headerLines = signed.map(({ name, value }) => `  - key: ${name}\n    value: '${value}'`).join('\n')
const postmanYaml = (more: string) =>
  `$kind: http-request\nname: r\nmethod: POST\nurl: '{{base}}${path}'\nheaders:\n${headerLines}\n${more}`
const definition = `$kind: collection\nvariables:\n  - key: base\n    value: ${host}\n`

test.each<[string, string, Expected]>([
  [
    'JSON body',
    `${postmanYaml('body:\n  type: json\n  content: |-\n    {\n      "a": 50000.00\n    }\n')}${definition}`,
    { request: { ...fields, body: '{\n  "a": 50000.00\n}' } },
  ],
  ['documents with ---', `${postmanYaml('')}---\n${definition}`, { request: { ...fields, body: '' } }],
  [
    'headers as a map',
    `$kind: http-request\nmethod: POST\nurl: ${host}${path}\nheaders:\n${signed.map(({ name, value }) => `  ${name}: ${value}`).join('\n')}\n`,
    { request: { ...fields, body: '' } },
  ],
  [
    'parameters, auth, script',
    `$kind: http-request\nmethod: POST\nurl: ${host}${path.split('?')[0]}\nqueryParams:\n  - key: userId\n    value: M_DEMO0001\n  - key: off\n    value: 1\n    disabled: true\nheaders:\n${headerLines.split('\n').slice(2).join('\n')}\nauth:\n  type: bearer\n  credentials:\n    - key: token\n      value: tok\nscripts:\n  - type: beforeRequest\n    code: sign()\n`,
    { request: { ...fields, body: '' }, codes: ['import-script'], ignored: ['off'] },
  ],
  [
    'Windows line ends',
    postmanYaml('body:\n  type: text\n  content: |\n    a\n    b\n').replaceAll('\n', '\r\n').replace('{{base}}', host),
    { request: { ...fields, body: 'a\nb\n' }, codes: ['import-body-line-ends'] },
  ],
  [
    'a form',
    postmanYaml('body:\n  type: urlencoded\n  content:\n    - key: a\n      value: 0123\n').replace('{{base}}', host),
    { request: { ...fields, body: 'a=0123' }, codes: ['import-body-from-params'] },
  ],
])('Postman v3: %s', (_, text, expected) => expectImport(text, 'postman', expected))

test('YAML that is none is said with its line', () => {
  const { requests, problems } = importRequests('$kind: http-request\nurl: {{base}}/x\nheaders: [\n')
  expect(requests).toEqual([])
  expect(problems.map(problem => problem.code)).toContain('import-bad-yaml')
})
