import type { Finding } from '../../difference/finding.ts'
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
const print = ['print-form', 'print-separators', 'print-around', 'print-cut'] as const satisfies Clause
const masked = ['text-changed-masked', ...text] as const satisfies Clause
const salt = ['in-salt', 'in-secret', 'in-token', 'in-time', 'charset'] as const satisfies Clause

/** What mistakes of a dimension claim where nothing nearer is said: that this is where something differs. */
const byDimension: Readonly<Record<Dimension, Claims>> = {
  body: [['in-body']],
  path: [['in-path']],
  method: [text],
  token: [['token-scheme-word', 'token-other', ...text]],
  time: [[...moment, ...text]],
  secret: [[...masked, 'charset']],
  salt: [salt],
  template: [['in-payload', 'in-body', 'in-path', 'in-token', 'in-time', 'in-method']],
  recipe: [['in-payload', 'in-salt']],
  hash: [['in-hmac', 'charset', 'in-body', 'in-path', 'in-payload', 'in-secret', 'in-token', 'in-salt', 'in-time']],
  input: [['in-secret', 'in-token', 'in-time', 'in-body', 'in-path', 'whole-form']],
  output: [print],
  transport: [print],
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
  'secret-copy': [['text-edge', 'text-characters', 'text-transformed', 'text-changed-masked']],
  'secret-typo': [['text-changed-masked']],
  'output-cut': [['print-cut']],
  'output-sent': [['hmac-form']],
}

/** What single mistakes claim, otherwise than their family. */
const byId: Readonly<Partial<Record<MistakeId, Claims>>> = {
  ...bodyClaims,
  ...pathClaims,
  'template-doc-literal': [['template-label'], ['template-fields-missing']],
  'template-missing-token-reordered': [['template-fields-missing'], ['template-order']],
  // Its marks stand in a field's place, or behind the last
  'template-argument-marks': [['in-payload', 'in-salt', 'in-body', 'in-path', 'in-token', 'in-time', 'in-method']],
  'salt-with-client-id': [['template-fields-added']],
  'time-seconds': [['time-unit']],
  'time-seconds-payload': [['time-unit']],
  'time-seconds-salt': [['time-unit']],
  'token-header-line': [['token-scheme-word', 'token-other']],
  'secret-empty': [['value-missing']],
  'secret-utf16': [['charset']],
  'body-utf16': [['charset']],
  'salt-key-message-swapped': [['hmac-form']],
  'input-other-secret': [['in-secret']],
  'input-other-token': [['in-token']],
  'input-other-time': [['in-time']],
  'input-other-body': [['in-body']],
  'input-other-path': [['in-path']],
}

const familyOf: ReadonlyMap<string, FamilyName> = new Map(
  (Object.keys(families) as FamilyName[]).flatMap(name => Object.keys(families[name]).map(id => [id, name] as const)),
)

/** What a mistake claims to differ. */
export function claimsOf({ id, dimension }: Pick<ExplainedMistake, 'id' | 'dimension'>): Claims {
  const own = byId[id]
  if (own) return own
  const family = familyOf.get(id)
  return (family && byFamily[family]) ?? byDimension[dimension]
}

/** The clauses of a mistake that no finding shows: what it claims beyond what differs. */
export function unseenClauses(
  mistake: Pick<ExplainedMistake, 'id' | 'dimension'>,
  findings: readonly Finding[],
): Claims {
  const seen = seenIn(findings)
  return isHidden(seen) ? [] : claimsOf(mistake).filter(clause => !clause.some(one => seen.has(one)))
}

/** Whether all that a mistake claims is seen; not where nothing can be seen, or where only a part of what it is about shows. */
export function isAllSeen(mistake: Pick<ExplainedMistake, 'id' | 'dimension'>, findings: readonly Finding[]): boolean {
  return unseenClauses(mistake, findings).length === 0 && !isWider(mistake, findings)
}

const ofWhole: ReadonlySet<FamilyName> = new Set(['template-encoding', 'read-text', 'template-wrap', 'decoded'])

/** Whether a mistake is about the whole of what is signed, while one field alone differs: what is about that field claims less. */
export function isWider(mistake: Pick<ExplainedMistake, 'id' | 'dimension'>, findings: readonly Finding[]): boolean {
  const family = familyOf.get(mistake.id)
  const isOfWhole = family !== undefined && (ofWhole.has(family) || family === 'hash')
  const fields = new Set(findings.map(({ field }) => field).filter(field => field !== 'print'))
  const [only] = fields
  return isOfWhole && fields.size === 1 && (only === 'body' || only === 'path')
}

type Seen = ReadonlySet<Clause[number]>

function seenIn(findings: readonly Finding[]): Seen {
  return new Set(findings.flatMap(({ code, field }) => [code, `in-${field}`] as const))
}

/** In a frame, and in a whole of another form, nothing of the content may show. */
const isHidden = (seen: Seen) => seen.has('body-frame') || seen.has('whole-form')
