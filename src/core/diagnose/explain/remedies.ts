import type { Explanation } from '../diagnosis.ts'
import type { ExplainedMistake } from '../mistakes/explained-mistake.ts'

/**
 * What mends each mistake of a set: mistakes with the same remedy need no telling apart. All that write the body's JSON
 * again are mended by writing it once and sending just that string; forms of one mistake are mended as the mistake is.
 */
export function remediesOf({ mistakes, findings }: Pick<Explanation, 'mistakes' | 'findings'>): readonly string[] {
  const inBody = findings.filter(({ field }) => field === 'body')
  const isRewritten = inBody.length > 0 && inBody.every(({ code }) => code.startsWith('json-'))
  return mistakes.map(mistake => (isRewritten && isBody(mistake) ? 'write-body-once' : mistake.id)).toSorted()
}

const isBody = ({ dimension }: ExplainedMistake) => dimension === 'body'
