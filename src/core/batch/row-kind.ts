import type { HeaderPair } from '../request/header-pair.ts'
import type { BatchRecord } from './read-record.ts'

/** Rows that are most likely wrong for the same reason, as far as the request shows it: client, endpoint, form of body and signature. */
function fineKind(record: BatchRecord): string {
  const { path, body } = record.request
  const text = typeof body === 'string' ? body : ''
  const query = path.split('?')[1] ?? ''
  return [
    coarseKind(record),
    query.replace(/=[^&]*/g, ''),
    // Names and punctuation of a JSON body, whatever it says
    text
      .slice(0, 4096)
      .replace(/"(?:[^"\\]|\\.)*"(\s*:)?/g, (quoted, colon?: string) => (colon ? quoted : '""'))
      .replace(/[0-9.]+/g, '0'),
    record.observed.slice(0, 300).replace(/[A-Za-z0-9+/=_-]+/g, ({ length }) => String(length)),
  ].join('\n')
}

/** Client, method and endpoint. */
function coarseKind({ request: { clientId, method, path, body } }: BatchRecord): string {
  return [clientId, method, path.split('?', 1)[0], body.length > 0].join(' ')
}

/** Whether a signature is written as it should be: what explains another form never explains this one, and the reverse. */
export function writtenForm(text: string): 'hex' | 'other' {
  return /^[0-9a-f]{64}$/.test(text) ? 'hex' : 'other'
}

const ownHeaders: ReadonlySet<string> = new Set([
  ...[
    'client-id',
    'request-time',
    'signature',
    'authorization',
    'content-length',
    'date',
    'x-request-id',
    'traceparent',
  ],
])

/** What the headers say about the sender, without what differs from request to request. */
export function senderOf(headers: readonly HeaderPair[]): string {
  return JSON.stringify(headers.filter(([name]) => !ownHeaders.has(name.toLowerCase())))
}

/** Searches without a result: of rows that are alike, of one client's endpoint, of one client. */
const limits = {
  1: { fine: 3, coarse: 12, client: 60 },
  2: { fine: 1, coarse: 3, client: 6 },
} as const

/** Counts searches that found nothing, so that thousands of rows alike do not each cost one. */
export class SearchLimits {
  readonly #counts = new Map<string, number>()

  /** Whether another search for sets of so many mistakes is worth its time. */
  allow(record: BatchRecord, size: 1 | 2): boolean {
    return keysOf(record, size).every(([key, most]) => (this.#counts.get(key) ?? 0) < most)
  }

  count(record: BatchRecord, size: 1 | 2): void {
    for (const [key] of keysOf(record, size)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }
}

function keysOf(record: BatchRecord, size: 1 | 2): [key: string, most: number][] {
  const { fine, coarse, client } = limits[size]
  return [
    [`${size} fine ${fineKind(record)}`, fine],
    [`${size} coarse ${coarseKind(record)}`, coarse],
    [`${size} client ${record.request.clientId}`, client],
  ]
}
