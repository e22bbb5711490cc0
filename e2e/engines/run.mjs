// npm run test:engines: the line filter under what runs it over many cores and machines, each of which has to come to the same
// verdicts: GNU parallel, the same over SSH to two servers on this machine, ClickHouse. Installs what is missing, and says
// aloud what cannot be had.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expectedVerdicts, secretsText, writeCalls } from './calls.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = `${root}node_modules/.cache/engines`
const folder = mkdtempSync(join(tmpdir(), 'engines-'))
const calls = join(folder, 'calls.jsonl')
const secrets = join(folder, 'secrets.csv')
const count = 20_000
const filter = `${process.execPath} ${root}src/dev/verify-lines/run.mjs --secrets ${secrets}`
const largest = 1 << 28
let failed = false

writeCalls(calls, count)
writeFileSync(secrets, secretsText)
try {
  const found = program => spawnSync('which', [program]).status === 0 || existsSync(`/usr/sbin/${program}`)
  const missing = ['parallel', 'sshd'].filter(program => !found(program))
  const packages = missing.map(program => (program === 'sshd' ? 'openssh-server' : program))
  if (packages.length > 0)
    spawnSync(process.execPath, [`${root}e2e/support/apt-install.mjs`, ...packages], { stdio: 'inherit' })

  const expected = expectedVerdicts(count)
  tell('line filter alone', linesOf(shell(`${filter} < ${calls}`)), expected)
  if (found('parallel')) {
    tell(
      'GNU parallel',
      linesOf(shell(`parallel --pipe --keep-order --block 500k -j2 '${filter}' < ${calls}`)),
      expected,
    )
    if (found('sshd')) await overSsh(expected)
    else lacks('GNU parallel over SSH', 'openssh-server')
  } else lacks('GNU parallel', 'parallel')
  await throughClickHouse(expected)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0

function shell(command) {
  return spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    maxBuffer: largest,
    stdio: ['ignore', 'pipe', 'inherit'],
  }).stdout
}

/** Without the number of the line, which counts what one process saw. */
function linesOf(text) {
  return text
    .trimEnd()
    .split('\n')
    .map(line => {
      const { line: _line, ...verdict } = JSON.parse(line)
      return JSON.stringify(verdict)
    })
}

function tell(name, lines, expected) {
  const differing = expected.findIndex((line, at) => line !== lines[at])
  const isSame = lines.length === expected.length && differing < 0
  failed ||= !isSame
  console.log(
    `  ${name.padEnd(36)} ${isSame ? `${lines.length} verdicts, all as expected` : `DIFFERS at row ${differing + 1}`}`,
  )
}

function lacks(name, what) {
  failed = true
  console.log(`  ${name.padEnd(36)} NOT TRIED: ${what} cannot be had here`)
}

/** Two servers of our own on the loopback, with keys of their own; the account's are not touched. */
async function overSsh(expected) {
  const key = join(folder, 'key')
  for (const name of [key, join(folder, 'host')]) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', name])
  const ports = [await freePort(), await freePort()]
  mkdirSync('/run/sshd', { recursive: true })
  const servers = ports.map(port => {
    const config = join(folder, `sshd-${port}`)
    writeFileSync(
      config,
      [
        ...[`Port ${port}`, 'ListenAddress 127.0.0.1', `HostKey ${folder}/host`, `AuthorizedKeysFile ${key}.pub`],
        ...[
          'StrictModes no',
          'UsePAM no',
          'PermitRootLogin yes',
          'PasswordAuthentication no',
          'MaxStartups 100',
          'MaxSessions 100',
        ],
        `PidFile ${config}.pid`,
      ].join('\n'),
    )
    return spawn('/usr/sbin/sshd', ['-D', '-f', config], { stdio: ['ignore', 'ignore', 'inherit'] })
  })
  const hosts = ports.map((_, at) => `server${at + 1}`)
  const client = join(folder, 'ssh')
  const common = `HostName 127.0.0.1\nUser ${userInfo().username}\nIdentityFile ${key}\nIdentitiesOnly yes\nStrictHostKeyChecking no\nUserKnownHostsFile /dev/null\nLogLevel ERROR`
  writeFileSync(client, ports.map((port, at) => `Host ${hosts[at]}\nPort ${port}\n${common}\n`).join(''))
  await Promise.all(ports.map(listening))
  try {
    const log = join(folder, 'jobs')
    const spread = `parallel --ssh 'ssh -F ${client}' -S ${hosts.map(host => `1/${host}`).join()} --joblog ${log} --pipe --keep-order --block 500k`
    tell('GNU parallel over SSH, two servers', linesOf(shell(`${spread} '${filter}' < ${calls}`)), expected)
    const used = hosts.filter(host => readFileSync(log, 'utf8').includes(`\t${host}\t`))
    if (used.length < 2) failed = true
    console.log(`  ${''.padEnd(36)} ran on ${used.join(' and ')}`)
  } finally {
    for (const server of servers) server.kill()
  }
}

async function freePort() {
  const server = createServer()
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise(resolve => server.close(resolve))
  return port
}

async function listening(port) {
  for (let tries = 0; tries < 100; tries++) {
    if (spawnSync('bash', ['-c', `exec 3<>/dev/tcp/127.0.0.1/${port}`], { stdio: 'ignore' }).status === 0) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('no server answers')
}

/** The engine itself, as npm carries it: no server. Half a gigabyte, hence never a dependency. */
async function throughClickHouse(expected) {
  mkdirSync(scratch, { recursive: true })
  if (!existsSync(`${scratch}/package.json`)) writeFileSync(`${scratch}/package.json`, '{"private":true}')
  if (!existsSync(`${scratch}/node_modules/chdb/package.json`))
    spawnSync('npm', ['install', '--no-audit', '--no-fund', 'chdb'], { cwd: scratch, stdio: 'inherit' })
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('./clickhouse.mjs', import.meta.url)), folder, filter],
    {
      encoding: 'utf8',
      maxBuffer: largest,
      cwd: folder,
      env: { ...process.env, CHDB: pathToFileURL(`${scratch}/node_modules/chdb/index.js`).href },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  if (!existsSync(`${scratch}/node_modules/chdb/package.json`)) lacks('ClickHouse’s executable', 'chdb')
  // The engine may read blocks in any order
  else tell('ClickHouse’s executable', linesOf(child.stdout || '{}').sort(), [...expected].sort())
}
