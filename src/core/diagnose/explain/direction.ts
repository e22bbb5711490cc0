import { parseJsonTree } from '../../bytes/json-tree.ts'
import type { Clues } from '../../clues/read-clues.ts'
import type { Finding } from '../../difference/finding.ts'
import { plainSides, renderJson } from '../../writers/json-sides.ts'
import { type JsonWriter, jsonWriters } from '../../writers/json-writers.ts'
import type { Language } from '../../writers/language.ts'
import { type QueryWriter, recogniseQuery } from '../../writers/query-writers.ts'
import { isPlainJson, recogniseJson } from '../../writers/recognise-json.ts'

/**
 * Which of the two texts is the odd one. `sent-rewritten`: what was signed is plain, and what was sent bears a writer's marks,
 * or the client is known to write so; the sending library wrote it again. `signed-rewritten`: the reverse.
 */
export type Direction =
  | {
      kind: 'sent-rewritten'
      field: 'body' | 'path'
      writer: string
      /** The call that wrote it again, and the one that sends the signed string; null where the client is not known. */
      call: { by: string; instead: string; language: Language } | null
    }
  /** Without a writer where what was signed is no JSON, but a program's own print of the value. */
  | { kind: 'signed-rewritten'; field: 'body' | 'path'; writer: string | null }

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
  if (findings.some(({ code }) => code === 'query-order')) {
    const direction = queryDirection(texts.path, clues)
    if (direction) return direction
  }
  const { signed, sent } = texts.body
  const isJson = findings.some(({ field, code }) => field === 'body' && code.startsWith('json-'))
  if (signed === null || sent === null || !isJson || Math.max(signed.length, sent.length) > longest) return null
  return linesLost(signed, sent, clues) ?? bodyDirection(signed, sent, clues)
}

/** A query that one side has sorted, and the other has not: who of the client's language sorts. */
function queryDirection({ signed, sent }: BothTexts, clues: Clues): Direction | null {
  const sorting = (path: string | null) => {
    const at = path?.indexOf('?') ?? -1
    const writers: QueryWriter[] = at < 0 || path === null ? [] : recogniseQuery(path.slice(at + 1))
    return writers.find(({ sides, languages }) => sides.order === 'sorted' && fits(languages, clues))
  }
  const sender = sorting(sent)
  const signer = sorting(signed)
  if (sender && !signer) {
    return { kind: 'sent-rewritten', field: 'path', writer: sender.name, call: clues.client?.rewrites ?? null }
  }
  return signer && !sender ? { kind: 'signed-rewritten', field: 'path', writer: signer.name } : null
}

/** curl takes line ends out of a file that -d names. One at the end alone may as well have come from signing. */
function linesLost(signed: string, sent: string, { client }: Clues): Direction | null {
  const isInside = /[\r\n]/.test(signed.trimEnd())
  if (client?.id !== 'curl' || !isInside || signed.replace(/[\r\n]/g, '') !== sent) return null
  return { kind: 'sent-rewritten', field: 'body', writer: 'curl -d', call: client.rewrites ?? null }
}

function bodyDirection(signed: string, sent: string, clues: Clues): Direction | null {
  if (!parseJsonTree(signed)) {
    return parseJsonTree(sent) ? { kind: 'signed-rewritten', field: 'body', writer: null } : null
  }
  const sender = writerOf(sent, signed, clues)
  const signer = writerOf(signed, sent, clues)
  if (sender && !signer && isPlainJson(signed)) {
    const call = fits(sender.languages, clues) ? (clues.client?.rewrites ?? null) : null
    return { kind: 'sent-rewritten', field: 'body', writer: sender.name, call }
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
