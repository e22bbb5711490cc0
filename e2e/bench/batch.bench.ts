import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { RowFormat } from '#core/batch/row-format.ts'
import { sliceSize } from '#core/batch/slice-size.ts'
import { writeBatchFiles } from './batch-file.ts'
import { inChromium } from './in-chromium.ts'
import { show } from './measure.ts'

const count = 100_000
const table: RowFormat = {
  kind: 'csv',
  delimiter: 0x2c,
  columns: ['clientId', 'method', 'path', 'token', 'requestTime', 'body', 'signature'],
}

/** Rows per second, file to verdict, as multiples of a Node script's; every verdict compared with a Python script's. */
export async function bench(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'batch-bench-'))
  try {
    const { files, faulty } = writeBatchFiles(folder, count)
    const scripts = `${root}e2e/bench`
    const node = best(process.execPath, [`${scripts}/batch-script.mjs`, files.lines, files.secrets])
    const python = best('python3', [`${scripts}/batch-script.py`, files.lines, files.secrets])
    show('Node script, one thread', `${node.ms.toFixed(0)} ms  × 1.00`)
    const ratio = (ms: number) => `${ms.toFixed(0)} ms  × ${(node.ms / ms).toFixed(2)} of the Node script`
    show('Python script', ratio(python.ms))
    const run = [`${root}src/dev/verify-lines/run.mjs`, '--secrets', files.secrets]
    spawnSync(process.execPath, run, { input: '' })
    const plain = best(process.execPath, [...run, '--no-diagnose'], files.lines)
    show('line filter', ratio(plain.ms))
    compare(plain.out, python.out, faulty, false)
    const full = best(process.execPath, run, files.lines, 1)
    show('line filter, with causes', ratio(full.ms))
    compare(full.out, python.out, faulty, true)
    await inChromium(root, 'batch-worker.ts', async page => {
      for (const [name, file, format] of [
        ['JSON Lines', files.lines, { kind: 'json-lines' }],
        ['CSV', files.csv, table],
      ] as const) {
        const bytes = readFileSync(file)
        const matches = faulty.filter(fault => fault === null).length
        for (const workers of [1, 2])
          show(`Chromium, ${workers} × ${name}`, ratio(await verifyIn(page, bytes, format, workers, matches)))
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Both ends are files, as in a shell: a pipe of this process would be part of what is measured. */
function best(command: string, words: readonly string[], input?: string, times = 3): { ms: number; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'batch-out-'))
  const written = join(folder, 'out')
  let ms = Number.POSITIVE_INFINITY
  try {
    for (let time = 0; time < times; time++) {
      const ends = [input ? openSync(input, 'r') : 'ignore', openSync(written, 'w'), 'inherit'] as const
      const began = performance.now()
      spawnSync(command, words, { stdio: [...ends] })
      ms = Math.min(ms, performance.now() - began)
      for (const end of ends) if (typeof end === 'number') closeSync(end)
    }
    return { ms, out: readFileSync(written, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Row by row: outcome and right signature, and the cause where there is one. */
function compare(
  verdicts: string,
  judged: string,
  faulty: readonly (readonly string[] | null)[],
  diagnosed: boolean,
): void {
  const right = judged.trimEnd().split('\n')
  const lines = verdicts.trimEnd().split('\n')
  if (lines.length !== right.length) throw new Error('rows were lost')
  let named = 0
  for (const [at, line] of lines.entries()) {
    const verdict = JSON.parse(line)
    const [number, outcome, signature] = (right[at] ?? '').split(' ')
    const isSame = (verdict.outcome === 'match') === (outcome === 'match')
    if (String(verdict.line) !== number || !isSame || verdict.signature !== signature) throw new Error(`row ${number}`)
    const [cause] = verdict.mistakes
    if (verdict.mistakes.length === 1 && faulty[at]?.includes(cause)) named++
  }
  const failures = faulty.filter(fault => fault !== null).length
  if (diagnosed) show('  failures named', `${named} of ${failures}`)
}

/** Milliseconds of the best of several runs, workers started before. */
async function verifyIn(
  page: Page,
  file: Buffer,
  format: RowFormat,
  workers: number,
  matches: number,
): Promise<number> {
  const heading = format.kind === 'csv' ? file.indexOf(0x0a) + 1 : 0
  const size = sliceSize(format, file.length - heading, workers)
  const cuts = [heading]
  for (let at = heading; at < file.length; ) {
    const end = file.indexOf(0x0a, Math.min(file.length, at + size))
    at = end < 0 ? file.length : end + 1
    cuts.push(at)
  }
  const secrets = Array.from({ length: 5 }, (_, at) => [`merchant-${at}`, [`secret-not-real-merchant-${at}`]] as const)
  await page.route('**/file', route => route.fulfill({ body: file }))
  const found = await page.evaluate(
    async ({ cuts, format, secrets, count }) => {
      const blob = await (await fetch('/file')).blob()
      const ask = (worker: Worker, message: object) =>
        new Promise<{ matches: number }>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = event => reject(new Error(event.message))
          worker.postMessage(message)
        })
      const threads = Array.from({ length: count }, () => new Worker('/worker.js', { type: 'module' }))
      await Promise.all(threads.map(one => ask(one, { begin: { format, secrets: new Map(secrets) } })))
      let ms = Number.POSITIVE_INFINITY
      let matches = 0
      for (let time = 0; time < 5; time++) {
        matches = 0
        let next = 1
        const began = performance.now()
        await Promise.all(
          threads.map(async one => {
            while (next < cuts.length) {
              const at = next++
              // First the answer, then the sum: the other thread adds to it meanwhile
              const answer = await ask(one, { blob: blob.slice(cuts[at - 1], cuts[at]) })
              matches += answer.matches
            }
          }),
        )
        ms = Math.min(ms, performance.now() - began)
      }
      for (const one of threads) one.terminate()
      return { ms, matches }
    },
    { cuts, format, secrets, count: workers },
  )
  await page.unroute('**/file')
  if (found.matches !== matches) throw new Error(`${found.matches} rows match instead of ${matches}`)
  return found.ms
}
