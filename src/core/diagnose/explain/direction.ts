import type { Clues } from '../../clues/read-clues.ts'
import type { Finding } from '../../difference/finding.ts'
import { isPlainJson, recogniseJson } from '../../writers/recognise-json.ts'

/**
 * Which of the two texts is the odd one. `sent-rewritten`: what was signed is plain, and what was sent bears a writer's marks,
 * or the client is known to sort a query; the sending library wrote it again. `signed-rewritten`: the reverse.
 */
export type Direction =
  | {
      kind: 'sent-rewritten'
      field: 'body' | 'path'
      writer: string
      /** The call that wrote it again, and the one that sends the signed string; null where the client is not known. */
      call: { by: string; instead: string } | null
    }
  | { kind: 'signed-rewritten'; field: 'body'; writer: string }

/** Which way round the body, or the query, was written again; null where neither text tells. */
export function directionOf(findings: readonly Finding[], signedBody: string | null, clues: Clues): Direction | null {
  const call = clues.client?.rewrites ?? null
  if (findings.some(({ code }) => code === 'query-order') && sortsQuery(findings, clues)) {
    const writer = clues.queryWriters.find(
      ({ sides, languages }) => sides.order === 'sorted' && shares(languages, clues),
    )
    return { kind: 'sent-rewritten', field: 'path', writer: writer?.name ?? clues.client?.name ?? '', call }
  }
  if (signedBody === null || !findings.some(({ field, code }) => field === 'body' && code.startsWith('json-')))
    return null
  const [sent] = clues.bodyWriters.toSorted((one, other) => fits(other.writer.languages) - fits(one.writer.languages))
  if (sent && isPlainJson(signedBody)) {
    return {
      kind: 'sent-rewritten',
      field: 'body',
      writer: sent.writer.name,
      call: fits(sent.writer.languages) ? call : null,
    }
  }
  if (!clues.isBodyPlain) return null
  const telling = recogniseJson(signedBody).filter(({ peculiarities }) => peculiarities > 0)
  const [signed] = telling.toSorted((one, other) => fits(other.writer.languages) - fits(one.writer.languages))
  return signed ? { kind: 'signed-rewritten', field: 'body', writer: signed.writer.name } : null

  function fits(languages: readonly string[]): number {
    return clues.languages.some(language => languages.includes(language)) ? 1 : 0
  }
}

function sortsQuery(findings: readonly Finding[], clues: Clues): boolean {
  const isSentSorted = findings.some(finding => finding.code === 'query-order' && finding.sent === 'sorted')
  return (
    isSentSorted &&
    clues.queryWriters.some(({ sides, languages }) => sides.order === 'sorted' && shares(languages, clues))
  )
}

const shares = (languages: readonly string[], clues: Clues) => clues.languages.some(one => languages.includes(one))
