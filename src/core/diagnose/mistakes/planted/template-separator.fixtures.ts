import { type Planted, planted } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const auth = 'Bearer 0123456789abcdef0123456789abcdef'
const time = '1700000123789'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
const signed = (id: string, payload: string) => planted(id, { payload })
const joined = (id: string, between: string) =>
  signed(id, [`path=${path}`, 'method=POST', `token=${auth}`, `timestamp=${time}`, `body=${body}`].join(between))
const values = (id: string, between: string) => signed(id, [path, 'POST', auth, time, body].join(between))

/** One planted request or more for each mistake of the family. */
export const plantedTemplateSeparator: readonly Planted[] = [
  joined('template-separator-none', ''),
  joined('template-separator-newline', '\n'),
  joined('template-separator-comma', ','),
  joined('template-separator-semicolon', ';'),
  joined('template-separator-colon', ':'),
  joined('template-separator-amp-space', '& '),
  joined('template-separator-html-amp', '&amp;'),
  joined('template-separator-pipe', '|'),
  joined('template-separator-space', ' '),
  joined('template-separator-hyphen', '-'),
  joined('template-separator-u0026', String.raw`\u0026`),
  joined('template-separator-percent26', '%26'),
  joined('template-separator-amp-newline', '&\n'),
  joined('template-separator-other', '\t'),
  signed('template-colon-for-equals', `path:${path}&method:POST&token:${auth}&timestamp:${time}&body:${body}`),
  signed('template-label-separator-none', `path${path}&methodPOST&token${auth}&timestamp${time}&body${body}`),
  signed(
    'template-label-separator-other',
    `path = ${path}&method = POST&token = ${auth}&timestamp = ${time}&body = ${body}`,
  ),
  signed(
    'template-gson-escaped',
    [`path=${path}`, 'method=POST', `token=${auth}`, `timestamp=${time}`, `body=${body}`]
      .map(field => field.replace('=', String.raw`\u003d`))
      .join(String.raw`\u0026`),
  ),
  signed(
    'template-separators-encoded',
    `path%3D${path}%26method%3DPOST%26token%3D${auth}%26timestamp%3D${time}%26body%3D${body}`,
  ),
  signed('template-colon-newline', `path: ${path}\nmethod: POST\ntoken: ${auth}\ntimestamp: ${time}\nbody: ${body}`),
  signed('template-colon-comma', `path: ${path}, method: POST, token: ${auth}, timestamp: ${time}, body: ${body}`),
  values('template-values-concatenated', ''),
  values('template-values-pipe', '|'),
  values('template-values-colon', ':'),
  values('template-values-newline', '\n'),
  values('template-values-ampersand', '&'),
  values('template-values-hyphen', '-'),
  values('template-values-other', ','),
]
