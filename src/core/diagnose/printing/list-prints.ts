import { hex } from '@scure/base'
import { lossless, type ReadableOutput } from './readable-output.ts'

type Frame = readonly [open: string, between: string, close: string]
interface Item {
  print: (byte: number) => string
  read: (text: string) => number
}

const signed = (byte: number) => (byte > 127 ? byte - 256 : byte)
const pad2 = (text: string) => text.padStart(2, '0')
const upper = (byte: number) => byte.toString(16).toUpperCase()
const fromHex = (text: string) => Number.parseInt(text.replace(/^0[xX]/, ''), 16)

/** A byte as an item of a list. */
const items = {
  decimal: { print: String, read: Number },
  signed: { print: byte => String(signed(byte)), read: Number },
  '0x': { print: byte => `0x${pad2(byte.toString(16))}`, read: fromHex },
  '0X': { print: byte => `0x${pad2(upper(byte))}`, read: fromHex },
  '0x-unpadded': { print: byte => `0x${byte.toString(16)}`, read: fromHex },
  '0X-unpadded': { print: byte => `0x${upper(byte)}`, read: fromHex },
  hex: { print: byte => pad2(byte.toString(16)), read: fromHex },
  HEX: { print: byte => pad2(upper(byte)), read: fromHex },
  'hex-unpadded': { print: byte => byte.toString(16), read: fromHex },
  'HEX-unpadded': { print: upper, read: fromHex },
  binary: { print: byte => byte.toString(2), read: text => Number.parseInt(text, 2) },
  'binary-padded': { print: byte => byte.toString(2).padStart(8, '0'), read: text => Number.parseInt(text, 2) },
  octal: { print: byte => byte.toString(8), read: text => Number.parseInt(text, 8) },
  't-verb': { print: byte => `%!t(uint8=${byte})`, read: text => Number(/\d+(?=\))/.exec(text)?.[0]) },
  'f-verb': { print: byte => `%!f(uint8=${byte})`, read: text => Number(/\d+(?=\))/.exec(text)?.[0]) },
} as const satisfies Readonly<Record<string, Item>>

/** Bytes in a list: `frame` is what stands before the first, between two, and behind the last. */
function listOf(id: string, item: keyof typeof items, [open, between, close]: Frame): ReadableOutput {
  const { print, read }: Item = items[item]
  return lossless(
    id,
    digest => open + Array.from(digest, print).join(between) + close,
    text =>
      text.startsWith(open) && text.endsWith(close) && text.includes(between, open.length)
        ? text
            .slice(open.length, text.length - close.length)
            .split(between)
            .map(one => read(one) & 0xff)
        : null,
  )
}

/** Several frames of one item; what stands between two names each. */
const framed = (id: string, item: keyof typeof items, frames: readonly Frame[]) =>
  frames.map(frame => listOf(`${id} ${frame.join('…')}`, item, frame))

/** Decimal numbers in lists that no language of its own prints. */
export const plainLists = framed('list', 'decimal', [
  ['', ' ', ''],
  ['', ', ', ''],
  ['', '.', ''],
  ['', '-', ''],
  ['', ';', ''],
  ['', ':', ''],
  ['', '|', ''],
  ['(', ', ', ')'],
  ['{', ', ', '}'],
  ['{', ',', '}'],
  ['[ ', ', ', ' ]'],
])

/** Hex digits in lists. */
export const hexLists = [
  ...framed('hex', 'hex', [
    ['[', ', ', ']'],
    ['', ', ', ''],
    ['', ',', ''],
    ['', '.', ''],
    ['', '_', ''],
    ['', ':', ':'],
    ['', '-', '-'],
    ['', ',', ','],
    ['{', ', ', '}'],
    ['[', ' ', ']'],
  ]),
  ...framed('HEX', 'HEX', [
    ['[', ', ', ']'],
    ['', ', ', ''],
    ['', ',', ''],
    ['', '.', ''],
    ['', ':', ':'],
    ['', '-', '-'],
    ['[', ' ', ']'],
  ]),
  ...framed('hex-unpadded', 'hex-unpadded', [
    ['[', ', ', ']'],
    ['', ', ', ''],
    ['', ',', ''],
    ['', ' ', ''],
    ['', '.', ''],
    ['', ':', ''],
    ['', '-', ''],
    ['[', ' ', ']'],
  ]),
  ...framed('HEX-unpadded', 'HEX-unpadded', [
    ['[', ', ', ']'],
    ['', ', ', ''],
    ['', ',', ''],
    ['', ' ', ''],
    ['', '.', ''],
    ['', ':', ''],
    ['', '-', ''],
  ]),
]

/** As byte types of languages describe themselves. */
export const describedLists = [
  ...framed('described', 'hex', [
    ['<Buffer ', ' ', '>'],
    ['ArrayBuffer { [Uint8Contents]: <', ' ', '>, byteLength: 32 }'],
    ['#<', ' ', '>'],
  ]),
  ...framed('described', 'decimal', [
    ['Uint8Array(32) [ ', ', ', ' ]'],
    ['Uint8Array(32) [', ', ', ']'],
    ['Uint8Array [ ', ', ', ' ]'],
    ["array('B', [", ', ', '])'],
    ['bytearray([', ', ', '])'],
    ['CtOutput { bytes: [', ', ', '] }'],
    ['Array(', ', ', ')'],
  ]),
  ...framed('described', 'signed', [
    ['UByteArray(storage=[', ', ', '])'],
    ['Int8Array(32) [ ', ', ', ' ]'],
    ['ByteString(', ', ', ')'],
    ['Array(', ', ', ')'],
    ['Vector(', ', ', ')'],
    ['List(', ', ', ')'],
  ]),
]

/** Digits of base two and eight in a list, and Go's complaint about a verb that bytes have not. */
export const otherLists = [
  listOf('list-binary', 'binary', ['[', ' ', ']']),
  listOf('list-binary-padded', 'binary-padded', ['[', ' ', ']']),
  listOf('list-binary-spaces', 'binary-padded', ['', ' ', '']),
  listOf('list-octal', 'octal', ['[', ' ', ']']),
  listOf('list-octal-spaces', 'octal', ['', ' ', '']),
]
export const verbLists = [
  listOf('list-verb-t', 't-verb', ['[', ' ', ']']),
  listOf('list-verb-f', 'f-verb', ['[', ' ', ']']),
]

/** Each byte with 0x. */
export const prefixedLists = [
  listOf('list-0x-spaces', '0x', ['', ' ', '']),
  listOf('list-0x-comma', '0x', ['', ', ', '']),
  listOf('list-0x-tight', '0x', ['', ',', '']),
  listOf('list-0x-brackets', '0x', ['[', ', ', ']']),
  listOf('list-0x-braces', '0x', ['{', ', ', '}']),
  listOf('go-bytes', '0x-unpadded', ['[]byte{', ', ', '}']),
  listOf('list-0x-joined', '0x', ['0x', '0x', '']),
  ...framed('0X', '0X', [
    ['', ' ', ''],
    ['', ', ', ''],
    ['[', ', ', ']'],
    ['{', ', ', '}'],
    ['{ ', ', ', ' }'],
    ['', ',', ','],
  ]),
  ...framed('0x', '0x', [
    ['{ ', ', ', ' }'],
    ['', ',', ','],
    ['', ', ', ', '],
    ['', ' ', ' '],
  ]),
  ...framed('0x-unpadded', '0x-unpadded', [
    ['', ' ', ''],
    ['[', ', ', ']'],
    ['', ', ', ''],
  ]),
]

/** Binaries of the BEAM. */
export const beamLists = [
  listOf('erlang', 'decimal', ['<<', ',', '>>']),
  listOf('elixir', 'decimal', ['<<', ', ', '>>']),
  listOf('elixir-hex', '0X-unpadded', ['<<', ', ', '>>']),
]

/** Signed numbers. */
export const signedLists = [
  listOf('list-signed-comma', 'signed', ['', ',', '']),
  listOf('list-signed-tight', 'signed', ['[', ',', ']']),
  listOf('list-signed-spaces', 'signed', ['', ' ', '']),
  ...framed('signed', 'signed', [
    ['', ', ', ''],
    ['{', ', ', '}'],
    ['{', ',', '}'],
    ['[', ' ', ']'],
    ['[ ', ', ', ' ]'],
    ['(', ', ', ')'],
  ]),
]

/** The 32-bit words of a digest as numbers in a list, as CryptoJS and sjcl keep them. */
function wordList(id: string, isSigned: boolean, [open, between, close]: Frame): ReadableOutput {
  const print = (word: string) => String(isSigned ? Number.parseInt(word, 16) | 0 : Number.parseInt(word, 16))
  return lossless(
    id,
    digest => open + (hex.encode(digest).match(/.{8}/g) ?? []).map(print).join(between) + close,
    text => {
      if (!text.startsWith(open) || !text.endsWith(close) || text.length > 200) return null
      const words = text.slice(open.length, text.length - close.length).split(between)
      if (!words.every(word => /^-?\d{1,10}$/.test(word))) return null
      return words.flatMap(word => [...hex.decode((Number(word) >>> 0).toString(16).padStart(8, '0'))])
    },
  )
}

export const wordLists = [true, false].flatMap(isSigned =>
  (
    [
      ['', ',', ''],
      ['[', ',', ']'],
      ['[', ', ', ']'],
      ['{"words":[', ',', '],"sigBytes":32}'],
      ['', ' ', ''],
    ] as const
  ).map(frame => wordList(`words ${isSigned ? 'signed' : 'unsigned'} ${frame.join('…')}`, isSigned, frame)),
)

/** All of them. */
export const listPrints: readonly ReadableOutput[] = [
  ...prefixedLists,
  ...beamLists,
  ...signedLists,
  ...plainLists,
  ...hexLists,
  ...describedLists,
  ...otherLists,
  ...verbLists,
  ...wordLists,
]
