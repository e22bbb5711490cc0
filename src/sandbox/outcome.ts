import type { HeaderPair } from '#core/request/header-pair.ts'

/** An HTTP answer, ready to write. */
export interface Answer {
  status: number
  headers: readonly HeaderPair[]
  body: Uint8Array<ArrayBuffer>
}

/** What the server should do with a request. */
export type Outcome =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'delayed'; delayMs: number; answer: Answer }
  | { kind: 'drop' }

const encoder = new TextEncoder()

/** An answer of JSON, compact, keys in the order given. */
export function jsonAnswer(status: number, value: unknown): Answer {
  return textAnswer(status, JSON.stringify(value))
}

/** An answer that claims to be JSON, whatever the text is. */
export function textAnswer(status: number, text: string): Answer {
  const body = encoder.encode(text)
  return {
    status,
    headers: [
      ['Content-Type', 'application/json'],
      ['Content-Length', String(body.length)],
    ],
    body,
  }
}
