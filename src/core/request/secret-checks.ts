import { blankAround, type FieldCheck, invisibleIn, matchesOf, quoted, trimBlanks, whole } from './field-check.ts'

const escapes = /\\(?:[nrt]|u[0-9a-fA-F]{4})/g
const escapesAround = /^(?:\\[nrt])+|(?:\\[nrt])+$/g
const hexLengths = [32, 40, 48, 64, 96, 128]

/** What can be noticed about a client secret or a separate signing secret, without showing it. */
export function secretChecks(field: 'clientSecret' | 'signingSecret'): readonly FieldCheck[] {
  return [
    blankAround('secret-blank-around'),
    {
      code: 'secret-blank-inside',
      severity: 'notice',
      find: value => {
        const inner = trimBlanks(value)
        const found = matchesOf(inner, /[ \t\r\n\v\f]/g)
        if (!found) return null
        const before = value.indexOf(inner)
        const mended = value.replace(inner, () => inner.replace(/[ \t\r\n\v\f]/g, ''))
        return { ...found, at: { start: found.at.start + before, end: found.at.end + before }, mended }
      },
    },
    quoted('secret-quoted'),
    {
      code: 'secret-literal-escape',
      severity: 'notice',
      find: value => {
        const found = matchesOf(value, escapes)
        if (!found) return null
        const mended = value.replace(escapesAround, '')
        return matchesOf(mended, escapes) ? found : { ...found, mended }
      },
    },
    invisibleIn('secret-invisible', field),
    { code: 'secret-looks-base64', severity: 'notice', find: value => (looksBase64(value) ? whole(value) : null) },
    { code: 'secret-looks-hex', severity: 'notice', find: value => (looksHex(value) ? whole(value) : null) },
    {
      code: 'secret-looks-jwt',
      severity: 'notice',
      find: value => (/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(value) ? whole(value) : null),
    },
    {
      code: 'secret-equals-client-id',
      severity: 'notice',
      find: (value, { clientId }) => (value !== '' && value === clientId ? whole(value) : null),
    },
  ]
}

/** Padding at the end of whole groups of four: letters and digits alone say nothing. */
function looksBase64(value: string): boolean {
  return value.length >= 20 && value.length % 4 === 0 && /^[\w+/-]+={1,2}$/.test(value)
}

/** As long as a key or a digest, in one case, with both digits and letters. */
function looksHex(value: string): boolean {
  const oneCase = /^[0-9a-f]+$/.test(value) || /^[0-9A-F]+$/.test(value)
  return hexLengths.includes(value.length) && oneCase && /\d/.test(value) && /[a-f]/i.test(value)
}
