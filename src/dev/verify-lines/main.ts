import { createReadStream, fstatSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { readSecrets, type SecretBook } from '#core/batch/secrets.ts'
import { decodeUtf8 } from '#core/bytes/utf8.ts'
import { LineChunks } from './line-chunks.ts'
import { LinesPool } from './lines-pool.ts'
import type { LinesDone } from './messages.ts'

const usage = `usage: npm run -s verify-lines -- --secrets FILE [--no-diagnose] < records.jsonl > verdicts.jsonl
FILE holds lines "clientId,secret".`

/** Lines that do not fill a chunk wait so long for more, in milliseconds. */
const patience = 20

/**
 * The line filter: records on standard input, a verdict line for each on standard output, in the same order. Sets the exit
 * code: 0 where all match, 1 where any does not, 2 where it could not start.
 */
export async function verifyLines(words: readonly string[], workerScript: URL): Promise<void> {
  const options = readOptions(words)
  if (!options) return refuse(usage)
  const secrets = readSecretsFile(options.file)
  if (typeof secrets === 'string') return refuse(secrets)
  const threads = availableParallelism()
  const pool = new LinesPool(workerScript, { secrets, diagnoses: options.diagnoses }, threads)
  process.exitCode = 0
  process.stdout.on('error', error => {
    // A reader that has seen enough is no failure
    process.exit('code' in error && error.code === 'EPIPE' ? process.exitCode : 1)
  })
  try {
    await filter(pool, threads * 2)
  } catch {
    process.stderr.write('verify-lines: a thread failed; the verdicts end here\n')
    process.exitCode = 1
  }
  await pool.close()
}

/** Reads no more than `most` chunks ahead of what was written. */
async function filter(pool: LinesPool, most: number): Promise<void> {
  const chunks = new LineChunks()
  /** Of what was read and not yet written, oldest first. */
  const written: Promise<void>[] = []
  let writing: Promise<void> = Promise.resolve()
  let failed = false
  const send = (isEnd: boolean) => {
    const job = chunks.take(isEnd)
    if (!job) return
    const done = pool.run(job)
    const before = writing
    writing = before.then(async () => {
      await write(await done)
      chunks.giveBack(job)
    })
    written.push(writing)
    writing.catch(() => {
      failed = true
    })
  }
  let timer: NodeJS.Timeout | null = null
  const sendLater = () => {
    timer ??= setTimeout(() => {
      timer = null
      send(false)
    }, patience)
  }
  for await (const piece of input()) {
    if (failed) break
    chunks.add(piece)
    if (chunks.isFull) send(false)
    else sendLater()
    while (written.length >= most) await written.shift()
  }
  if (timer) clearTimeout(timer)
  send(true)
  await writing
}

/** Bytes read from a file at once. A pipe gives what it holds. */
const readAtOnce = 1 << 20

function input(): AsyncIterable<Uint8Array> {
  const { fd } = process.stdin
  return fstatSync(fd).isFile() ? createReadStream('', { fd, highWaterMark: readAtOnce }) : process.stdin
}

async function write({ verdicts, allMatch }: LinesDone): Promise<void> {
  if (!allMatch) process.exitCode = 1
  if (!process.stdout.write(verdicts)) await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}

function readOptions(words: readonly string[]): { file: string; diagnoses: boolean } | null {
  let file: string | undefined
  let diagnoses = true
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (word === '--no-diagnose') diagnoses = false
    else if (word === '--secrets') file = words[++at]
    else if (word.startsWith('--secrets=')) file = word.slice('--secrets='.length)
    else return null
  }
  return file ? { file, diagnoses } : null
}

/** The secrets, or what is wrong with the file: its lines are named by number, never quoted. */
function readSecretsFile(file: string): SecretBook | string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return `verify-lines: the secrets file cannot be read (${code})`
  }
  const text = decodeUtf8(bytes)
  if (text === null) return 'verify-lines: the secrets file is no UTF-8'
  const { secrets, problems } = readSecrets(text)
  const [problem] = problems
  return problem ? `verify-lines: line ${problem.line} of the secrets file is not "clientId,secret"` : secrets
}

function refuse(text: string): void {
  process.stderr.write(`${text}\n`)
  process.exitCode = 2
}
