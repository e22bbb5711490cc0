import { encodeUtf8 } from '../bytes/utf8.ts'
import { outcome, outcomes, type RowColumns } from './row-columns.ts'

/** What the numbers of a row stand for. */
export interface RowTexts {
  /** The ids of its cause, joined by +. */
  cause: string | undefined
  reasons: readonly string[]
}

/** The two digits of each byte, the first in the upper half. */
const hexPairs = Uint16Array.from({ length: 256 }, (_, byte) => {
  const [high = 0, low = 0] = encodeUtf8(byte.toString(16).padStart(2, '0'))
  return (high << 8) | low
})
const newline = 0x0a
/** Bytes of a line beside what its cause and reason take. */
const usualLength = 200

/**
 * Writes verdicts as lines of JSON: number of the line, outcome, ids of the first cause, right signature, reason. As bytes from
 * the start: of a hundred thousand rows the texts alone took as long as their verification.
 */
export class VerdictLines {
  #bytes: Uint8Array<ArrayBuffer>
  #view: DataView
  #end = 0

  constructor(rows: number) {
    this.#bytes = new Uint8Array(rows * usualLength + usualLength)
    this.#view = new DataView(this.#bytes.buffer)
  }

  add(columns: RowColumns, row: number, line: number, { cause, reasons }: RowTexts): void {
    const code = columns.outcome[row] as number
    const reason = code === outcome.stopped ? 'search-limit' : reasons[columns.reason[row] as number]
    const { before, after } = textsAround(code, cause, reason)
    this.#reserve(before.length + after.length + 100)
    this.#put(lineStart)
    this.#putNumber(line)
    this.#put(before)
    if (hasSignature(code)) this.#putHex(columns.macs, row * 32)
    this.#put(after)
    this.#bytes[this.#end++] = newline
  }

  /** All lines so far, each with its line end. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#end)
  }

  #reserve(more: number): void {
    if (this.#end + more <= this.#bytes.length) return
    const larger = new Uint8Array(this.#bytes.length * 2 + more)
    larger.set(this.#bytes)
    this.#bytes = larger
    this.#view = new DataView(larger.buffer)
  }

  #put(text: Uint8Array): void {
    this.#bytes.set(text, this.#end)
    this.#end += text.length
  }

  #putNumber(value: number): void {
    let length = 1
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) length++
    this.#end += length
    for (let rest = value, at = this.#end - 1; length > 0; length--, at--) {
      this.#bytes[at] = 0x30 + (rest % 10)
      rest = Math.floor(rest / 10)
    }
  }

  #putHex(macs: Uint8Array, from: number): void {
    const view = this.#view
    for (let at = 0; at < 32; at++) view.setUint16(this.#end + at * 2, hexPairs[macs[from + at] as number] as number)
    this.#end += 64
  }
}

const lineStart = encodeUtf8('{"line":')

interface TextsAround {
  before: Uint8Array
  after: Uint8Array
}

/** Of rows that have neither cause nor reason, by outcome. */
const usual = outcomes.map((_, code) => textsOf(code, undefined, undefined))
/** There are as many as there are outcomes, causes and reasons: few. */
const around = new Map<string, TextsAround>()

/** What stands between the number of the line and the signature, and behind it. */
function textsAround(code: number, cause: string | undefined, reason: string | undefined): TextsAround {
  if (cause === undefined && reason === undefined) return usual[code] as TextsAround
  const key = `${code} ${cause} ${reason}`
  const texts = around.get(key) ?? textsOf(code, cause, reason)
  around.set(key, texts)
  return texts
}

function textsOf(code: number, cause: string | undefined, reason: string | undefined): TextsAround {
  const mistakes = JSON.stringify(cause === undefined ? [] : cause.split('+'))
  const quote = hasSignature(code) ? '"' : ''
  return {
    before: encodeUtf8(`,"outcome":"${outcomes[code]}","mistakes":${mistakes},"signature":${quote || 'null'}`),
    after: encodeUtf8(`${quote}${reason === undefined ? '' : `,"reason":${JSON.stringify(reason)}`}}`),
  }
}

function hasSignature(code: number): boolean {
  return code !== outcome['no-secret'] && code !== outcome.unreadable
}
