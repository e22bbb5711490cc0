import type { SchemeField } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import type { Credential } from '../problem.ts'
import type { PlannedStep, SnippetPlan } from './plan.ts'

/** A template written as one expression: its literals and its fields, each in the language's own way. */
export function writeParts(
  parts: readonly TemplatePart[],
  literal: (text: string) => string,
  field: (name: SchemeField) => string,
  between = '',
): string {
  return parts.map(part => ('field' in part ? field(part.field) : literal(part.literal))).join(between)
}

/**
 * A template as one interpolated string, for languages whose linters want braces only where the next character could belong to
 * the name: `$name` and `${name}`.
 */
export function interpolate(
  parts: readonly TemplatePart[],
  escaped: (text: string) => string,
  nameOf: (field: SchemeField) => string,
): string {
  const pieces = parts.map(part => ('field' in part ? { name: nameOf(part.field) } : { text: escaped(part.literal) }))
  return pieces
    .map((piece, i) => {
      if ('text' in piece) return piece.text
      const next = pieces[i + 1]
      const goesOn = next !== undefined && 'text' in next && /^[\p{L}\p{N}_]/u.test(next.text)
      return goesOn ? `\${${piece.name}}` : `$${piece.name}`
    })
    .join('')
}

/** How a language writes the comparison with the case. */
export interface CaseWords {
  /** Finds out whether a credential is the case's, says so where not, and keeps the answer. */
  same: (credential: Credential, fingerprint: string) => string
  check: (name: StepName, step: PlannedStep) => string
  /** `line` only where all these credentials are the case's. */
  onlyIf: (credentials: readonly Credential[], line: string) => string
}

export type StepName = keyof SnippetPlan['steps']

/** The comparison with the case, line by line, in the order of the steps. */
export function caseLines({ steps, fingerprints }: SnippetPlan, words: CaseWords): string[] {
  return [
    ...steps.signature.needs.map(credential => words.same(credential, fingerprints[credential])),
    ...(['payload', 'salt', 'signature'] as const).map(name => {
      const line = words.check(name, steps[name])
      const { needs } = steps[name]
      return needs.length === 0 ? line : words.onlyIf(needs, line)
    }),
  ]
}

/** The environment variable that brings a credential. */
export const variableOf: Record<Credential, string> = {
  token: 'NETZME_TOKEN',
  clientSecret: 'NETZME_CLIENT_SECRET',
}

/** Every line but an empty one moved to the right. */
export function indented(lines: readonly string[], by: string): string {
  return lines
    .join('\n')
    .split('\n')
    .map(line => (line === '' ? '' : by + line))
    .join('\n')
}

/** The lines that apply. */
export function linesOf(...lines: readonly (string | false)[]): string {
  return lines.filter(line => line !== false).join('\n')
}

/** What every snippet says of itself, one sentence a line. */
export const about = [
  'Signs one request to Netzme and sends it. Needs NETZME_CLIENT_SECRET and NETZME_TOKEN in the environment;',
  'NETZME_REQUEST_TIME, where it is set, is signed instead of the present time.',
  "First it signs the case that it was written for, at that case's own time, and compares length and fingerprint",
  '(first 8 hex of SHA-256) of each step: the first that differs is where two programs part.',
] as const
