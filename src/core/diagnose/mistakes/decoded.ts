import { bytesOf, encodeUtf8 } from '../../bytes/utf8.ts'
import { base64Decoders, hexDecoders, utf16Encoders, zeroPadded } from '../signing/forgiving.ts'
import { laidOut, payloadParts } from '../signing/laid-out.ts'
import { wholePayload } from '../signing/slots.ts'
import { leaveOut, longestBody } from './bounds.ts'
import { alone, join, mistakesOf, textOf, upToPairs, type Variants, variant } from './build.ts'
import type { Family } from './mistake.ts'

const salt = mistakesOf('salt')
const template = mistakesOf('template')

type Change = Readonly<Record<string, (text: string) => Uint8Array>>

const ofSalt = (changes: Change): Variants =>
  upToPairs(() => Object.entries(changes).map(([form, change]) => variant({ saltWrap: change }, { form })))

const payload = laidOut(...payloadParts)
/** Alone: a decoder has no pieces, and would go through every other payload as a whole. */
const ofPayload = (changes: Change): Variants =>
  alone(() =>
    Object.entries(changes).map(([form, change]) =>
      variant(
        wholePayload(slots => change(textOf(payload(slots)))),
        { form },
      ),
    ),
  )

/** Sizes of buffers that a key is kept in, in bytes. */
const buffers = [128, 200, 255, 256, 512, 1024]
const zerosAdded = [
  variant({ saltWrap: text => join(encodeUtf8(text), Uint8Array.of(0)) }, { added: '\\0' }),
  ...buffers.map(length => variant({ saltWrap: text => zeroPadded(text, length) }, { length })),
]

/** Salt, payload or one value decoded, or encoded in another charset than the rest, before it was used. */
export const decodedMistakes = {
  'salt-decoded-hex': salt('low', ['php', 'node', 'go', 'postman'], ofSalt(hexDecoders)),
  'salt-decoded-base64': salt('medium', ['php', 'node', 'go', 'postman', 'java'], ofSalt(base64Decoders)),
  'salt-utf16': salt('medium', ['csharp', 'node'], ofSalt(utf16Encoders)),
  'salt-padded-zeros': salt(
    'low',
    ['any'],
    upToPairs(() => zerosAdded),
  ),
  'secret-utf16': salt(
    'low',
    ['python', 'csharp'],
    upToPairs(({ secret }) =>
      Object.entries(utf16Encoders).map(([form, encode]) => variant({ secret: encode(secret) }, { form })),
    ),
  ),
  'template-decoded-base64': template('low', ['node', 'php', 'postman'], ofPayload(base64Decoders)),
  'template-decoded-hex': template('low', ['node', 'php', 'postman'], ofPayload(hexDecoders)),
  'template-utf16': template('low', ['csharp', 'java'], ofPayload(utf16Encoders)),
  'body-utf16': template(
    'low',
    ['java', 'csharp'],
    upToPairs(facts => {
      const { bodyText } = facts
      if (bodyText === null || bodyText === '') return []
      if (bodyText.length <= longestBody)
        return Object.entries(utf16Encoders).map(([form, encode]) => variant({ body: encode(bodyText) }, { form }))
      leaveOut(facts)
      return []
    }),
  ),
  'template-cut': template(
    'low',
    ['any'],
    alone(() =>
      [64, 127, 128, 254, 255, 256, 511, 512, 1023, 1024].map(length =>
        variant(
          wholePayload(slots => bytesOf(payload(slots)).slice(0, length)),
          { length },
        ),
      ),
    ),
  ),
} satisfies Family
