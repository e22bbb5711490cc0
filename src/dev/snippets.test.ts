import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderSnippet, type Scheme, type SignatureRequest, snippetTargets, tokoNetzme } from '#core/index.ts'
import { serve } from './serve.ts'
import { type Ended, runCommands, runtimes } from './snippet-runtimes.ts'
import { openTestServer, type TestServer } from './test-server.ts'

/*
 * Snippets, run by their own languages against the sandbox, which checks the signature over the bytes that arrived. Here those
 * that every machine has; SNIPPETS names others, or "all" that are there, as `npm run test:snippets` does.
 */

const named = process.env.SNIPPETS?.split(',')
const wanted = Object.entries(runtimes).filter(([id, { quick }]) =>
  named ? named.includes(id) || named.includes('all') : quick,
)
const here = wanted.filter(
  ([, { needs }]) => spawnSync(needs[0] ?? '', needs.slice(1), { stdio: 'ignore' }).status === 0,
)
const ids = here.map(([id]) => id)
const absent = wanted.map(([id]) => id).filter(id => !ids.includes(id))
if (absent.length > 0) console.log(`No runtime here, so not run: ${absent.join(', ')}`)
const signing = ids.filter(id => id !== 'curl')

const { PATH = '' } = process.env
const repository = join(import.meta.dirname, '../..')
const secret = 'MaREaULkzAUTAFYg'
let server: TestServer
let root = ''
let token = ''
beforeAll(async () => {
  server = await openTestServer(host => serve(host))
  root = await mkdtemp(join(tmpdir(), 'snippets-'))
  const authorization = `Basic ${Buffer.from(`demo-merchant:${secret}`).toString('base64')}`
  const answer = await fetch(`http://127.0.0.1:${server.port}/sandbox/oauth/merchant/accesstoken`, {
    method: 'POST',
    headers: { Authorization: authorization, 'Content-Type': 'application/json' },
    body: '{"grant_type":"client_credentials"}',
  })
  const { access_token } = (await answer.json()) as { access_token: string }
  token = access_token
})
afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true, force: true })
})

const get = {
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001&note=a+b%20c%2Fd',
  body: '',
}
const post = { method: 'POST', path: '/api/aggregator/merchant/qr/withdraw/inquiry' }
const unicode =
  '{"requestId":"toko-é-😀-1","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001","note":"\\"it\'s\\" <a href=\\"/x\\">1 & 2</a> \\u00e9 https:\\/\\/x","amount":50000.00,"big":12345678901234567890,"big":1e400}}'
const hostile = `'"\\ \\n $HOME $(id) \${x} \`id\` %s %d %% {{x}} {x} #{x} #{ @x <&> !! \n\r\n\t\v\u0001\u001b\u007f\u0085\u00a0\u200b\u2028\ufeff é 日本 😀 “a” ‘b’ „c‟ """ ''' \\`

const requestOf = (part: Pick<SignatureRequest, 'method' | 'path' | 'body'>): SignatureRequest => ({
  clientId: 'demo-merchant',
  clientSecret: secret,
  token,
  requestTime: '1700000000000',
  ...part,
})

async function rendered(id: string, request: SignatureRequest, scheme?: Scheme): Promise<string> {
  const snippet = await renderSnippet(id, request, `http://127.0.0.1:${server.port}/sandbox`, scheme)
  if (!snippet.ok) throw new Error(`${id}: ${JSON.stringify(snippet.problem)}`)
  return snippet.value
}

/** Runs a text in a folder of its own, with nothing in the environment but what programs need to start. */
async function runText(id: string, code: string, credentials: Record<string, string> = {}): Promise<Ended> {
  const folder = await mkdtemp(join(root, `${id}-`))
  const { HOME = '', NODE_PATH = '', RUSTUP_HOME = '' } = process.env
  const shared = { PATH, HOME, NODE_PATH, ...(RUSTUP_HOME && { RUSTUP_HOME }), CARGO_TARGET_DIR: join(root, 'target') }
  const env = {
    ...shared,
    LANG: 'C.UTF-8',
    no_proxy: '*',
    NETZME_CLIENT_SECRET: secret,
    NETZME_TOKEN: token,
    ...credentials,
  }
  const ended = await runtimes[id]?.run({ code, folder, env })
  if (!ended) throw new Error(`nothing runs ${id}`)
  return ended
}

async function runRequest(id: string, request: SignatureRequest, scheme?: Scheme): Promise<Ended> {
  return runText(id, await rendered(id, request, scheme))
}

test('every target is listed here, and the quick ones run', () => {
  if (!named) expect(ids).toEqual(['curl', 'bash', 'node', 'typescript', 'python'])
  expect(Object.keys(runtimes).sort()).toEqual(snippetTargets.map(({ id }) => id).sort())
})

const accepted: [string, Pick<SignatureRequest, 'method' | 'path' | 'body'>][] = [
  ['GET with query', get],
  ['POST with Unicode, quotes, slashes, large numbers', { ...post, body: unicode }],
  ['POST with what any language gives a meaning to', { ...post, body: hostile }],
]
test.each(ids.flatMap(id => accepted.map(([name, part]) => [id, name, part] as const)))(
  '%s: %s is accepted',
  async (id, _, part) => {
    // Bruno sends nothing but JSON as it is.
    const body = id === 'bruno' && part.body === hostile ? JSON.stringify({ text: hostile }) : part.body
    const { code, text } = await runRequest(id, requestOf({ ...part, body }))
    if (id !== 'curl')
      expect(text).toMatch(/payload as in the case[\s\S]*salt as in the case[\s\S]*signature as in the case/)
    expect(text).toMatch(/HTTP(?:\/1\.1)? 200/)
    expect(code).toBe(0)
  },
  600_000,
)

const odd = `'"\\$\`%s#{{x}}{{`
const schemes: [Scheme['hash'], Scheme['encoding']][] = [
  ['SHA-1', 'hex'],
  ['SHA-384', 'HEX'],
  ['SHA-512', 'base64'],
  ['SHA-256', 'base64url'],
]
/** All of them with each language by command; here one with each. */
const schemesFor = (id: string) => schemes.filter((_, i) => named || i === signing.indexOf(id) % schemes.length)
test.each(signing.flatMap(id => schemesFor(id).map(([hash, encoding]) => [id, hash, encoding] as const)))(
  "%s: a scheme of one's own, %s and %s",
  async (id, hash, encoding) => {
    const scheme: Scheme = {
      ...tokoNetzme,
      payload: `${odd}{method}é\u200b{token}${odd}{body}\n{path}{clientId}$`,
      salt: `${odd}{clientSecret}{requestTime}{authorization}\t`,
      hash,
      encoding,
    }
    const { code, text } = await runRequest(id, requestOf({ ...post, body: unicode }), scheme)
    expect(text).toMatch(/signature as in the case: \d+ bytes/)
    expect([code === 0, /HTTP 401|401/.test(text)]).toEqual([false, true])
  },
  600_000,
)

/** Changes of a text, each of which spoils one step and leaves those before it. */
const spoilt: ['payload' | 'salt' | 'signature', (code: string) => string][] = [
  ['payload', code => code.replace('first:', 'fitst:')],
  ['salt', code => code.replace('second:', 'secomd:')],
  [
    'signature',
    code =>
      /sha512\.New/.test(code) ? code.replace('sha512.New', 'sha512.New384') : code.replace(/(sha-?)512/gi, '$1384'),
  ],
]
test.each(signing.flatMap(id => spoilt.map(([step, spoil]) => [id, step, spoil] as const)))(
  '%s: stops at %s where it differs from the case',
  async (id, step, spoil) => {
    const scheme: Scheme = {
      ...tokoNetzme,
      payload: 'first:{path}{authorization}',
      salt: 'second:{clientSecret}',
      hash: 'SHA-512',
    }
    const code = await rendered(id, requestOf(get), scheme)
    expect(spoil(code)).not.toBe(code)
    const ended = await runText(id, spoil(code))
    expect(ended.text).toContain(`${step} differs from the case: `)
    expect(ended.text).not.toMatch(/HTTP 401/)
    expect(ended.code).not.toBe(0)
  },
  600_000,
)

test.each(signing)(
  '%s: says whose token it is not, and compares what needs none',
  async id => {
    const scheme: Scheme = { ...tokoNetzme, payload: '{method}{path}' }
    const ended = await runText(id, await rendered(id, requestOf(get), scheme), { NETZME_TOKEN: 'another' })
    expect(ended.text).toMatch(/NETZME_TOKEN is not the case's \(fingerprint ae448ac8, not [\da-f]{8}\)/)
    expect(ended.text).toContain('payload as in the case')
    expect(ended.text).not.toMatch(/salt (?:as|differs)|signature (?:as|differs)/)
    expect(ended.code).not.toBe(0)
  },
  600_000,
)

test.each(signing)(
  '%s: says what is not set',
  async id => {
    const ended = await runText(id, await rendered(id, requestOf(get)), { NETZME_TOKEN: '' })
    expect(ended.text).toMatch(/NETZME_TOKEN:? is not set/)
    expect(ended.code).not.toBe(0)
  },
  600_000,
)

test('a time of the environment is signed as it is', async () => {
  const code = await rendered('node', requestOf(get))
  const ended = await runText('node', code, { NETZME_REQUEST_TIME: '1700000000001' })
  expect(ended).toMatchObject({ code: 0 })
})

/** The tsc of this repository, on a file of its own. */
const tsc = (...options: readonly string[]) => [
  join(repository, 'node_modules/.bin/tsc'),
  ...['--noEmit', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2022,dom', ...options],
]

test('the TypeScript passes the compiler', async () => {
  const folder = await mkdtemp(join(root, 'types-'))
  await writeFile(join(folder, 'sign.mts'), await rendered('typescript', requestOf({ ...post, body: hostile })))
  const types = ['--types', 'node', '--typeRoots', join(repository, 'node_modules/@types')]
  const command = tsc('--strict', '--module', 'nodenext', ...types, join(folder, 'sign.mts'))
  expect(await runCommands([command], { folder, env: { PATH } })).toMatchObject({ code: 0 })
})

/** By command: what no runtime is to be had for is read at least, by the grammar of editors or by its types. */
const tools = process.env.SNIPPET_TOOLS
const readable: [string, (tools: string, file: string) => string[]][] = [
  ['dart', (at, file) => parsed(at, 'tree-sitter-wasms/out/tree-sitter-dart.wasm', file)],
  ['powershell', (at, file) => parsed(at, '@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm', file)],
  [
    'k6',
    (at, file) => [
      ...tsc('--allowJs', '--checkJs', '--strict', 'false', '--module', 'esnext', '--moduleResolution', 'bundler'),
      ...['--types', 'k6', '--typeRoots', join(at, '@types'), file],
    ],
  ],
]
const parsed = (at: string, grammar: string, file: string) => [
  // A large grammar takes minutes to be translated into fast code
  ...['node', '--liftoff-only', join(repository, 'e2e/snippets/parse.mjs'), at, grammar, file],
]
test.each(
  tools ? readable.flatMap(([id, read]) => accepted.map(([name, part]) => [id, name, read, part] as const)) : [],
)('%s, read only: %s', async (id, _, read, part) => {
  const folder = await mkdtemp(join(root, `${id}-`))
  const file = join(folder, snippetTargets.find(target => target.id === id)?.fileName ?? '')
  await writeFile(file, await rendered(id, requestOf(part)))
  if (tools) await symlink(tools, join(folder, 'node_modules'))
  expect(await runCommands([read(tools ?? '', file)], { folder, env: { PATH } })).toMatchObject({ code: 0 })
})
