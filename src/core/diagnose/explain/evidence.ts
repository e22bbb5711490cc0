import type { Clues } from '../../clues/read-clues.ts'
import type { Finding } from '../../difference/finding.ts'
import type { Language } from '../../writers/language.ts'
import type { ExplainedMistake } from '../mistakes/explained-mistake.ts'
import type { Producer } from '../mistakes/mistake.ts'
import { mistakeTable } from '../mistakes/table.ts'
import type { Claims } from './claim.ts'
import { isAllSeen, isWider, unseenClauses } from './claims.ts'
import { commonProducers } from './likelihood.ts'

/** What speaks for a cause, for the reader; the order of causes follows from the same. */
export type Evidence =
  /** All that its mistakes claim is seen in findings. */
  | { kind: 'findings' }
  /** It claims so many things that are not seen here. */
  | { kind: 'unseen'; clauses: Claims }
  /** The headers are this client's, and its language is known for it. */
  | { kind: 'client'; client: string; language: Language }
  /** The text that was sent is to the letter what this writer of the same language gives. */
  | { kind: 'sent-writer'; writer: string; language: Language }
  /** All of its mistakes are known of one producer. */
  | { kind: 'origin'; producer: Producer }

/** What a cause weighs by evidence, each the more the better. */
export interface Weight {
  evidence: readonly Evidence[]
  unseen: number
  /** How many of its mistakes are about the whole, while one field alone differs. */
  wider: number
  language: number
  writer: number
  /** How much the mistakes are this client's own, rather than anybody's: it orders what one fix mends. */
  specific: number
}

/** Producers that are as likely with any client. */
const anyone: readonly Producer[] = ['any', 'copy-paste', 'environment-file', 'proxy', 'documentation-only']
/** A producer of no language counts less than the client's own, more than another's. */
const neutral = 0.3
/** A client's further languages: libcurl is PHP's, or C's. */
const further = 0.6

/** Weighs one set of mistakes. */
export function weigh(
  mistakes: readonly ExplainedMistake[],
  findings: readonly Finding[],
  clues: Clues | null,
): Weight {
  const unseen = mistakes.flatMap(mistake => unseenClauses(mistake, findings))
  const languages = clues?.languages ?? []
  const evidence: Evidence[] = []
  if (unseen.length > 0) evidence.push({ kind: 'unseen', clauses: unseen })
  else if (mistakes.every(mistake => isAllSeen(mistake, findings))) evidence.push({ kind: 'findings' })
  const scores = mistakes.map(({ id }) => fitOf(mistakeTable[id].producers, languages))
  const fit = scores.reduce((all, score) => all + score, 0) / Math.max(1, scores.length)
  const own = languages.find(one => mistakes.every(({ id }) => makes(mistakeTable[id].producers, one)))
  if (own && clues?.client) evidence.push({ kind: 'client', client: clues.client.name, language: own })
  const written = clues && sentWriterOf(mistakes, clues)
  if (written) evidence.push(written)
  const [producer] = mistakes.length > 1 ? commonProducers(mistakes.map(({ id }) => id)) : []
  if (producer) evidence.push({ kind: 'origin', producer })
  return {
    evidence,
    unseen: unseen.length,
    wider: mistakes.filter(mistake => isWider(mistake, findings)).length,
    language: fit,
    writer: written ? 1 : 0,
    specific: specificOf(mistakes, languages),
  }
}

function fitOf(producers: readonly Producer[], languages: readonly Language[]): number {
  if (languages.length === 0) return 0
  const place = languages.findIndex(language => makes(producers, language))
  if (place >= 0) return place === 0 ? 1 : further
  return producers.some(producer => anyone.includes(producer)) ? neutral : 0
}

function specificOf(mistakes: readonly ExplainedMistake[], languages: readonly Language[]): number {
  const shares = mistakes.map(({ id }) => {
    const { producers } = mistakeTable[id]
    return (
      producers.filter(producer => languages.some(language => makes([producer], language))).length / producers.length
    )
  })
  return shares.reduce((all, share) => all + share, 0)
}

/** Whether a language's programs are known for a mistake. */
function makes(producers: readonly Producer[], language: Language): boolean {
  return producers.some(producer => producer === language || (producer === 'laravel' && language === 'php'))
}

function sentWriterOf(mistakes: readonly ExplainedMistake[], { bodyWriters }: Clues): Evidence | null {
  for (const { writer } of bodyWriters) {
    const language = writer.languages.find(one => mistakes.some(({ id }) => makes(mistakeTable[id].producers, one)))
    if (language) return { kind: 'sent-writer', writer: writer.name, language }
  }
  return null
}
