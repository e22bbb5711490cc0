// npm run e2e:browsers: a smoke suite in Firefox and WebKitGTK, as Debian has them. Installs them where it can.
import { spawn, spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { openFirefox } from './bidi.mjs'
import { smoke } from './smoke.mjs'
import { openWebKit } from './webdriver.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const aptInstall = fileURLToPath(new URL('../support/apt-install.mjs', import.meta.url))
const browsers = [
  { name: 'Firefox', command: 'firefox-esr', packages: ['firefox-esr'], open: openFirefox },
  { name: 'WebKitGTK', command: 'WebKitWebDriver', packages: ['webkit2gtk-driver', 'xvfb', 'xauth'], open: openWebKit },
]

function find(command) {
  const places = (process.env.PATH ?? '').split(':')
  return places.map(place => `${place}/${command}`).find(existsSync)
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function examples() {
  const token = 'Bearer cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711'
  const time = '1615190625765'
  const payload = `path=/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg&method=get&token=${token}&timestamp=${time}&body=`
  const mistaken = createHmac('sha256', `MaREaULkzAUTAFYg-${time}-${token}`).update(payload).digest('hex')
  const curl = `curl 'https://tokoapi-stg.netzme.com/api/imported?a=1' -H 'Authorization: Bearer abc' -H 'Request-Time: ${time}' -H 'Client-Id: shop' -H 'Signature: ${'ab'.repeat(32)}'`
  return { mistaken, curl }
}

async function answers(base) {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (
      await fetch(base).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('the server did not answer')
}

const wanted = process.argv[2]?.toLowerCase()
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const server = spawn('npm', ['start'], { cwd: root, stdio: 'ignore', env: { ...process.env, PORT: String(port) } })
let failed = 0
try {
  await answers(base)
  for (const { name, command, packages, open } of browsers.filter(
    one => !wanted || one.name.toLowerCase().startsWith(wanted),
  )) {
    if (!find(command)) spawnSync(process.execPath, [aptInstall, ...packages], { stdio: 'inherit' })
    const path = find(command)
    if (!path) {
      console.log(`${name}: not here, and not to be installed`)
      failed++
      continue
    }
    const page = await open(path, await freePort())
    failed += await smoke(name, page, base, examples()).finally(() => page.close())
  }
} finally {
  server.kill()
}
console.log(failed === 0 ? 'All steps passed' : `${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
