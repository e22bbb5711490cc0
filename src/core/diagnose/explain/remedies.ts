import type { FindingCode } from '../../difference/finding.ts'
import type { Explanation } from '../diagnosis.ts'
import type { ExplainedMistake } from '../mistakes/explained-mistake.ts'

/** Differences that are mended by writing the body once: the value is the same, only its text is not. */
const written: ReadonlySet<FindingCode> = new Set([
  'json-white-space',
  'json-slashes',
  'json-unicode',
  'json-html',
  'json-escapes',
  'json-numbers',
  'json-order',
])

/**
 * What mends each mistake of a set: mistakes with the same remedy need no telling apart. All that write the same value
 * otherwise are mended by writing it once and sending just that string; what leaves out, adds or changes something has a
 * remedy of its own. Forms of one mistake are mended as the mistake is.
 */
export function remediesOf({ mistakes, findings }: Pick<Explanation, 'mistakes' | 'findings'>): readonly string[] {
  const inBody = findings.filter(({ field }) => field === 'body')
  const isRewritten = inBody.length > 0 && inBody.every(({ code }) => written.has(code))
  return mistakes.map(mistake => (isRewritten && isBody(mistake) ? 'write-body-once' : mistake.id)).toSorted()
}

const isBody = ({ dimension }: ExplainedMistake) => dimension === 'body'
