import type { Part } from './cut-fields.ts'
import type { Finding, FindingField } from './finding.ts'
import { excerpt } from './found.ts'

type Side = 'payload' | 'salt'

/** How the fields are put together: which, in which order, with what between them. The values themselves are compared elsewhere. */
export function compareTemplate(side: Side, signed: readonly Part[], expected: readonly Part[]): Finding[] {
  const own = fieldsOf(signed)
  const other = fieldsOf(expected)
  const missing = other.filter(field => !own.includes(field))
  const added = own.filter((field, at) => !other.includes(field) || own.indexOf(field) !== at)
  const findings: Finding[] = []
  if (missing.length > 0) findings.push({ code: 'template-fields-missing', field: side, fields: missing })
  if (added.length > 0) findings.push({ code: 'template-fields-added', field: side, fields: added })
  const shared = own.filter((field, at) => other.includes(field) && own.indexOf(field) === at)
  const wanted = other.filter(field => own.includes(field))
  if (shared.join() !== wanted.join()) {
    findings.push({ code: 'template-order', field: side, signed: shared, expected: wanted })
  }
  return [...findings, ...compareLiterals(side, signed, expected)]
}

const fieldsOf = (parts: readonly Part[]): FindingField[] => parts.flatMap(({ field }) => field ?? [])

/** A template's text before a field: the separator, the label, what stands between label and value. */
interface Literal {
  separator: string
  label: string
  sign: string
}

function literalsOf(parts: readonly Part[]): Map<FindingField | null, Literal> {
  const literals = new Map<FindingField | null, Literal>()
  let text = ''
  for (const { field, text: own } of parts) {
    if (field === null) {
      text += own
      continue
    }
    literals.set(field, readLiteral(text, literals.size === 0))
    text = ''
  }
  if (text !== '') literals.set(null, { separator: text, label: '', sign: '' })
  return literals
}

function readLiteral(text: string, isFirst: boolean): Literal {
  const [, separator = '', label = '', sign = ''] = /^([^\p{L}\p{N}_]*)(.*?)([^\p{L}\p{N}_]*)$/su.exec(text) ?? []
  // Before the first field there is nothing to separate, unless its text says otherwise
  return label === '' && isFirst ? { separator: '', label: '', sign: separator + sign } : { separator, label, sign }
}

function compareLiterals(side: Side, signed: readonly Part[], expected: readonly Part[]): Finding[] {
  const own = literalsOf(signed)
  const other = literalsOf(expected)
  const findings: Finding[] = []
  const separators = new Map<string, { signed: string; expected: string; count: number }>()
  const firsts = { own: [...own.keys()][0], other: [...other.keys()][0] }
  for (const [field, expectedText] of other) {
    const signedText = own.get(field)
    if (!signedText) continue
    if (signedText.label !== expectedText.label) {
      const facts = { signed: excerpt(signedText.label), expected: excerpt(expectedText.label) }
      findings.push({ code: 'template-label', field: side, of: field, ...facts })
    }
    const isFirst = field === firsts.own || field === firsts.other
    if (!isFirst) count(separators, signedText.separator, expectedText.separator)
    // The sign goes with the label: without a label there is none
    if (signedText.label !== '' || expectedText.label === '') count(separators, signedText.sign, expectedText.sign)
    else if (signedText.sign !== '' && signedText.sign !== expectedText.sign)
      count(separators, signedText.sign, expectedText.sign)
  }
  const end = own.get(null)
  if (end) count(separators, end.separator, other.get(null)?.separator ?? '')
  for (const facts of separators.values()) findings.push({ code: 'template-separator', field: side, ...facts })
  return findings
}

function count(
  all: Map<string, { signed: string; expected: string; count: number }>,
  signed: string,
  expected: string,
): void {
  if (signed === expected) return
  const key = JSON.stringify([signed, expected])
  const known = all.get(key)
  all.set(key, { signed: excerpt(signed), expected: excerpt(expected), count: (known?.count ?? 0) + 1 })
}
