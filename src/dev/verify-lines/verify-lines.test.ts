import { execFile, spawn, spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('./run.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'verify-lines-'))
const secretsFile = join(folder, 'secrets.csv')
const secret = 'demo,secret-not-real'
const token = 'made-up-token-0123456789'

beforeAll(() => writeFileSync(secretsFile, `clientId,secret\n"demo-merchant","${secret}"\n`))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function record(at: number, change: { body?: string; upper?: boolean; clientId?: string } = {}) {
  const { clientId = 'demo-merchant', upper = false } = change
  const requestTime = String(1_700_000_000_000 + at)
  const body = `{"id":${at}}`
  const path = '/api/aggregator/merchant/qr'
  const sign = (signed: string) =>
    createHmac('sha256', `${secret}-${requestTime}-Bearer ${token}`)
      .update(`path=${path}&method=POST&token=Bearer ${token}&timestamp=${requestTime}&body=${signed}`)
      .digest('hex')
  const signed = sign(change.body ?? body)
  const signature = upper ? signed.toUpperCase() : signed
  const line = JSON.stringify({ clientId, method: 'POST', path, token, requestTime, body, signature })
  return { line, right: sign(body) }
}

function run(words: readonly string[], input: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [script, ...words], { maxBuffer: 1 << 28 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

const withSecrets = ['--secrets', secretsFile]

describe('the line filter', () => {
  it('gives a verdict for each record, in order, whatever the record', async () => {
    const records = Array.from({ length: 6000 }, (_, at) => record(at, at % 500 === 7 ? { body: `{"id": ${at}}` } : {}))
    const lines = [
      ...records.map(({ line }) => line),
      '',
      '{"broken',
      record(1, { clientId: 'nobody' }).line,
      record(2, { upper: true }).line,
    ]
    const { code, out, err } = await run(withSecrets, lines.join('\n'))
    const verdicts = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const expected = records.map(({ right }, at) => ({
      line: at + 1,
      ...(at % 500 === 7
        ? { outcome: 'explained', mistakes: ['body-json-spaced'] }
        : { outcome: 'match', mistakes: [] }),
      signature: right,
    }))
    expect(verdicts.slice(0, 6000).map(({ outcome, line, signature }) => ({ line, outcome, signature }))).toEqual(
      expected.map(({ outcome, line, signature }) => ({ line, outcome, signature })),
    )
    expect(verdicts[7]).toEqual({ ...expected[7], mistakes: [expect.stringMatching(/^body-/)] })
    expect(verdicts.slice(6000)).toEqual([
      { line: 6002, outcome: 'unreadable', mistakes: [], signature: null, reason: 'not-json' },
      { line: 6003, outcome: 'no-secret', mistakes: [], signature: null },
      { line: 6004, outcome: 'explained', mistakes: ['output-hex-uppercase'], signature: record(2).right },
    ])
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out).not.toContain(secret)
    expect(out).not.toContain(token)
  })

  it('goes on when it has read as far ahead as it may', async () => {
    // Several times as much as all threads' chunks together, and verdicts that fill the pipe
    const { code, out } = await run([...withSecrets, '--no-diagnose'], `${record(1).line}\n`.repeat(60_000))
    expect(out.match(/"outcome":"match"/g)).toHaveLength(60_000)
    expect(code).toBe(0)
  })

  it('reads a file as it reads a pipe, lines longer than a chunk too, from where the file stands', () => {
    const file = join(folder, 'records.jsonl')
    const long = JSON.stringify({ clientId: 'x'.repeat(5_000_000) })
    writeFileSync(file, [record(0).line, ...Array(20_000).fill(record(1).line), long, record(2).line].join('\n'))
    const input = openSync(file, 'r')
    readSync(input, Buffer.alloc(record(0).line.length + 1))
    const words = [script, ...withSecrets, '--no-diagnose']
    const { stdout } = spawnSync(process.execPath, words, { stdio: [input, 'pipe', 'inherit'], maxBuffer: 1 << 28 })
    closeSync(input)
    const outcomes = String(stdout)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).outcome)
    expect(outcomes).toEqual([...Array(20_000).fill('match'), 'unreadable', 'match'])
  })

  it('says 0 where all match, and mismatch where nothing is diagnosed', async () => {
    expect(await run(withSecrets, `${record(1).line}\n`)).toMatchObject({ code: 0, err: '' })
    const { code, out } = await run([...withSecrets, '--no-diagnose'], record(1, { upper: true }).line)
    expect(JSON.parse(out)).toMatchObject({ outcome: 'mismatch', mistakes: [], signature: record(1).right })
    expect(code).toBe(1)
    expect(await run(withSecrets, '')).toEqual({ code: 0, out: '', err: '' })
  })

  it.each([
    ['no file', []],
    ['an unknown option', [...withSecrets, '--fast']],
    ['a file that is not there', ['--secrets', join(folder, 'none')]],
  ])('does not start with %s', async (_, words) => {
    const { code, out, err } = await run(words, record(1).line)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })

  it('names a bad line of the secrets file by its number alone', async () => {
    const file = join(folder, 'bad.csv')
    writeFileSync(file, `demo-merchant,one\nonly-a-secret\n`)
    const { code, err } = await run(['--secrets', file], '')
    expect(code).toBe(2)
    expect(err).toContain('line 2')
    expect(err).not.toContain('only-a-secret')
  })

  it('ends quietly when its reader closes, and answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [script, ...withSecrets, '--no-diagnose'])
    let err = ''
    child.stderr.setEncoding('utf8').on('data', text => {
      err += text
    })
    child.stdin.on('error', () => undefined)
    child.stdin.write(`${record(1).line}\n`)
    const first = await new Promise<Buffer>(resolve => child.stdout.once('data', resolve))
    expect(JSON.parse(first.toString())).toMatchObject({ line: 1, outcome: 'match' })
    child.stdout.destroy()
    const ended = new Promise(resolve => child.once('exit', resolve))
    const feed = setInterval(() => child.stdin.write(`${record(2).line}\n`), 5)
    await ended
    clearInterval(feed)
    expect(err).toBe('')
  })
})
