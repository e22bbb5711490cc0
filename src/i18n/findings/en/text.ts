import { type FindingField, nameCharacter } from '#core/index.ts'
import type { FindingSentences } from '../finding-text.ts'
import { charsetName, quoted } from '../show.ts'
import { changes } from './changes.ts'
import { fields, inWhich, many, nothing, times } from './shared.ts'

const the = (field: FindingField) => (field === 'hmac' ? 'HMAC' : fields[field])
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
    `${the(field)}: signed empty${inWhich(where)}, while ${many(length, 'character')} were sent.`,
  'value-added': ({ field, where, signed, length }) =>
    `${the(field)}: ${signed === '' ? many(length, 'character') : quoted(signed)} was signed${inWhich(where)}, where nothing was sent.`,
  'text-edge': ({ field, where, edge, signed, sent }) =>
    `${the(field)}: at the ${edge === 'start' ? 'beginning' : 'end'} stands ${named(signed)} in what was signed and ${named(sent)} in what was sent${inWhich(where)}.`,
  'text-line-ends': ({ field, signed, sent, count }) =>
    `${the(field)}: line ends were signed as ${ends(signed)} and sent as ${ends(sent)} (${times(count)}).`,
  'text-transformed': ({ field, where, change }) => `${the(field)}: signed ${changes[change]}${inWhich(where)}.`,
  'text-characters': ({ field, where, replaced }) =>
    `${the(field)}: ${replaced
      .map(
        ({ from, to, count }) =>
          `${nameCharacter(from.codePointAt(0) ?? 0)} was signed as ${nothing(to)} (${times(count)})`,
      )
      .join('; ')}${inWhich(where)}.`,
  'text-changed': ({ field, where, at, signed, sent }) =>
    `${the(field)}: from character ${at + 1} on, ${nothing(signed)} was signed and ${nothing(sent)} was sent${inWhich(where)}.`,
  'text-changed-masked': ({ field, where, at, signed, sent }) =>
    `${the(field)}: another value was signed (${masked(signed)}) than belongs there (${masked(sent)}); they differ from character ${at + 1} on${inWhich(where)}.`,
  charset: ({ field, charset, count }) =>
    `${the(field)}: text became bytes as ${charsetName(charset)} instead of UTF-8 (${many(count, 'character')}).`,
  'token-scheme-word': ({ where, signed, sent }) =>
    `The token was signed with ${nothing(signed)} before it instead of ${quoted(sent)}${inWhich(where)}.`,
  'token-other': ({ where, signed, sent }) =>
    `Another token was signed: ${quoted(`${signed.start}…`)} (${masked(signed)}), while ${quoted(`${sent.start}…`)} (${masked(sent)}) was sent${inWhich(where)}.`,
} satisfies Partial<FindingSentences>

function ends(text: string): string {
  return text === '\r\n' ? 'CR LF' : text === '\r' ? 'CR' : 'LF'
}
