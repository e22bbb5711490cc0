import type { Part } from './cut-fields.ts'
import type { Finding, FindingField } from './finding.ts'
import { excerpt, type Found, type Pair } from './found.ts'

type Side = 'payload' | 'salt'
type Stretch = Pair['signed']

/** How the fields are put together: which, in which order, with what between them. The values themselves are compared elsewhere. */
export function compareTemplate(side: Side, signed: readonly Part[], expected: readonly Part[]): Found[] {
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
  const whole: Pair = { signed: [0, lengthOf(signed)], sent: [0, lengthOf(expected)] }
  return [...findings.map(finding => ({ finding, pairs: [whole] })), ...compareLiterals(side, signed, expected)]
}

const fieldsOf = (parts: readonly Part[]): FindingField[] => parts.flatMap(({ field }) => field ?? [])
const lengthOf = (parts: readonly Part[]) => parts.reduce((sum, { text }) => sum + text.length, 0)

/** A template's text before a field: the separator, the label, what stands between label and value. */
interface Literal {
  separator: string
  label: string
  sign: string
  stretch: Stretch
}

/** The texts before each field, where it first stands; after the last field under null, empty where there is none. */
function literalsOf(parts: readonly Part[]): Map<FindingField | null, Literal> {
  const literals = new Map<FindingField | null, Literal>()
  let text = ''
  let at = 0
  for (const { field, text: own } of parts) {
    if (field === null) text += own
    else {
      const stretch: Stretch = [at - text.length, at]
      if (!literals.has(field)) literals.set(field, { ...readLiteral(text, literals.size === 0), stretch })
      text = ''
    }
    at += own.length
  }
  literals.set(null, { separator: text, label: '', sign: '', stretch: [at - text.length, at] })
  return literals
}

function readLiteral(text: string, isFirst: boolean): Omit<Literal, 'stretch'> {
  const [, separator = '', label = '', sign = ''] = /^([^\p{L}\p{N}_]*)(.*?)([^\p{L}\p{N}_]*)$/su.exec(text) ?? []
  // Before the first field there is nothing to separate, unless its text says otherwise
  return label === '' && isFirst ? { separator: '', label: '', sign: separator + sign } : { separator, label, sign }
}

interface Separated {
  place: 'start' | 'between' | 'end'
  signed: string
  expected: string
  pairs: Pair[]
}

function compareLiterals(side: Side, signed: readonly Part[], expected: readonly Part[]): Found[] {
  const own = literalsOf(signed)
  const other = literalsOf(expected)
  const found: Found[] = []
  const separators = new Map<string, Separated>()
  const firsts = [[...own.keys()][0], [...other.keys()][0]]
  for (const [field, expectedText] of other) {
    const signedText = own.get(field)
    if (!signedText) continue
    const pair: Pair = { signed: signedText.stretch, sent: expectedText.stretch }
    if (signedText.label !== expectedText.label) {
      const facts = { signed: excerpt(signedText.label), expected: excerpt(expectedText.label) }
      found.push({ finding: { code: 'template-label', field: side, of: field, ...facts }, pairs: [pair] })
    }
    const place = field === null ? 'end' : field === firsts[0] && field === firsts[1] ? 'start' : 'between'
    // What is first on one side only has nothing before it to compare with
    const isOneFirst = firsts.includes(field) && firsts[0] !== firsts[1]
    if (!isOneFirst) note(separators, place, [signedText.separator, expectedText.separator], pair)
    // The sign goes with the label: without a label there is none
    const isSigned = signedText.label !== '' || expectedText.label === '' || signedText.sign !== ''
    if (isSigned)
      note(separators, signedText.label === '' ? place : 'between', [signedText.sign, expectedText.sign], pair)
  }
  const separated = [...separators.values()].map(({ pairs, ...facts }): Found => {
    const shown = {
      place: facts.place,
      signed: excerpt(facts.signed),
      expected: excerpt(facts.expected),
      count: pairs.length,
    }
    return { finding: { code: 'template-separator', field: side, ...shown }, pairs }
  })
  return [...found, ...separated]
}

function note(
  all: Map<string, Separated>,
  place: Separated['place'],
  [signed, expected]: readonly [string, string],
  pair: Pair,
): void {
  if (signed === expected) return
  const key = JSON.stringify([place, signed, expected])
  const known = all.get(key) ?? { place, signed, expected, pairs: [] }
  known.pairs.push(pair)
  all.set(key, known)
}
