// npm test: everything that has to hold, one after the other. The last line counts the tests.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** Programs that unit tests call as foreign clients of the sandbox. */
const tools = { curl: ['--version'], openssl: ['version'], python3: ['--version'] }

const results = 'test-results'
const counts = { passed: 0, failed: 0 }

function run(command, words, env = {}) {
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** A step without tests of its own, beside others: nothing to count unless it fails, and told when it has ended. */
function check(title, command, ...words) {
  return new Promise(resolve => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(chunk))
    child.on('error', error => said.push(Buffer.from(error.message)))
    child.on('close', status => {
      console.log(`\n${title}\n${Buffer.concat(said)}`)
      if (status !== 0) counts.failed++
      resolve(status === 0)
    })
  })
}

/** A step with tests. One that fails without a failed test (a file that does not load, a server that does not start) counts as one. */
function suite(title, [command, ...words], env, read) {
  console.log(`\n${title}`)
  const fine = run(command, words, env)
  const { passed, failed } = read() ?? { passed: 0, failed: 0 }
  counts.passed += passed
  counts.failed += fine ? failed : Math.max(failed, 1)
}

function readJson(name) {
  try {
    return JSON.parse(readFileSync(`${results}/${name}`, 'utf8'))
  } catch {
    return undefined
  }
}

function readUnit() {
  const report = readJson('unit.json')
  return report && { passed: report.numPassedTests, failed: report.numFailedTests }
}

function readEndToEnd() {
  const stats = readJson('e2e.json')?.stats
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

rmSync(results, { recursive: true, force: true })
const missing = Object.keys(tools).filter(tool => spawnSync(tool, tools[tool], { stdio: 'ignore' }).status !== 0)
if (missing.length > 0)
  run(process.execPath, [fileURLToPath(new URL('./apt-install.mjs', import.meta.url)), ...missing])

const [built] = await Promise.all([
  check('Build', 'vite', 'build', '--logLevel', 'warn'),
  check('Types', 'npm', 'run', '--silent', 'typecheck'),
  check('Lint', 'npm', 'run', '--silent', 'lint'),
])
const unitReports = ['--reporter=default', '--reporter=json', `--outputFile=${results}/unit.json`]
suite('Unit tests', ['vitest', 'run', ...unitReports], {}, readUnit)
const pageEnv = { E2E_PORT: String(await freePort()), ...(built && { E2E_BUILT: '1' }) }
suite('In Chromium', ['playwright', 'test'], pageEnv, readEndToEnd)

console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1
