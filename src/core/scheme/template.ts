import type { Result } from '../problem.ts'
import type { SchemeProblem } from './problem.ts'
import { type SchemeField, schemeFields } from './scheme.ts'

/** A template in parts: literal text, or the name of a field. */
export type TemplatePart = { literal: string } | { field: SchemeField }

const token = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g

/** Reads a template. "{{" and "}}" are literal braces; "{name}" is a field; any other brace is a problem with its position. */
export function parseTemplate(text: string, template: 'payload' | 'salt'): Result<TemplatePart[], SchemeProblem> {
  if (text === '') return { ok: false, problem: { code: 'scheme-empty-template', template } }
  const parts: TemplatePart[] = []
  let literal = ''
  let end = 0
  for (const match of text.matchAll(token)) {
    const [whole, name] = match
    literal += text.slice(end, match.index)
    end = match.index + whole.length
    if (whole === '{{' || whole === '}}') {
      literal += whole[0]
      continue
    }
    if (name === undefined) {
      const code = whole === '{' ? 'scheme-missing-brace' : 'scheme-stray-brace'
      return { ok: false, problem: { code, template, position: match.index } }
    }
    const field = schemeFields.find(known => known === name)
    if (!field) return { ok: false, problem: { code: 'scheme-unknown-field', template, name, position: match.index } }
    if (literal) parts.push({ literal })
    literal = ''
    parts.push({ field })
  }
  literal += text.slice(end)
  if (literal) parts.push({ literal })
  return { ok: true, value: parts }
}
