// Firefox by WebDriver BiDi, which it speaks itself: no driver in between. Needs node --experimental-websocket on Node 20.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Starts a browser with a profile of its own. */
export async function openFirefox(command, port) {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  writeFileSync(
    join(profile, 'user.js'),
    'user_pref("app.update.enabled", false);\nuser_pref("browser.shell.checkDefaultBrowser", false);\n',
  )
  const words = ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`, 'about:blank']
  const browser = spawn(command, words, { stdio: 'ignore', env: { ...process.env, HOME: profile } })
  const socket = await connected(`ws://127.0.0.1:${port}/session`)
  const send = sender(socket)
  await send('session.new', { capabilities: {} })
  const { contexts } = await send('browsingContext.getTree', {})
  const context = contexts[0].context
  return {
    goto: url => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async expression => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return JSON.parse(result.value)
    },
    close: async () => {
      socket.close()
      const gone = new Promise(resolve => browser.once('exit', resolve))
      browser.kill()
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function connected(address) {
  for (let attempt = 0; attempt < 150; attempt++) {
    const socket = new WebSocket(address)
    const isOpen = await new Promise(resolve => {
      socket.onopen = () => resolve(true)
      socket.onerror = () => resolve(false)
    })
    if (isOpen) return socket
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('Firefox did not answer')
}

function sender(socket) {
  let last = 0
  const waiting = new Map()
  socket.onmessage = ({ data }) => {
    const { id, result, error, message } = JSON.parse(data)
    const asker = waiting.get(id)
    waiting.delete(id)
    if (error) asker?.reject(new Error(`${error}: ${message}`))
    else asker?.resolve(result)
  }
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, params }))
    })
}
