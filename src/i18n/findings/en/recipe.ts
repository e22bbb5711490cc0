import type { FindingField } from '#core/index.ts'
import type { FindingSentences } from '../finding-text.ts'
import { quoted } from '../show.ts'
import { fields, many, nothing, times } from './shared.ts'

const list = (all: readonly FindingField[]) => all.map(field => fields[field].toLowerCase()).join(', ')
const sides = { payload: 'raw payload', salt: 'salt' } as const

const placesOf = (side: string) => ({
  start: `The ${side} begins with`,
  between: `Between its parts the ${side} has`,
  end: `The ${side} ends in`,
})

const forms: Readonly<Record<string, string>> = {
  PLAIN: 'The raw payload was hashed without any key: no HMAC at all.',
  'PLAIN-PAYLOAD-SALT': 'Raw payload and salt were joined and hashed: no HMAC.',
  'PLAIN-SALT-PAYLOAD': 'Salt and raw payload were joined and hashed: no HMAC.',
  'HMAC-SWAPPED': 'Key and message are swapped: the raw payload was the key.',
  'HMAC-PREHASHED': 'The raw payload was hashed first, and the hash was signed.',
  SENT: 'Nothing was hashed: the signature is a text of the request itself.',
  'APPENDED-HMAC': 'The signature is the text itself with the HMAC of nothing behind it: the text was never hashed.',
  'APPENDED-HASH': 'The signature is the text itself with the hash of nothing behind it: the text was never hashed.',
}

/** Differences in how payload and salt are put together, hashed and written down. */
export const recipeSentences = {
  'template-fields-missing': ({ fields: all }) => `The ${list(all)} ${all.length === 1 ? 'is' : 'are'} missing in it.`,
  'template-fields-added': ({ fields: all }) => `It holds what does not belong there: ${list(all)}.`,
  'template-order': ({ signed, expected }) =>
    `Its parts stand in another order: ${list(signed)} instead of ${list(expected)}.`,
  'template-label': ({ of, signed, expected }) =>
    `The label ${of ? `of the ${fields[of].toLowerCase()} ` : ''}is ${nothing(signed)} instead of ${nothing(expected)}.`,
  'template-separator': ({ field, place, signed, expected, count }) =>
    `${placesOf(sides[field])[place]} ${nothing(signed)} instead of ${nothing(expected)} (${times(count)}).`,
  'whole-form': ({ field, form, holds, bytes, expectedBytes }) =>
    `The ${sides[field]} ${wholes[form]} (${many(bytes, 'byte')} instead of ${many(expectedBytes, 'byte')}${holds.length > 0 ? `; it holds ${list(holds)}` : ''}).`,
  'hmac-hash': ({ signed, expected }) => `Hashed with ${signed} instead of ${expected}.`,
  'hmac-form': ({ form }) =>
    forms[form] ?? 'The HMAC code itself computes something else; payload, key and hash may be right.',
  'print-form': ({ form, characters, expected }) =>
    `Written ${prints[form]} instead of lower-case hex${characters === expected ? '' : ` (${many(characters, 'character')} instead of ${expected})`}.`,
  'print-separators': ({ separator, count }) =>
    `Written with ${quoted(separator)} between its bytes (${times(count)}).`,
  'print-around': ({ before, after }) =>
    before === after
      ? `Sent with ${quoted(before)} before and after it.`
      : `Sent with ${[before && `${quoted(before)} before it`, after && `${quoted(after)} after it`].filter(Boolean).join(' and ')}.`,
  'print-cut': ({ characters, expected, side }) =>
    `${many(characters, 'character')} instead of ${expected}: its ${side === 'end' ? 'end' : 'beginning'} is missing.`,
} satisfies Partial<FindingSentences>

const wholes = {
  empty: 'is empty',
  'one-field': 'is one field alone',
  json: 'is a JSON text',
  'the-salt': 'is the salt',
  'the-payload': 'is the raw payload',
  digest: 'was hashed first',
  'hex-decoded': 'was decoded as hex first',
  'base64-decoded': 'was decoded as base64 first',
  cut: 'was cut',
  padded: 'goes on after its end',
  twice: 'stands there twice',
  other: 'is put together otherwise',
} as const

const prints = {
  hex: 'as hex',
  'hex-upper': 'as upper-case hex',
  base64: 'as base64',
  base64url: 'as URL-safe base64',
  'base64-unpadded': 'as base64 without padding',
  bytes: 'as a list of bytes',
  twice: 'as an encoding of its hex text',
  'lossy-text': 'as text that lost bytes of it,',
  other: 'otherwise',
} as const
