import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { sign } from '#core/index.ts'
import type { SandboxEvent } from '#core/live/capture.ts'
import { sandboxClient } from '#core/live/environment.ts'
import type { ProxyAnswer } from '#core/live/proxy.ts'

/** Posts from within the page, under its policy and with its origin. */
function post(page: Page, path: string, input: unknown): Promise<ProxyAnswer & { body: string }> {
  return page.evaluate(
    async ([to, json]) => {
      const headers = { 'Content-Type': 'application/json', 'X-Signature-Debugger': '1' }
      return (await fetch(to, { method: 'POST', headers, body: json })).json()
    },
    [path, JSON.stringify(input)] as const,
  )
}

/** Everything that the events stream has to say within its first moments. */
function readEvents(page: Page): Promise<SandboxEvent[]> {
  return page.evaluate(
    () =>
      new Promise<SandboxEvent[]>((resolve, reject) => {
        const source = new EventSource('/sandbox/events')
        const events: SandboxEvent[] = []
        source.onerror = () => reject(new Error('no events'))
        source.onmessage = message => {
          const event = JSON.parse(message.data) as SandboxEvent
          events.push(event)
          const [hello] = events
          if (hello?.type !== 'hello' || events.length <= hello.newest - hello.oldest + Number(hello.newest > 0)) return
          source.close()
          resolve(events)
        }
      }),
  )
}

test('a token, a signed call and both in the events, from the page', async ({ page }) => {
  await page.goto('/')
  const { clientId, clientSecret } = sandboxClient
  const authorization = `Basic ${btoa(`${clientId}:${clientSecret}`)}`
  const issued = await post(page, '/proxy/token', { environment: 'wallet-sandbox', authorization })
  const token: string = JSON.parse(issued.body).access_token
  const request = {
    clientId,
    clientSecret,
    token,
    method: 'POST',
    path: '/api/aggregator/merchant/qr/withdraw/inquiry?note=%2F+%20',
    body: '{"requestId":"from-the-page-é-😀"}\r\n',
    requestTime: String(Date.now()),
  }
  const { signature } = await sign(request)
  const { method, path, body } = request
  const headers = [
    ['Authorization', `Bearer ${token}`],
    ['Request-Time', request.requestTime],
    ['Client-Id', clientId],
    ['Signature', signature],
  ]
  const answer = await post(page, '/proxy/call', { environment: 'wallet-sandbox', method, path, headers, body })
  expect(answer).toMatchObject({ status: 200, sent: { target: `/sandbox${path}`, body } })
  expect(JSON.parse(answer.body)).toMatchObject({ requestId: 'from-the-page-é-😀', status: 100 })
  const captures = (await readEvents(page)).flatMap(event => (event.type === 'captured' ? [event.capture] : []))
  const mine = captures.find(({ verdict }) => verdict.kind === 'signed' && verdict.observedSignature === signature)
  expect(mine).toMatchObject({ target: path, verdict: { accepted: true, expectedSignature: signature } })
  expect(JSON.stringify(captures)).not.toContain(clientSecret)
})

test('a foreign page gets nothing and leaves no trace', async ({ page, baseURL }) => {
  const own = new URL(baseURL ?? '')
  // From loopback too: for a page from anywhere else the browser already keeps its hands off this machine.
  const foreign = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>foreign</title>')
  }).listen(0, '127.0.0.1')
  await once(foreign, 'listening')
  const address = foreign.address()
  const port = typeof address === 'object' ? address?.port : 0
  for (const name of ['127.0.0.1', 'localhost']) {
    const marker = `from-${name}`
    await page.goto(`http://${name}:${port}/`)
    const outcomes = await page.evaluate(attack, { target: own.origin, marker })
    expect(outcomes).toEqual({ call: 'refused', events: 'refused', token: 'refused', script: 'refused' })
    await page.goto('/')
    const targets = (await readEvents(page)).map(event => (event.type === 'captured' ? event.capture.target : ''))
    expect(targets.filter(target => target.includes(marker))).toEqual([])
  }
  foreign.close()
})

/** Runs in the foreign page: what a script there could try. */
async function attack({ target, marker }: { target: string; marker: string }): Promise<Record<string, string>> {
  const tryFetch = (path: string, init: RequestInit) =>
    fetch(target + path, init).then(
      response => (response.type === 'opaque' ? 'opaque' : `read ${response.status}`),
      () => 'refused',
    )
  const json = { 'Content-Type': 'application/json', 'X-Signature-Debugger': '1' }
  const call = { environment: 'sandbox', method: 'GET', path: `/${marker}` }
  // No preflight for this one: it arrives, and has to be turned away there.
  await tryFetch(`/sandbox/${marker}`, { method: 'POST', mode: 'no-cors', body: 'x' })
  await tryFetch('/proxy/call', { method: 'POST', mode: 'no-cors', body: JSON.stringify(call) })
  return {
    call: await tryFetch('/proxy/call', { method: 'POST', headers: json, body: JSON.stringify(call) }),
    token: await tryFetch('/sandbox/oauth/merchant/accesstoken', { headers: { Authorization: `Basic ${marker}` } }),
    events: await new Promise(resolve => {
      const source = new EventSource(`${target}/sandbox/events`)
      source.onmessage = () => resolve('read')
      source.onerror = () => {
        source.close()
        resolve('refused')
      }
    }),
    script: await new Promise(resolve => {
      const script = document.createElement('script')
      script.src = `${target}/sandbox/events`
      script.onload = () => resolve('loaded')
      script.onerror = () => resolve('refused')
      document.head.append(script)
    }),
  }
}
