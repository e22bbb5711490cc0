import { execFile } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { hashes, tokoNetzme } from '../../scheme/scheme.ts'
import { testVectors } from './test-vectors.ts'
import { vectorFiles } from './vector-files.ts'

const run = promisify(execFile)
const render = async (id: string) => vectorFiles.find(file => file.id === id)?.render(await testVectors()) ?? ''

test('ten, with names of their own', async () => {
  const vectors = await testVectors()
  expect(vectors).toHaveLength(10)
  expect(new Set(vectors.map(({ name }) => name)).size).toBe(10)
})

test('each is what node:crypto makes of its request', async () => {
  for (const { request, expected } of await testVectors()) {
    const authorization = `Bearer ${request.token}`
    const payload = `path=${request.path}&method=${request.method}&token=${authorization}&timestamp=${request.requestTime}&body=${request.body}`
    const salt = `${request.clientSecret}-${request.requestTime}-${authorization}`
    const signature = createHmac('sha256', salt).update(payload).digest('hex')
    expect(expected).toEqual({ payload, salt, signature })
  }
})

test.each(hashes)("by a scheme of one's own with %s", async hash => {
  for (const { request, expected } of await testVectors({
    ...tokoNetzme,
    hash,
    salt: '{clientSecret}',
    payload: '{body}.',
  })) {
    const mac = createHmac(hash.replace('-', ''), request.clientSecret).update(`${request.body}.`)
    expect(expected.signature).toBe(mac.digest('hex'))
  }
})

test('the JSON holds them all', async () => {
  const list = JSON.parse(await render('json'))
  expect(list.map(({ signature }: { signature: string }) => signature)).toEqual(
    (await testVectors()).map(({ expected }) => expected.signature),
  )
})

test('the table for Vitest, as a module, accepts a signer that is right and fails one that is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vectors-'))
  const harness = `import { createHmac } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
let passed = 0
let failed = 0
globalThis.test = { each: rows => (_, check) => { for (const row of rows) try { check(...row); passed++ } catch { failed++ } } }
globalThis.expect = found => ({ toEqual: wanted => { if (!isDeepStrictEqual(found, wanted)) throw new Error() } })
await import('./netzme-sign.test.js')
console.log(passed, failed)
`
  const signer = (salt: string) => `import { createHmac } from 'node:crypto'
export function sign(secret, token, method, path, requestTime, body) {
  const payload = \`path=\${path}&method=\${method}&token=Bearer \${token}&timestamp=\${requestTime}&body=\${body}\`
  const salt = ${salt}
  return { payload, salt, signature: createHmac('sha256', salt).update(payload).digest('hex') }
}
`
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await writeFile(join(folder, 'run.js'), harness)
  await writeFile(join(folder, 'netzme-sign.test.js'), await render('vitest'))
  const outcome = async (salt: string) => {
    await writeFile(join(folder, 'sign.js'), signer(salt))
    return (await run('node', ['run.js'], { cwd: folder })).stdout.trim()
  }
  expect(await outcome("secret + '-' + requestTime + '-Bearer ' + token")).toBe('10 0')
  expect(await outcome("secret + '-' + requestTime + '-' + token")).toBe('0 10')
  await rm(folder, { recursive: true })
})

test('the table for pytest is the same table', async () => {
  const program = `import json, sys
source = sys.stdin.read().split("@pytest")[0].replace("import pytest", "").replace("from sign import sign", "")
names = {}
exec(source, names)
print(json.dumps([list(row) for row in names["VECTORS"]]))`
  const child = run('python3', ['-c', program])
  child.child.stdin?.end(await render('pytest'))
  const rows = (await testVectors()).map(({ name, request: r, expected: e }) => [
    name,
    r.clientSecret,
    r.token,
    r.method,
    r.path,
    r.requestTime,
    r.body,
    e.payload,
    e.salt,
    e.signature,
  ])
  expect(JSON.parse((await child).stdout)).toEqual(rows)
})
