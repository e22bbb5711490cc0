import { base64, base64nopad, base64url, base64urlnopad, hex } from '@scure/base'
import type { Finding, PrintForm } from './finding.ts'
import { excerpt } from './found.ts'

const forms: readonly (readonly [PrintForm, (digest: Uint8Array) => string])[] = [
  ['hex', hex.encode],
  ['hex-upper', digest => hex.encode(digest).toUpperCase()],
  ['base64', base64.encode],
  ['base64-unpadded', base64nopad.encode],
  ['base64url', base64url.encode],
  ['base64url', base64urlnopad.encode],
  ['twice', digest => hex.encode(new TextEncoder().encode(hex.encode(digest)))],
  ['twice', digest => base64.encode(new TextEncoder().encode(hex.encode(digest)))],
]

/** How the digest was written into the Signature header, beside the expected spelling of the same bytes. */
export function comparePrint(digest: Uint8Array, observed: string, expected: string): Finding[] {
  if (observed === expected) return []
  const facts = { characters: observed.length, expected: expected.length }
  const form = (name: PrintForm): Finding[] => [{ code: 'print-form', field: 'print', form: name, ...facts }]
  const spelled = forms.map(([name, print]) => ({ name, text: print(digest) }))
  for (const { name, text } of spelled) {
    const at = observed.indexOf(text)
    if (at < 0) continue
    const isRight = text === expected
    return [...(isRight ? [] : form(name)), ...around(observed.slice(0, at), observed.slice(at + text.length))]
  }
  return (
    separated(observed, spelled, form) ??
    cut(observed, spelled, form) ??
    form(isLossy(observed) ? 'lossy-text' : isBytes(observed) ? 'bytes' : 'other')
  )
}

function around(before: string, after: string): Finding[] {
  if (before + after === '') return []
  const doubt = before === '' && /^[\r\n]+$/.test(after) ? ({ doubt: 'final-line-end' } as const) : {}
  return [{ code: 'print-around', field: 'print', before: excerpt(before), after: excerpt(after), ...doubt }]
}

interface Spelled {
  name: PrintForm
  text: string
}

function separated(
  observed: string,
  spelled: readonly Spelled[],
  form: (name: PrintForm) => Finding[],
): Finding[] | null {
  const separator = /[^0-9a-zA-Z+/=_]+/.exec(observed)?.[0] ?? ''
  if (separator === '') return null
  const pieces = observed.split(separator)
  const joined = pieces.join('')
  const found = spelled.find(({ text }) => text === joined)
  if (!found) return null
  const written: Finding = {
    code: 'print-separators',
    field: 'print',
    separator: excerpt(separator),
    count: pieces.length - 1,
  }
  return [...(found.name === 'hex' ? [] : form(found.name)), written]
}

/** Fewer characters prove nothing. */
const leastCut = 12

function cut(observed: string, spelled: readonly Spelled[], form: (name: PrintForm) => Finding[]): Finding[] | null {
  const core = observed.trim()
  if (core.length < leastCut) return null
  for (const { name, text } of spelled) {
    const side = text.startsWith(core) ? 'end' : text.endsWith(core) ? 'start' : null
    if (!side) continue
    const facts = { characters: core.length, expected: text.length, side } as const
    return [...(name === 'hex' ? [] : form(name)), { code: 'print-cut', field: 'print', ...facts }]
  }
  return null
}

const isBytes = (text: string) => /^\D{0,40}-?\d{1,3}(?:[\s,]+-?\d{1,3}){7,}/.test(text)

/** U+FFFD thrice, as it is, in hex, base64 or percent codes: characters that stand for lost bytes. */
const isLossy = (text: string) =>
  [/\ufffd/g, /ï¿½/g, /efbfbd/gi, /%EF%BF%BD/gi, /77\+9|vv70|\u002fvv73|77-9/g].some(
    sign => (text.match(sign)?.length ?? 0) > 2,
  )
