import { type FieldCheck, invisibleIn, matchesOf, missing, quoted } from './field-check.ts'

const anyCasePrefix = /^bearer[ \t]+/i
const blanks = /[ \t\r\n\v\f]/g

/** What can be noticed about a token. "Bearer " is no part of it: the scheme adds it. */
export const tokenChecks: readonly FieldCheck[] = [
  missing('token-missing'),
  { code: 'token-bearer-prefix', severity: 'fault', find: value => prefix(value, 'Bearer') },
  {
    code: 'token-lowercase-bearer',
    severity: 'fault',
    find: value => (value.startsWith('Bearer') ? null : prefix(value, '')),
  },
  quoted('token-quoted'),
  {
    code: 'token-blank',
    severity: 'fault',
    find: value => {
      const head = anyCasePrefix.exec(value)?.[0] ?? ''
      const found = matchesOf(value.slice(head.length), blanks)
      if (!found) return null
      const at = { start: found.at.start + head.length, end: found.at.end + head.length }
      return { ...found, at, mended: head + value.slice(head.length).replace(blanks, '') }
    },
  },
  invisibleIn('token-invisible', 'token'),
]

function prefix(value: string, spelling: string) {
  const found = anyCasePrefix.exec(value)
  if (!found || !value.startsWith(spelling)) return null
  return { at: { start: 0, end: found[0].length }, mended: value.slice(found[0].length) }
}
