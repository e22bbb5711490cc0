import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from './serve.ts'
import { openTestServer, type TestServer } from './test-server.ts'

const run = promisify(execFile)
const folder = import.meta.dirname

/** Two clients that share no code with this repository. */
const clients = [
  { name: 'curl and openssl', command: ['sh', `${folder}/foreign-client.sh`], needs: ['curl', 'openssl'] },
  { name: 'Python', command: ['python3', `${folder}/foreign-client.py`], needs: ['python3'] },
]
const scenarios: [string, number, Record<string, unknown>][] = [
  ['get', 200, { status: 100, statusMessage: 'success' }],
  ['post', 200, { requestId: 'toko-é-😀-1', status: 100, statusMessage: 'success' }],
  ['replaced-token', 401, { sandbox: true, body: { errorCode: 'token-replaced', errors: ['token-replaced'] } }],
  ['wrong-signature', 401, { sandbox: true, body: { errorCode: 'signature-differs', errors: ['signature-differs'] } }],
  ['missing-header', 401, { sandbox: true, body: { errorCode: 'header-missing', errors: ['header-missing'] } }],
  ['expired-token', 401, { sandbox: true, body: { errorCode: 'token-expired', errors: ['token-expired'] } }],
]

let server: TestServer
beforeAll(async () => {
  server = await openTestServer(host => serve(host))
  const needed = clients.flatMap(client => client.needs)
  for (const program of needed) {
    await run(program, [program === 'openssl' ? 'version' : '--version']).catch(() => {
      throw new Error(`These tests need the program ${program}: apt-get install curl openssl python3`)
    })
  }
})
afterAll(() => server.close())

test.each(clients.flatMap(client => scenarios.map(row => [client.name, ...row, client.command] as const)))(
  '%s: %s',
  async (_, scenario, status, answer, [program = '', script = '']) => {
    const { stdout } = await run(program, [script, `http://127.0.0.1:${server.port}/sandbox`, scenario])
    const [body = '', code] = stdout.trimEnd().split('\n')
    expect([Number(code), JSON.parse(body)]).toMatchObject([status, answer])
  },
)
