import type { Result } from '../problem.ts'
import type { SchemeProblem } from './problem.ts'
import { type SchemeField, schemeFields } from './scheme.ts'

/** A template in parts: literal text, or the name of a field. */
export type TemplatePart = { literal: string } | { field: SchemeField }

const token = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g

/** Reads a template. "{{" and "}}" are literal braces; "{name}" is a field; any other brace is a problem with its position. */
export function parseTemplate(text: string, template: 'payload' | 'salt'): Result<TemplatePart[], SchemeProblem> {
  const { parts, problems } = readTemplate(text, template)
  const [problem] = problems
  return problem ? { ok: false, problem } : { ok: true, value: parts }
}

/** All problems of a template, in order of position. */
export function templateProblems(text: string, template: 'payload' | 'salt'): SchemeProblem[] {
  return readTemplate(text, template).problems
}

/** The text of a template: what `parseTemplate` reads back into these parts (neighbouring literals joined). */
export function writeTemplate(parts: readonly TemplatePart[]): string {
  return parts.map(part => ('field' in part ? `{${part.field}}` : part.literal.replace(/[{}]/g, '$&$&'))).join('')
}

function readTemplate(
  text: string,
  template: 'payload' | 'salt',
): { parts: TemplatePart[]; problems: SchemeProblem[] } {
  if (text === '') return { parts: [], problems: [{ code: 'scheme-empty-template', template }] }
  const parts: TemplatePart[] = []
  const problems: SchemeProblem[] = []
  let literal = ''
  let end = 0
  for (const match of text.matchAll(token)) {
    const [whole, name] = match
    const position = match.index
    literal += text.slice(end, position)
    end = position + whole.length
    const field = schemeFields.find(known => known === name)
    if (whole === '{{' || whole === '}}') literal += whole[0]
    else if (name === undefined) {
      problems.push({ code: whole === '{' ? 'scheme-missing-brace' : 'scheme-stray-brace', template, position })
    } else if (!field) problems.push({ code: 'scheme-unknown-field', template, name, position })
    else {
      if (literal) parts.push({ literal })
      literal = ''
      parts.push({ field })
    }
  }
  literal += text.slice(end)
  if (literal) parts.push({ literal })
  return { parts, problems }
}
