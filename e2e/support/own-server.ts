import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))

/** The built page with a sandbox that no other test talks to, and that may be stopped. */
export class OwnServer {
  readonly base: string
  readonly #port: number
  #process: ChildProcess | null = null

  constructor(port: number) {
    this.#port = port
    this.base = `http://127.0.0.1:${port}`
  }

  async start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port) }
    this.#process = spawn(process.execPath, [vite, 'preview'], { cwd: root, env, stdio: 'ignore' })
    while (!(await this.#answers())) {
      if (this.#process.exitCode !== null) throw new Error(`vite preview ended with ${this.#process.exitCode}`)
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }

  async stop(): Promise<void> {
    const running = this.#process
    this.#process = null
    if (!running || running.exitCode !== null) return
    const gone = once(running, 'exit')
    running.kill('SIGKILL')
    await gone
  }

  /** Tells the sandbox what the page could tell it. */
  async control(action: object): Promise<void> {
    await fetch(`${this.base}/sandbox/control`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Signature-Debugger': '1' },
      body: JSON.stringify(action),
    })
  }

  async #answers(): Promise<boolean> {
    return fetch(this.base).then(
      ({ ok }) => ok,
      () => false,
    )
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

/** Tests with a server of their own, one a worker; each begins with an empty sandbox. */
export const test = base.extend<{ server: OwnServer }, { ownServer: OwnServer }>({
  ownServer: [
    // Playwright wants a pattern here, and the linter none that is empty
    async ({ playwright: _ }, use) => {
      const server = new OwnServer(await freePort())
      await server.start()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  server: async ({ ownServer }, use) => {
    await ownServer.control({ action: 'reset' })
    await ownServer.control({ action: 'forget-captures' })
    await use(ownServer)
  },
  baseURL: async ({ server }, use) => use(server.base),
})
