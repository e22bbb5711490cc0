import { test } from 'vitest'
import { type Expected, expectImport, fields, host, path, signed } from './client-files.fixtures.ts'

const bru = (more: string, mode = 'none', auth = 'none', address = `${host}${path}`) =>
  `meta {\n  name: r\n  type: http\n}\n\npost {\n  url: ${address}\n  body: ${mode}\n  auth: ${auth}\n}\n\nheaders {\n${signed
    .slice(auth === 'bearer' ? 1 : 0)
    .map(({ name, value }) => `  ${name}: ${value}`)
    .join('\n')}\n}\n\n${more}`
const openCollection = (more: string, address = host + path) =>
  `info:\n  name: r\n  type: http\nhttp:\n  method: POST\n  url: ${address}\n  headers:\n${signed.map(({ name, value }) => `    - name: ${name}\n      value: ${value}`).join('\n')}\n${more}`

test.each<[string, string, Expected]>([
  ['no body', bru(''), { request: { ...fields, body: '' } }],
  [
    'JSON',
    bru('body:json {\n  {\n    "a": {\n    }\n  }\n}\n', 'json'),
    { request: { ...fields, body: '{\n  "a": {\n  }\n}' } },
  ],
  ['text', bru('body:text {\n  a: b\n    c\n}\n', 'text'), { request: { ...fields, body: 'a: b\n  c' } }],
  ['another body kept, not sent', bru('body:json {\n  {}\n}\n', 'none'), { request: { ...fields, body: '' } }],
  ['bearer', bru('auth:bearer {\n  token: tok\n}\n', 'none', 'bearer'), { request: { ...fields, body: '' } }],
  [
    'form',
    bru('body:form-urlencoded {\n  a: 1\n  ~b: 2\n}\n', 'form-urlencoded'),
    { request: { ...fields, body: 'a=1' }, codes: ['import-body-from-params'] },
  ],
  [
    'multipart',
    bru('body:multipart-form {\n  a: 1\n}\n', 'multipart-form'),
    { request: fields, codes: ['import-form-body'] },
  ],
  [
    'GraphQL',
    bru('body:graphql {\n  {a}\n}\n\nbody:graphql:vars {\n  {"b":1}\n}\n', 'graphql'),
    { request: { ...fields, body: '{"query":"{a}","variables":{"b":1}}' }, codes: ['import-body-printed'] },
  ],
  [
    'environment after it',
    `${bru('', 'none', 'none', `{{base}}${path}`)}vars {\n  base: ${host}\n}\n`,
    { request: { ...fields, body: '' } },
  ],
  [
    'quoted and multi-line',
    bru(`vars:pre-request {\n  b: '''\n    {\n      "x": 1\n    }\n  '''\n}\nbody:text {\n  {{b}}\n}\n`, 'text'),
    { request: { ...fields, body: '{\n  "x": 1\n}' } },
  ],
  [
    'Windows line ends',
    bru('').replaceAll('\n', '\r\n'),
    { request: { ...fields, body: '' }, codes: ['import-body-line-ends'] },
  ],
  ['cut off', bru('body:json {\n  {"a":1', 'json'), { request: { ...fields, body: '{"a":1' } }],
  ['two files', bru('') + bru(''), { requests: 2 }],
  [
    'OpenCollection',
    openCollection('  body:\n    type: json\n    data: |-\n      {\n        "a": 1.0\n      }\n'),
    { request: { ...fields, body: '{\n  "a": 1.0\n}' } },
  ],
  [
    'OpenCollection parameters',
    openCollection(
      '  params:\n    - name: userId\n      value: M_DEMO0001\n      type: query\n    - name: off\n      value: x\n      type: query\n      disabled: true\nruntime:\n  scripts:\n    - type: before-request\n      code: sign()\n',
      host + path.split('?')[0],
    ),
    { request: { ...fields, body: '' }, codes: ['import-script'], ignored: ['off'] },
  ],
  [
    'OpenCollection variables',
    openCollection(
      'runtime:\n  variables:\n    - name: base\n      value: https://tokoapi-stg.netzme.com\n',
      `"{{base}}${path}"`,
    ),
    { request: { ...fields, body: '' } },
  ],
])('Bruno: %s', (_, text, expected) => expectImport(text, 'bruno', expected))
