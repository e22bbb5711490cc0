import { createHmac } from 'node:crypto'
import { request } from 'node:http'

/** The sandbox's own client, whose secret the documentation prints. */
export const demo = { clientId: 'demo-merchant', clientSecret: 'MaREaULkzAUTAFYg' }

export interface Call {
  method: string
  path: string
  headers?: Readonly<Record<string, string>>
  body?: string | Buffer
}

export interface Answer {
  status: number
  body: string
}

/** Sends a request to the sandbox as a merchant's program would; shares no code with the page. */
export function callSandbox(base: string, { method, path, headers = {}, body = '' }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const all = { ...headers, 'Content-Length': String(Buffer.byteLength(body)) }
    const sending = request(
      { hostname, port, method, path: `/sandbox${path}`, headers: all, agent: false },
      response => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }))
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}

/** Gets a token for a client, which ends its old one. */
export async function getToken(base: string, { clientId, clientSecret } = demo): Promise<string> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
  const { body } = await callSandbox(base, {
    method: 'POST',
    path: '/oauth/merchant/accesstoken',
    headers: { Authorization: `Basic ${basic}`, 'Content-Type': 'application/json' },
    body: '{"grant_type":"client_credentials"}',
  })
  return JSON.parse(body).access_token
}

export interface Signing {
  method: string
  path: string
  token: string
  body?: string
  /** What is signed in place of the body. */
  signedBody?: string
  client?: typeof demo
  /** As text; the present in milliseconds where it is not given. */
  time?: string
}

/** A call with its four headers, signed by Node. */
export function signedCall({
  method,
  path,
  token,
  body = '',
  signedBody = body,
  client = demo,
  time = String(Date.now()),
}: Signing) {
  const authorization = `Bearer ${token}`
  const payload = `path=${path}&method=${method}&token=${authorization}&timestamp=${time}&body=${signedBody}`
  const key = `${client.clientSecret}-${time}-${authorization}`
  const headers = {
    Authorization: authorization,
    'Request-Time': time,
    Signature: createHmac('sha256', key).update(payload).digest('hex'),
    'Client-Id': client.clientId,
    'Content-Type': 'application/json',
  }
  return { method, path, headers, body }
}
