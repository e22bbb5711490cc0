import { HarLines } from '#core/batch/import/har-lines.ts'
import type { ImportedLine } from '#core/batch/import/imported-line.ts'
import { TextLines } from '#core/batch/import/text-lines.ts'
import type { RecordProblem } from '#core/batch/problem.ts'
import { displayUtf8 } from '#core/bytes/utf8.ts'
import { importLimit, importRequests } from '#core/importers/import-requests.ts'
import type { FromImport, ImportedLines, ToImport } from './import-messages.ts'

/** Bytes of a longer text that are read together. */
const window = 4 << 20
/** Characters of the lines that are kept before they are given to the browser to hold. */
const partSize = 1 << 20

self.addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  answer(data).then(tell, () => tell({ type: 'failed' }))
})

async function answer(message: ToImport): Promise<FromImport> {
  switch (message.type) {
    case 'read':
      return { type: 'imported', result: importRequests(message.text) }
    case 'read-utf8':
      return { type: 'imported', result: importRequests(displayUtf8(message.utf8)) }
    case 'lines':
      return { type: 'lines', result: await readLines(message) }
  }
}

async function readLines({ file, isHar }: Extract<ToImport, { type: 'lines' }>): Promise<ImportedLines> {
  const reader = isHar ? new HarLines() : new TextLines(file.size > importLimit ? window : Number.POSITIVE_INFINITY)
  const all = new Gathered()
  // A browser records what else the page called: those are left out where any is one of ours
  const own = new Gathered()
  let hasOwn = false
  const take = (lines: readonly ImportedLine[]) => {
    for (const line of lines) {
      all.add(line)
      if (isHar && !line.isForeign) own.add(line)
      hasOwn ||= isHar && !line.isForeign && !line.problem
    }
  }
  for (let from = 0; from < file.size; from += window) {
    take(reader.push(new Uint8Array(await file.slice(from, from + window).arrayBuffer())))
    tell({ type: 'progress', bytes: Math.min(file.size, from + window) })
  }
  take(reader.end())
  return (hasOwn ? own : all).done()
}

/** Lines as they come, in parts that the browser holds, on disk where they are many. */
class Gathered {
  readonly #parts: Blob[] = []
  #text = ''
  readonly #places: number[] = []
  readonly #problems = new Map<number, RecordProblem>()

  add({ text, line, problem }: ImportedLine): void {
    if (problem) this.#problems.set(this.#places.length, problem)
    this.#places.push(line)
    this.#text += `${text}\n`
    if (this.#text.length > partSize) this.#cut()
  }

  #cut(): void {
    this.#parts.push(new Blob([this.#text]))
    this.#text = ''
  }

  done(): ImportedLines {
    this.#cut()
    return { lines: new Blob(this.#parts), places: Uint32Array.from(this.#places), problems: this.#problems }
  }
}

function tell(message: FromImport): void {
  self.postMessage(message)
}
