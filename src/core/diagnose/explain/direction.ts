import { parseJsonTree } from '../../bytes/json-tree.ts'
import type { Call } from '../../clues/clients.ts'
import type { Clues } from '../../clues/read-clues.ts'
import type { Finding } from '../../difference/finding.ts'
import { plainSides, renderJson } from '../../writers/json-sides.ts'
import { type JsonWriter, jsonWriters } from '../../writers/json-writers.ts'
import { type QueryWriter, recogniseQuery } from '../../writers/query-writers.ts'
import { isPlainJson, recogniseJson } from '../../writers/recognise-json.ts'

/**
 * Which of the two texts is the odd one. `sent-rewritten`: what was signed is plain, and what was sent bears a writer's marks,
 * or the client is known to write so; sending changed it. `signed-rewritten`: the reverse.
 */
export type Direction =
  | {
      kind: 'sent-rewritten'
      field: 'body' | 'path'
      /** The value written again; its line ends or its blank ends dropped; the text as bytes of another charset. */
      how: 'rewritten' | 'line-ends' | 'ends' | 'charset'
      /** Who did it; of a charset its name. */
      writer: string
      /** The call that changed it, and the one that sends what was signed; null where the client is not known. */
      call: Call | null
    }
  /** Without a writer where what was signed is no JSON, but a program's own print of the value. */
  | { kind: 'signed-rewritten'; field: 'body' | 'path'; writer: string | null }

type SentRewritten = Extract<Direction, { kind: 'sent-rewritten' }>

/** One field's text as it was signed and as it was sent; null where it could not be cut out. */
export interface BothTexts {
  signed: string | null
  sent: string | null
}

/** Longer bodies are not written again by each writer. */
const longest = 200_000

/** Which way round the body, or the query, was written again; null where neither text tells. */
export function directionOf(
  findings: readonly Finding[],
  texts: Readonly<Record<'body' | 'path', BothTexts>>,
  clues: Clues,
): Direction | null {
  const codes = new Set(findings.map(({ code }) => code))
  const ofQuery = codes.has('query-order') || codes.has('query-list-style') || codes.has('query-encoding')
  const direction = ofQuery ? queryDirection(texts.path, clues) : null
  if (direction) return direction
  const { signed, sent } = texts.body
  const charset = findings.find(finding => finding.code === 'sent-charset')?.charset
  if (charset) return { ...ofBody, how: 'charset', writer: charset, call: clues.client?.calls.charset ?? null }
  const isJson = findings.some(({ field, code }) => field === 'body' && code.startsWith('json-'))
  const isBody = isJson || findings.some(({ field, code }) => field === 'body' && code === 'text-edge')
  if (signed === null || sent === null || !isBody || Math.max(signed.length, sent.length) > longest) return null
  const changed = linesLost(signed, sent, clues) ?? endsChanged(signed, sent, clues)
  return changed ?? (isJson ? bodyDirection(signed, sent, clues) : null)
}

const ofBody = { kind: 'sent-rewritten', field: 'body' } as const

/** A query that one side wrote as the client's library does, and the other side otherwise: in order, list style or encoding. */
function queryDirection({ signed, sent }: BothTexts, clues: Clues): Direction | null {
  const own = signed === null ? null : queryOf(signed)
  const other = sent === null ? null : queryOf(sent)
  // What cannot be sent as it is was not changed by sending: it had to be encoded
  if (own === null || other === null || !/^[!-~]*$/.test(own)) return null
  const sender = queryWriterOf(other, own, clues)
  const signer = queryWriterOf(own, other, clues)
  if (sender && !signer) {
    const call = clues.client?.calls.query ?? null
    return { kind: 'sent-rewritten', field: 'path', how: 'rewritten', writer: sender.name, call }
  }
  return signer && !sender ? { kind: 'signed-rewritten', field: 'path', writer: signer.name } : null
}

function queryOf(path: string): string | null {
  const at = path.indexOf('?')
  return at < 0 ? null : path.slice(at + 1)
}

/** A writer of the client's language that gives this query out of the other one's values, with a mark of its own. */
function queryWriterOf(query: string, other: string, clues: Clues): QueryWriter | null {
  const mine = recogniseQuery(query).filter(({ languages }) => fits(languages, clues))
  const isSorted = (text: string) => recogniseQuery(text).some(({ sides }) => sides.order === 'sorted')
  const sorting = mine.find(({ sides }) => sides.order === 'sorted')
  if (sorting && !isSorted(other)) return sorting
  const isMarked = /%5B|%5D|\[/i.test(query) && !/%5B|%5D|\[/i.test(other)
  const isForm = query.includes('+') && !other.includes('+') && clues.client?.calls.query !== undefined
  return isMarked || isForm ? (mine.find(({ sides }) => sides.order === 'kept') ?? null) : null
}

/** curl takes line ends out of a file that -d names. One at the end alone may as well have come from signing. */
function linesLost(signed: string, sent: string, { client }: Clues): SentRewritten | null {
  const isInside = /[\r\n]/.test(signed.trimEnd())
  if (client?.id !== 'curl' || !isInside || signed.replace(/[\r\n]/g, '') !== sent) return null
  return { ...ofBody, how: 'line-ends', writer: 'curl -d', call: client.calls.body ?? null }
}

/** Go's encoder ends with a line feed; axios trims a text that is JSON. */
function endsChanged(signed: string, sent: string, { client }: Clues): SentRewritten | null {
  if (client?.languages[0] === 'go' && sent === `${signed}\n`) {
    return { ...ofBody, how: 'rewritten', writer: 'json.NewEncoder', call: client.calls.body ?? null }
  }
  const { ends } = client?.calls ?? {}
  if (!client || !ends || signed === sent || signed.trim() !== sent) return null
  return { ...ofBody, how: 'ends', writer: client.name, call: ends }
}

function bodyDirection(signed: string, sent: string, clues: Clues): Direction | null {
  if (!parseJsonTree(signed)) {
    return parseJsonTree(sent) ? { kind: 'signed-rewritten', field: 'body', writer: null } : null
  }
  const sender = writerOf(sent, signed, clues)
  const signer = writerOf(signed, sent, clues)
  if (sender && !signer && isPlainJson(signed)) {
    const call = fits(sender.languages, clues) ? (clues.client?.calls.body ?? null) : null
    return { ...ofBody, how: 'rewritten', writer: sender.name, call }
  }
  if (!signer || sender || !clues.isBodyPlain) return null
  return { kind: 'signed-rewritten', field: 'body', writer: signer.name }
}

/**
 * Whose marks a text bears: a writer that gives it with peculiarities of its own, the client's language first; or one of the
 * client's language that makes it out of the other text, where a plain writer would not.
 */
function writerOf(text: string, other: string, clues: Clues): JsonWriter | null {
  const [telling] = recogniseJson(text)
    .filter(({ peculiarities }) => peculiarities > 0)
    .toSorted((one, next) => Number(fits(next.writer.languages, clues)) - Number(fits(one.writer.languages, clues)))
  if (telling) return telling.writer
  const tree = parseJsonTree(other)
  if (!tree || renderJson(tree, plainSides) === text) return null
  return jsonWriters.find(one => fits(one.languages, clues) && renderJson(tree, one.sides) === text) ?? null
}

const fits = (languages: readonly string[], clues: Clues) => clues.languages.some(one => languages.includes(one))
