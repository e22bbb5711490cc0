// WebKitGTK by its own WebDriver (the protocol's first edition, over HTTP). A virtual screen takes the place of a real one.
import { spawn } from 'node:child_process'

/** Starts the driver, and with it a browser. */
export async function openWebKit(command, port) {
  const words = ['-a', '-s', '-screen 0 1280x1024x24', command, `--port=${port}`]
  const driver = spawn('xvfb-run', words, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const base = `http://127.0.0.1:${port}`
  await answering(`${base}/status`)
  const ask = async (path, body) => {
    const response = await fetch(base + path, { method: 'POST', body: JSON.stringify(body) })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  const options = { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } }
  const { sessionId } = await ask('/session', { capabilities: { alwaysMatch: options } })
  const session = `/session/${sessionId}`
  await ask(`${session}/timeouts`, { script: 120_000, pageLoad: 60_000 })
  return {
    goto: url => ask(`${session}/url`, { url }),
    evaluate: async expression => {
      const script = `const done = arguments[0]; Promise.resolve(${expression}).then(done, error => done(JSON.stringify({ failed: String(error) })))`
      const value = JSON.parse(await ask(`${session}/execute/async`, { script, args: [] }))
      if (value?.failed) throw new Error(value.failed)
      return value
    },
    close: async () => {
      await fetch(base + session, { method: 'DELETE' }).catch(() => undefined)
      const gone = new Promise(resolve => driver.once('exit', resolve))
      process.kill(-driver.pid)
      await gone
    },
  }
}

function miniBrowser() {
  return '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
}

async function answering(address) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ok = await fetch(address).then(
      () => true,
      () => false,
    )
    if (ok) return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('the driver of WebKit did not answer')
}
