// Made-up calls by the recipe in the README with node's own HMAC, and the verdicts that they deserve.
import { createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'

const token = '0123456789abcdef'.repeat(4)
const clients = Array.from({ length: 5 }, (_, at) => `merchant-${at}`)
const secretOf = clientId => `secret-not-real-${clientId}`

export const secretsText = clients.map(clientId => `${clientId},${secretOf(clientId)}\n`).join('')

function sign({ clientId, method, path, requestTime, body }) {
  return createHmac('sha256', `${secretOf(clientId)}-${requestTime}-Bearer ${token}`)
    .update(`path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=${body}`)
    .digest('hex')
}

function callOf(at) {
  const clientId = at % 1000 === 999 ? 'nobody' : clients[at % clients.length]
  const path = `/api/aggregator/merchant/qr?n=${at}`
  return { clientId, method: 'POST', path, token, requestTime: String(1_700_000_000_000 + at), body: `{"id":${at}}` }
}

/** One call of a hundred has a fault, of one of three kinds. */
const faults = [
  ['output-hex-uppercase', call => sign(call).toUpperCase()],
  ['method-lowercase', call => sign({ ...call, method: 'post' })],
  ['body-omitted', call => sign({ ...call, body: '' })],
]
const faultAt = at => (at % 100 === 7 ? faults[Math.floor(at / 100) % faults.length] : null)

function lineAt(at) {
  if (at % 2000 === 1234) return '{"clientId":"merchant-0","meth'
  const call = callOf(at)
  const signature = faultAt(at)?.[1](call) ?? sign(call)
  return JSON.stringify({ ...call, signature })
}

export function writeCalls(file, count) {
  writeFileSync(file, Array.from({ length: count }, (_, at) => `${lineAt(at)}\n`).join(''))
}

function verdictAt(at) {
  if (at % 2000 === 1234) return { outcome: 'unreadable', mistakes: [], signature: null, reason: 'not-json' }
  const call = callOf(at)
  if (call.clientId === 'nobody') return { outcome: 'no-secret', mistakes: [], signature: null }
  const fault = faultAt(at)
  return { outcome: fault ? 'explained' : 'match', mistakes: fault ? [fault[0]] : [], signature: sign(call) }
}

/** A line each, without its number. */
export function expectedVerdicts(count) {
  return Array.from({ length: count }, (_, at) => JSON.stringify(verdictAt(at)))
}
