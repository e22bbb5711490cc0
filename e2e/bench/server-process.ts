import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

export interface ServerProcess {
  port: number
  /** Resident memory in bytes, as the system counts it. */
  memory: () => number
  stop: () => Promise<void>
}

/** The app as `npm start` serves it, without building the page. */
export function startPreview(root: string): Promise<ServerProcess> {
  return start(root, ['node_modules/vite/bin/vite.js', 'preview', '--logLevel', 'warn'])
}

/** A server that reads the request, answers a fixed JSON text and does nothing else: what Node itself costs. */
export function startBareServer(root: string): Promise<ServerProcess> {
  const script = `require('node:http').createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('Content-Type', 'application/json').end('{"status":100}'))
  }).listen(process.env.PORT, '127.0.0.1')`
  return start(root, ['--input-type=commonjs', '--eval', script])
}

async function start(root: string, words: string[]): Promise<ServerProcess> {
  const port = await freePort()
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await listening(child, port)
  return {
    port,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    const open = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`the server ended with code ${child.exitCode}`)
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
