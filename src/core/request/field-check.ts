import type { FieldCheckCode, FieldProblem, Mend } from './problem.ts'
import type { RequestField, SignatureRequest } from './request.ts'
import { wrongCharacters } from './wrong-characters.ts'

/** What a check found. `mended` is the field's whole value after the one repair that makes sense, where there is one. */
export type Finding = Pick<FieldProblem, 'at' | 'count' | 'character' | 'mend'> & { mended?: string }

/** One thing that can be noticed about a text field. */
export interface FieldCheck {
  code: FieldCheckCode
  severity: FieldProblem['severity']
  /** Pure; null where there is nothing to notice. */
  find: (value: string, request: SignatureRequest) => Finding | null
}

/** Runs a table of checks on one text field. */
export function runChecks(
  checks: readonly FieldCheck[],
  field: Exclude<RequestField, 'body'>,
  request: SignatureRequest,
): FieldProblem[] {
  const value = request[field] ?? ''
  return checks.flatMap(({ code, severity, find }) => {
    const finding = find(value, request)
    if (!finding) return []
    const { mended, ...facts } = finding
    const mend: Mend | undefined = mended === undefined ? facts.mend : { kind: 'replace', field, value: mended }
    return [{ code, field, severity, ...facts, ...(mend && { mend }) }]
  })
}

/** The whole of a value, for findings that are about all of it. */
export function whole(value: string): Finding {
  return { at: { start: 0, end: value.length } }
}

/** First match of a global pattern and how many there are; null where there is none. */
export function matchesOf(value: string, pattern: RegExp): Finding | null {
  const matches = [...value.matchAll(pattern)]
  const first = matches[0]
  return first ? { at: { start: first.index, end: first.index + first[0].length }, count: matches.length } : null
}

/** A value that is not there. */
export function missing(code: FieldCheckCode): FieldCheck {
  return { code, severity: 'fault', find: value => (value === '' ? whole(value) : null) }
}

const blanksAround = /^[ \t\r\n\v\f]+|[ \t\r\n\v\f]+$/g

/** A value without the ASCII blanks around it. Others, such as U+00A0, are left for the checks that name them. */
export function trimBlanks(value: string): string {
  return value.replace(blanksAround, '')
}

/** ASCII blanks before or after the value. */
export function blankAround(code: FieldCheckCode): FieldCheck {
  return {
    code,
    severity: 'fault',
    find: value => {
      const found = matchesOf(value, blanksAround)
      return found && { ...found, count: value.length - trimBlanks(value).length, mended: trimBlanks(value) }
    },
  }
}

/** ASCII quotes around the value. */
export function quoted(code: FieldCheckCode): FieldCheck {
  return {
    code,
    severity: 'fault',
    find: value => (/^(["'`])[\s\S]*\1$/.test(value) ? { ...whole(value), mended: value.slice(1, -1) } : null),
  }
}

/** Invisible characters, unusual blanks and look-alikes: in a value that is ASCII by nature. */
export function invisibleIn(code: FieldCheckCode, field: RequestField): FieldCheck {
  return {
    code,
    severity: 'fault',
    find: value => {
      const found = wrongCharacters(value, 'field')
      const first = found[0]
      if (!first) return null
      const end = first.index + (first.codePoint > 0xffff ? 2 : 1)
      const finding = { at: { start: first.index, end }, count: found.length, character: first.name }
      // U+FFFD stands for something that is lost: nothing can be put in its place.
      const mendable = found.every(({ kind }) => kind !== 'replacement')
      return mendable ? { ...finding, mend: { kind: 'plain-characters', field } } : finding
    },
  }
}
