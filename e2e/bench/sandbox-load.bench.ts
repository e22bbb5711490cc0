import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { type LoadRequest, type LoadResult, runLoad } from './load.ts'
import { show, showBaseline, showRatio } from './measure.ts'
import { startBareServer, startPreview } from './server-process.ts'

const client = { id: 'demo-merchant', secret: 'MaREaULkzAUTAFYg' }
const load = { count: 10_000, atOnce: 200 }
const rounds = 3
const balance = '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001'
const inquiry = '/api/aggregator/merchant/qr/withdraw/inquiry'

async function getToken(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/sandbox/oauth/merchant/accesstoken`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${client.id}:${client.secret}`)}`, 'Content-Type': 'application/json' },
    body: '{"grant_type":"client_credentials"}',
  })
  return ((await response.json()) as { access_token: string }).access_token
}

function signed(token: string, method: string, path: string, body: string): Record<string, string> {
  const time = String(Date.now())
  const payload = `path=${path}&method=${method}&token=Bearer ${token}&timestamp=${time}&body=${body}`
  return {
    Authorization: `Bearer ${token}`,
    'Request-Time': time,
    'Client-Id': client.id,
    Signature: createHmac('sha256', `${client.secret}-${time}-Bearer ${token}`).update(payload).digest('hex'),
    'Content-Type': 'application/json',
  }
}

/** Six kinds of request in turn: two that are right and four that are wrong, each in its own way. */
function mixed(token: string, replaced: string): (index: number) => LoadRequest {
  return index => {
    const get = { method: 'GET', path: `/sandbox${balance}&n=${index}`, body: '' }
    const headers = (used = token, path = `${balance}&n=${index}`) => signed(used, 'GET', path, '')
    switch (index % 6) {
      case 0:
        return { ...get, headers: headers(), check: expecting(200, '"totalBalance"') }
      case 1: {
        const body = JSON.stringify({
          requestId: `n-${index}-é-😀`,
          type: 'withdraw_inquiry',
          body: { userId: 'M_DEMO0001' },
        })
        const check = expecting(200, `n-${index}-é-😀`)
        return {
          method: 'POST',
          path: `/sandbox${inquiry}`,
          body,
          headers: signed(token, 'POST', inquiry, body),
          check,
        }
      }
      case 2:
        return { ...get, headers: headers(token, balance), check: expecting(401, '"errors":["signature-differs"]') }
      case 3: {
        const { Signature: _, ...rest } = headers()
        return { ...get, headers: rest, check: expecting(401, '"errors":["header-missing"]') }
      }
      case 4:
        return { ...get, headers: headers(replaced), check: expecting(401, '"errors":["token-replaced"]') }
      default:
        return { ...get, headers: headers('0'.repeat(64)), check: expecting(401, '"errors":["token-unknown"]') }
    }
  }
}

function expecting(status: number, text: string): LoadRequest['check'] {
  return (observed, body) =>
    observed === status && body.includes(text) ? null : `wanted ${status} ${text.replace(/\d+/g, 'n')}, got ${observed}`
}

/** 10,000 requests, 200 at a time, after as many to warm up: none lost, none wrongly judged, memory flat. */
export async function bench(root: string): Promise<void> {
  const sandbox = await startPreview(root)
  const bare = await startBareServer(root)
  try {
    const replaced = await getToken(sandbox.port)
    const make = mixed(await getToken(sandbox.port), replaced)
    const unjudged = (index: number): LoadRequest => ({ ...make(index), check: expecting(200, '"status":100') })
    await runLoad(sandbox.port, load, make)
    await runLoad(bare.port, load, unjudged)
    const before = sandbox.memory()
    const judged: LoadResult[] = []
    const plain: LoadResult[] = []
    // In turn, so that other work on the machine weighs on both.
    for (let round = 0; round < rounds; round++) {
      judged.push(await runLoad(sandbox.port, load, make))
      plain.push(await runLoad(bare.port, load, unjudged))
    }
    const after = sandbox.memory()

    for (const { answered, wrong } of [...judged, ...plain]) {
      assert.deepEqual(Object.fromEntries(wrong), {})
      assert.equal(answered, load.count)
    }
    const baseline = { name: 'bare Node server, nothing judged', rate: bestOf(plain) }
    showBaseline(baseline)
    showRatio('sandbox, each judged and kept for Capture', bestOf(judged), baseline)
    show(`lost or wrongly judged, of ${rounds * load.count}`, '0')
    show('memory before and after', `${megabytes(before)} MB, ${megabytes(after)} MB`)
    // 30,000 kept requests would weigh more than this; the collector's mood is within it.
    assert.ok(after - before < 24 * 1024 * 1024, 'the memory of the server grows with its requests')
  } finally {
    await sandbox.stop()
    await bare.stop()
  }
}

function bestOf(results: readonly { seconds: number }[]): number {
  return load.count / Math.min(...results.map(({ seconds }) => seconds))
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
