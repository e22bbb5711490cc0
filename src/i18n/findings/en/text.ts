import { type FindingField, nameCharacter } from '#core/index.ts'
import type { FindingSentences } from '../finding-text.ts'
import { charsetName, quoted } from '../show.ts'
import { changes } from './changes.ts'
import { inWhich, many, nothing, times } from './shared.ts'

/** The secret is never sent: it belongs there. */
const sent = (field: FindingField) => (field === 'secret' ? 'belongs there' : 'was sent')
const masked = ({ length, fingerprint }: { length: number; fingerprint: string }) =>
  `${many(length, 'character')}, fingerprint ${fingerprint}`

/** Names of control characters and blanks; other texts in quotes. */
function named(text: string): string {
  if (text === '') return 'nothing'
  if (/\S/.test(text) || text.length > 4) return quoted(text)
  return Array.from(text, character => nameCharacter(character.codePointAt(0) ?? 0)).join(', ')
}

/** Differences that any field can have. */
export const textSentences = {
  'value-missing': ({ field, where, length }) =>
    `Signed empty${inWhich(where)}, while ${many(length, 'character')} ${field === 'secret' ? 'belong there' : 'were sent'}.`,
  'value-added': ({ field, where, signed, length }) =>
    `${signed === '' ? many(length, 'character') : quoted(signed)} ${signed === '' && length !== 1 ? 'were' : 'was'} signed${inWhich(where)}, where nothing ${sent(field)}.`,
  'text-edge': ({ field, where, edge, signed, sent: other }) => {
    const place = `at its ${edge === 'start' ? 'beginning' : 'end'}`
    if (other === '')
      return `Signed with ${named(signed)} ${place}, which ${field === 'secret' ? 'does not belong there' : 'was not sent'}${inWhich(where)}.`
    if (signed === '') return `Signed without the ${named(other)} ${place}, which ${sent(field)}${inWhich(where)}.`
    return `${named(signed)} was signed ${place}, where ${named(other)} ${sent(field)}${inWhich(where)}.`
  },
  'text-line-ends': ({ signed, sent, count }) =>
    `Line ends were signed as ${ends(signed)} and sent as ${ends(sent)} (${times(count)}).`,
  'text-transformed': ({ where, change }) => `Signed ${changes[change]}${inWhich(where)}.`,
  'text-characters': ({ where, replaced }) =>
    `${replaced
      .map(
        ({ from, to, count }) =>
          `${nameCharacter(from.codePointAt(0) ?? 0)} was signed as ${nothing(to)} (${times(count)})`,
      )
      .join('; ')}${inWhich(where)}.`,
  'text-changed': ({ field, where, at, signed, sent: other }) =>
    `From character ${at + 1} on, ${nothing(signed)} was signed, where ${nothing(other)} ${sent(field)}${inWhich(where)}.`,
  'text-changed-masked': ({ where, at, signed, sent: right }) =>
    `Another value was signed (${masked(signed)}) than belongs there (${masked(right)})${inWhich(where)}; they differ from character ${at + 1} on.`,
  charset: ({ charset, count }) =>
    `The text became bytes as ${charsetName(charset)} instead of UTF-8 (${many(count, 'character')}).`,
  'token-scheme-word': ({ where, signed, sent: right }) =>
    `Signed ${signed === '' ? `without ${quoted(right)} before it` : `with ${quoted(signed)} before it instead of ${quoted(right)}`}${inWhich(where)}.`,
  'token-other': ({ where, signed, sent: other }) =>
    `Another token was signed${inWhich(where)}: ${quoted(`${signed.start}…`)} (${masked(signed)}), while ${quoted(`${other.start}…`)} (${masked(other)}) was sent.`,
} satisfies Partial<FindingSentences>

function ends(text: string): string {
  return text === '\r\n' ? 'CR LF' : text === '\r' ? 'CR' : 'LF'
}
