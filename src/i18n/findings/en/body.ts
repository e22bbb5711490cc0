import type { FindingSentences } from '../finding-text.ts'
import { charsetName, quoted, quotedList } from '../show.ts'
import { changes } from './changes.ts'
import { examples, layout, many, nothing, ordered, times } from './shared.ts'

const side = (is: 'plain' | 'escaped', spelled: string) => (is === 'plain' ? 'plain' : `as ${spelled}`)
const other = { plain: 'escaped', escaped: 'plain' } as const
const dropped = { null: 'null ', empty: 'empty ', repeated: 'repeated ', any: '' } as const

/** Differences between two JSON texts. */
export const bodySentences = {
  'json-white-space': ({ signed, sent }) => `White space: signed ${layout(signed)}, sent ${layout(sent)}.`,
  'json-slashes': ({ signed, count }) =>
    `“/” was signed ${side(signed, '“\\/”')} and sent ${side(other[signed], '“\\/”')} (${times(count)}).`,
  'json-unicode': ({ signed, count, example }) =>
    `Characters outside ASCII were signed ${side(signed, `escapes such as ${quoted(example)}`)} and sent ${side(other[signed], `escapes such as ${quoted(example)}`)} (${times(count)}).`,
  'json-html': ({ signed, count, characters }) =>
    `${Array.from(characters).join(' ')} ${signed === 'escaped' ? 'were signed as \\u escapes and sent plain' : 'were signed plain and sent as \\u escapes'} (${times(count)}).`,
  'json-escapes': ({ signed, sent, count }) =>
    `The same character was signed as ${quoted(signed)} and sent as ${quoted(sent)} (${times(count)}).`,
  'json-numbers': ({ examples: all, count }) => `Numbers are written differently. ${examples(all, count)}`,
  'json-strings': ({ examples: all, count, change }) =>
    `${change ? `Texts were signed ${changes[change]}` : 'Texts differ'}. ${examples(all, count)}`,
  'json-types': ({ examples: all, count }) => `Values are of another type. ${examples(all, count)}`,
  'json-members-missing': ({ names, count, of }) =>
    `${many(count, `${dropped[of]}member`)} of the body sent ${count === 1 ? 'was' : 'were'} not signed: ${quotedList(names, count)}.`,
  'json-members-added': ({ names, count }) =>
    `${many(count, 'member')} ${count === 1 ? 'was' : 'were'} signed that the body sent does not have: ${quotedList(names, count)}.`,
  'json-order': finding => `The members stand in another order: ${ordered(finding)}.`,
  'json-items': ({ name, signed, sent }) =>
    `The list ${name === '' ? '' : `${quoted(name)} `}was signed with ${many(signed, 'item')} and sent with ${many(sent, 'item')}.`,
  'json-keys': ({ examples: all, count }) => `Names of members differ. ${examples(all, count)}`,
  'json-literals': ({ signed, sent, count }) => `${quoted(sent)} was signed as ${quoted(signed)} (${times(count)}).`,
  'json-quotes': ({ signed, sent, count }) =>
    `Texts and names were signed ${signed === '' ? 'without quotes' : `in ${signed}`} and sent ${sent === '' ? 'without quotes' : `in ${sent}`} (${times(count)}).`,
  'json-marks': ({ signed, sent, count }) =>
    `Between names and values, or between members, ${nothing(signed)} was signed and ${nothing(sent)} was sent (${times(count)}).`,
  'sent-charset': ({ charset, count }) =>
    charset === null
      ? `The body was sent as bytes that are no UTF-8 (${many(count, 'byte')} beyond ASCII); U+FFFD was signed in their place.`
      : `The body was signed in UTF-8 and sent in ${charsetName(charset)} (${many(count, 'byte')} beyond ASCII).`,
  'body-frame': ({ frame, detail }) => frames[frame](detail),
} satisfies Partial<FindingSentences>

const frames = {
  'quoted-again': () => 'The body was signed as a JSON string: the JSON text was encoded once more.',
  'in-quotes': (mark: string) => `The body was signed inside ${mark} marks.`,
  base64: () => 'The body was signed in base64.',
  base64url: () => 'The body was signed in URL-safe base64.',
  hex: () => 'The body was signed in hex.',
  'percent-encoded': () => 'The body was signed percent-encoded.',
  form: () => 'The body was signed as form fields (a=1&b=2), sent as JSON.',
  digest: (hash: string) => `A hash of the body (${hash}) was signed in its place.`,
  xml: () => 'The body was signed as XML.',
  'python-bytes': () => "The body was signed as Python prints bytes: b'…'.",
  'inside-list': () => 'The body was signed inside a list: [ … ].',
  'inside-object': () => 'The body was signed as a member of another object.',
  'one-member': (name: string) => `Only the member ${quoted(name)} of the body was signed.`,
} as const
