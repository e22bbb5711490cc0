import { expect, type Page, test } from '@playwright/test'

/** The service worker belongs to what the page asks for; blocked, its registration complains at a moment of its own. */
test.use({ serviceWorkers: 'allow' })

/** Everything the page says or asks for, from its first byte on. */
function listen(page: Page) {
  const heard = { requests: [] as string[], sockets: [] as string[], errors: [] as string[] }
  page.context().on('request', request => heard.requests.push(request.url()))
  page.on('websocket', socket => heard.sockets.push(socket.url()))
  page.on('pageerror', error => heard.errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') heard.errors.push(message.text())
  })
  return heard
}

async function useIt(page: Page) {
  await page.goto('/')
  await expect(page.getByTestId('signature')).not.toBeEmpty()
  await page.getByLabel('Token', { exact: true }).fill('another-token')
  await page.getByLabel('Body', { exact: true }).fill('{"requestId":"1"}')
  for (const link of await page.getByRole('navigation').getByRole('link').all()) await link.click()
}

test('the page talks to nobody but its own server, and complains about nothing', async ({ page, baseURL }) => {
  const heard = listen(page)
  await useIt(page)
  const foreign = heard.requests.filter(url => !url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url))
  expect(foreign).toEqual([])
  expect(heard.sockets).toEqual([])
  expect(heard.errors).toEqual([])
})

test('a strict policy stands in header and page: own scripts only, no inline code', async ({ request }) => {
  const response = await request.get('/')
  const html = await response.text()
  const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'")
  for (const policy of [response.headers()['content-security-policy'], meta]) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/)
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|nonce-|https?:|\*/)
  }
  expect(response.headers()['x-content-type-options']).toBe('nosniff')
  const scripts = html.match(/<script\b[^>]*>[^<]*/g) ?? []
  expect(scripts.filter(script => !/\bsrc="\.\/assets\/[^":]+"/.test(script) || !script.endsWith('>'))).toEqual([])
  expect(html).not.toMatch(/\son\w+=|<style|\sstyle=/)
})

test('the policy is enforced: inline code and foreign requests are refused', async ({ page }) => {
  await page.goto('/')
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script')
    let types = 'silent'
    try {
      script.textContent = 'window.injected = true'
    } catch {
      types = 'refused'
    }
    document.head.append(script)
    // As text nodes, which Trusted Types let through: the policy alone is left
    const second = document.createElement('script')
    second.append('window.injected = true')
    document.head.append(second)
    const sent = await fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      () => 'refused',
    )
    return { injected: 'injected' in window, types, sent }
  })
  expect(outcome).toEqual({ injected: false, types: 'refused', sent: 'refused' })
})
