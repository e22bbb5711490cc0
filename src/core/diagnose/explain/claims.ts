import type { Finding, FindingCode } from '../../difference/finding.ts'
import type { ExplainedMistake } from '../mistakes/explained-mistake.ts'
import { type FamilyName, families } from '../mistakes/families.ts'
import type { Dimension } from '../mistakes/mistake.ts'
import type { MistakeId } from '../mistakes/table.ts'
import type { Claims, Clause } from './claim.ts'
import { bodyClaims } from './claims-of-bodies.ts'
import { pathClaims } from './claims-of-paths.ts'

const text = [
  'text-changed',
  'text-transformed',
  'text-characters',
  'text-edge',
  'value-missing',
  'value-added',
] as const satisfies Clause
const template = [
  'template-fields-missing',
  'template-fields-added',
  'template-order',
  'template-label',
  'template-separator',
] as const satisfies Clause
const moment = ['time-instant', 'time-unit', 'time-format', 'time-number'] as const satisfies Clause

/** What mistakes of a dimension claim where nothing nearer is said: that this is where something differs. */
const byDimension: Readonly<Partial<Record<Dimension, Claims>>> = {
  method: [text],
  token: [['token-scheme-word', 'token-other', ...text]],
  time: [[...moment, ...text]],
  output: [['print-form', 'print-separators', 'print-around', 'print-cut']],
  transport: [['print-form', 'print-separators', 'print-around', 'print-cut']],
}

/** What all mistakes of a family claim. */
const byFamily: Readonly<Partial<Record<FamilyName, Claims>>> = {
  'token-prefix': [['token-scheme-word', 'text-transformed', 'text-characters', 'token-other']],
  'time-clock': [['time-instant', 'time-unit']],
  'time-unit': [[...moment, 'text-changed', 'text-edge', 'text-characters']],
  'template-label': [['template-label', 'template-separator']],
  'template-order': [['template-order', 'template-fields-missing']],
  'template-separator': [['template-separator', 'template-label']],
  'salt-part': [[...template, 'whole-form']],
  'output-cut': [['print-cut']],
}

/** What single mistakes claim, otherwise than their family. */
const byId: Readonly<Partial<Record<MistakeId, Claims>>> = {
  ...bodyClaims,
  ...pathClaims,
  'template-doc-literal': [['template-label'], ['template-fields-missing']],
  'template-missing-token-reordered': [['template-fields-missing'], ['template-order']],
  'salt-with-client-id': [['template-fields-added']],
  'time-seconds': [['time-unit']],
  'time-seconds-payload': [['time-unit']],
  'time-seconds-salt': [['time-unit']],
  'token-header-line': [['token-scheme-word', 'token-other']],
}

const familyOf: ReadonlyMap<string, FamilyName> = new Map(
  (Object.keys(families) as FamilyName[]).flatMap(name => Object.keys(families[name]).map(id => [id, name] as const)),
)

/** What a mistake claims to differ; empty where it claims just what its findings say. */
export function claimsOf({ id, dimension }: Pick<ExplainedMistake, 'id' | 'dimension'>): Claims {
  const own = byId[id]
  if (own) return own
  const family = familyOf.get(id)
  return (family && byFamily[family]) ?? byDimension[dimension] ?? []
}

/** The clauses of a mistake that no finding shows: what it claims beyond what differs. */
export function unseenClauses(
  mistake: Pick<ExplainedMistake, 'id' | 'dimension'>,
  findings: readonly Finding[],
): Claims {
  const codes = new Set(findings.map(({ code }) => code))
  if (isHidden(codes)) return []
  return claimsOf(mistake).filter(clause => !clause.some(code => codes.has(code)))
}

/** Whether all that a mistake claims is seen; not where it claims nothing, or nothing can be seen. */
export function isAllSeen(mistake: Pick<ExplainedMistake, 'id' | 'dimension'>, findings: readonly Finding[]): boolean {
  const codes = new Set(findings.map(({ code }) => code))
  return !isHidden(codes) && claimsOf(mistake).length > 0 && unseenClauses(mistake, findings).length === 0
}

/** In a frame, and in a whole of another form, nothing of the content may show. */
const isHidden = (codes: ReadonlySet<FindingCode>) => codes.has('body-frame') || codes.has('whole-form')
