import { createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'

const token = '0123456789abcdef'.repeat(4)
const clients = Array.from({ length: 5 }, (_, at) => `merchant-${at}`)
const secretOf = (clientId: string) => `secret-not-real-${clientId}`

/** What is done to every 32nd row: one kind after the other. */
const faults: readonly (readonly [id: string, change: (row: Row) => Partial<Row>, print?: (hex: string) => string])[] =
  [
    ['output-hex-uppercase', () => ({}), hex => hex.toUpperCase()],
    ['method-lowercase', ({ method }) => ({ method: method.toLowerCase() })],
    ['path-trailing-slash-added', ({ path }) => ({ path: `${path}/` })],
    ['body-json-spaced', ({ body }) => ({ body: body.replaceAll(':', ': ').replaceAll(',', ', ') })],
  ]

interface Row {
  clientId: string
  method: string
  path: string
  token: string
  requestTime: string
  body: string
}

const columns = ['clientId', 'method', 'path', 'token', 'requestTime', 'body', 'signature'] as const

/** Files of made-up calls as JSON Lines and CSV, and their secrets. */
export function writeBatchFiles(folder: string, count: number) {
  const files = { lines: `${folder}/calls.jsonl`, csv: `${folder}/calls.csv`, secrets: `${folder}/secrets.csv` }
  const records = Array.from({ length: count }, (_, at) => recordAt(at))
  writeFileSync(files.lines, records.map(record => `${JSON.stringify(record)}\n`).join(''))
  const cells = (record: (typeof records)[number]) =>
    columns.map(name => (name === 'body' ? `"${record.body.replaceAll('"', '""')}"` : record[name])).join()
  writeFileSync(files.csv, [columns.join(), ...records.map(cells)].join('\n'))
  writeFileSync(files.secrets, clients.map(clientId => `${clientId},${secretOf(clientId)}\n`).join(''))
  const faulty = records.map((_, at) => faultOf(at)?.[0] ?? null)
  return { files, faulty }
}

function faultOf(at: number) {
  return at % 32 === 7 ? faults[((at - 7) / 32) % faults.length] : undefined
}

function recordAt(at: number): Row & { signature: string } {
  const row: Row = {
    clientId: clients[at % clients.length] ?? '',
    method: 'POST',
    path: '/api/aggregator/merchant/qr/withdraw/inquiry',
    token,
    requestTime: String(1_700_000_000_000 + at * 700),
    body: `{"requestId":"aggregator${at}","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001","amount":{"value":${at},"currency":"IDR"},"note":"${'x'.repeat(at % 120)}"}}`,
  }
  const [, change, print = (hex: string) => hex] = faultOf(at) ?? ['', () => ({})]
  return { ...row, signature: print(signed({ ...row, ...change(row) })) }
}

function signed({ clientId, method, path, requestTime, body }: Row): string {
  return createHmac('sha256', `${secretOf(clientId)}-${requestTime}-Bearer ${token}`)
    .update(`path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=${body}`)
    .digest('hex')
}
