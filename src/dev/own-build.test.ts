import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diskProblem } from './own-build.ts'

const root = join(import.meta.dirname, '../..')
let temporary: string
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'start-'))
})
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

function npmStart(port: string): { npm: ChildProcess; said: () => string } {
  const env = { ...process.env, PORT: port, TMPDIR: temporary, TEMP: temporary }
  const npm = spawn('npm', ['start'], { cwd: root, env, stdio: 'pipe' })
  let said = ''
  for (const stream of [npm.stdout, npm.stderr]) stream?.on('data', chunk => (said += chunk))
  return { npm, said: () => said }
}

const built = () => readdirSync(temporary).filter(name => name.startsWith('netzme-signature-debugger-'))

test('a busy port is said before anything is built', async () => {
  const busy = createServer()
  await new Promise<void>(resolve => busy.listen(0, '127.0.0.1', resolve))
  const address = busy.address()
  const { npm, said } = npmStart(String(typeof address === 'object' ? address?.port : ''))
  const status = await new Promise(resolve => npm.on('exit', resolve))
  busy.close()
  expect(status).toBe(1)
  expect(said()).toMatch(/Port \d+ on 127.0.0.1 is in use/)
  expect(said()).not.toMatch(/building/)
  expect(built()).toEqual([])
})

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  '%s to npm start ends it all, and leaves no file',
  async signal => {
    const { npm } = npmStart('4259')
    await expect.poll(built, { timeout: 30_000 }).toHaveLength(1)
    npm.kill(signal)
    await expect.poll(built, { timeout: 10_000 }).toEqual([])
  },
)

test('a full disk is one clear line', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  const native = new Error('Build failed with 1 error:\n\nNo space left on device (os error 28)')
  for (const error of [full, native]) expect(diskProblem(error)).toMatch(/^The disk is full: .*TMPDIR[^\n]*$/)
  expect(diskProblem(new Error('other'))).toBe(null)
})
