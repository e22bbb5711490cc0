import { test } from 'vitest'
import { type Expected, expectImport, fields, host, path, signed } from './client-files.fixtures.ts'

const insomnia = (request: object, environment: object = { base: host }) =>
  JSON.stringify({
    _type: 'export',
    __export_format: 4,
    resources: [
      { _id: 'e', _type: 'environment', data: environment },
      { _id: 'r', _type: 'request', method: 'POST', url: `{{ _.base }}${path}`, headers: signed, ...request },
    ],
  })
const insomniaYaml = (more = '') => `type: collection.insomnia.rest/5.0
name: x
collection:
  - name: folder
    children:
      - url: "{{ _.base }}${path}"
        name: r
        method: POST
        headers:
${signed.map(({ name, value }) => `          - name: ${name}\n            value: ${value}`).join('\n')}
${more}environments:
  name: Base
  data:
    base: ${host}
`

test.each<[string, string, Expected]>([
  [
    'v4 text',
    insomnia({ body: { mimeType: 'application/json', text: '{"a":1}' } }),
    { request: { ...fields, body: '{"a":1}' } },
  ],
  ['v4 without body', insomnia({ body: {} }), { request: { ...fields, body: '' } }],
  [
    'v4 parameters',
    insomnia({
      url: `{{ base }}${path.split('?')[0]}`,
      parameters: [
        { name: 'userId', value: 'M_DEMO0001' },
        { name: 'x', value: '1', disabled: true },
      ],
    }),
    { request: { ...fields, body: '' }, ignored: ['x'] },
  ],
  [
    'v4 bearer',
    insomnia(
      { headers: signed.slice(1), authentication: { type: 'bearer', token: '{{ _.nested.t }}' } },
      { base: host, nested: { t: 'tok' } },
    ),
    { request: { ...fields, body: '' } },
  ],
  [
    'v4 own prefix',
    insomnia({ headers: signed.slice(1), authentication: { type: 'bearer', token: 'tok', prefix: 'Token' } }),
    { request: { ...fields, token: 'tok', body: '' }, codes: ['import-scheme-word'] },
  ],
  [
    'v4 auth switched off',
    insomnia({ authentication: { type: 'bearer', token: 'other', disabled: true } }),
    { request: { ...fields, body: '' } },
  ],
  [
    'v4 form',
    insomnia({ body: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'a', value: '1' }] } }),
    { request: { ...fields, body: 'a=1' }, codes: ['import-body-from-params'] },
  ],
  [
    'v4 file',
    insomnia({ body: { mimeType: 'application/octet-stream', fileName: '/x' } }),
    { request: fields, codes: ['import-body-in-file'] },
  ],
  [
    'v4 tag',
    insomnia({ body: { text: "{% uuid 'v4' %}" } }),
    { request: { ...fields, body: "{% uuid 'v4' %}" }, codes: ['import-unresolved-variable'] },
  ],
  [
    'v4 script',
    insomnia({ preRequestScript: 'sign()' }),
    { request: { ...fields, body: '' }, codes: ['import-script'] },
  ],
  ['v5', insomniaYaml(), { request: { ...fields, body: '' } }],
  [
    'v5 text and script',
    insomniaYaml(
      '        body:\n          mimeType: application/json\n          text: |-\n            {"a":0123}\n        scripts:\n          preRequest: sign()\n',
    ),
    { request: { ...fields, body: '{"a":0123}' }, codes: ['import-script'] },
  ],
])('Insomnia: %s', (_, text, expected) => expectImport(text, 'insomnia', expected))
