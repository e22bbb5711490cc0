import type { Finding, FindingCode } from '../../difference/finding.ts'
import type { ExplainedMistake } from '../mistakes/explained-mistake.ts'

const values: readonly FindingCode[] = [
  'json-numbers',
  'json-order',
  'json-members-missing',
  'json-types',
  'json-strings',
]
const layout: readonly FindingCode[] = ['json-white-space', 'text-line-ends', 'text-edge', 'json-items']

/**
 * What mistakes of a body claim, by what their names have in common: each clause is seen where one of its findings is. A
 * mistake that claims nothing of its own claims just what differs.
 */
const clauses: readonly (readonly [RegExp, readonly FindingCode[]])[] = [
  [/roundtrip(?!-pretty)|doubles|bigint|float-precision|fraction|zeros/, values],
  [/sorted|descending|reordered|reversed|hashmap|by-length|keys-order/, ['json-order']],
  [/go-map$/, ['json-order', 'json-numbers']],
  [/nulls-dropped|non-empty|omitempty|array-filter|member-missing/, ['json-members-missing']],
  [/pretty|indent|spaced|powershell|dumps/, layout],
  [/html|php-hex/, ['json-html', 'json-escapes', 'json-unicode', 'text-transformed', 'text-characters']],
  [/slashes|php-default/, ['json-slashes', 'json-unicode', 'json-escapes']],
  [/unicode|compact-ascii/, ['json-unicode']],
  [/numeric-check/, ['json-types']],
  [/empty-object-as-array|force-object/, ['json-types']],
  [/trimmed/, ['json-strings', 'text-edge', 'text-transformed']],
  [/keys-(?:pascal|snake|camel)/, ['json-keys']],
]

/** The clauses of a mistake that no finding shows: what it claims beyond what differs. */
export function unseenClauses(
  { id, dimension, params }: ExplainedMistake,
  findings: readonly Finding[],
): (readonly FindingCode[])[] {
  if (dimension !== 'body') return []
  const codes = new Set(findings.map(({ code }) => code))
  // In a frame nothing of its content may show
  if (codes.has('body-frame') || codes.has('whole-form')) return []
  const name = params?.style === 'nulls-dropped' ? `${id} nulls-dropped` : id
  return clauses.filter(([names, any]) => names.test(name) && !any.some(code => codes.has(code))).map(([, any]) => any)
}
