import { base64, hex } from '@scure/base'
import { decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { ambiguous, lossless, type ReadableOutput } from './readable-output.ts'

const signed = (byte: number) => (byte > 127 ? byte - 256 : byte)
const printed = (bytes: Uint8Array, print: (byte: number) => string, between = '') =>
  Array.from(bytes, print).join(between)
const groups = (digits: string, size: number) => digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? []
const bytesOfHex = (digits: string) => (/^([0-9a-f]{2})+$/.test(digits) ? hex.decode(digits) : null)
const reversed = (text: string) => [...text].reverse().join('')

/** Hex in which the bytes of each word stand in the order of a little-endian machine. */
function swappedWords(id: string, size: number, between: string): ReadableOutput {
  const swap = (digits: string) =>
    groups(digits, size * 2)
      .map(word => groups(word, 2).reverse().join(''))
      .join('')
  return lossless(
    id,
    digest => groups(swap(hex.encode(digest)), size * 2).join(between),
    text => bytesOfHex(swap(between === '' ? text : text.replaceAll(between, ''))),
  )
}

const bit = (byte: number) => byte.toString(2).padStart(8, '0')

/** Bytes printed as the describing function of a language prints its byte type, or digit by digit in an unusual way. */
export const bytePrints: readonly ReadableOutput[] = [
  lossless(
    'nsdata',
    digest => `<${groups(hex.encode(digest), 8).join(' ')}>`,
    text => bytesOfHex(text.replace(/[<> ]/g, '')),
  ),
  {
    id: 'nsdata-length',
    render: digest => {
      const words = groups(hex.encode(digest), 8)
      const shown = digest.length > 24 ? [...words.slice(0, 4), '...', ...words.slice(-2)] : words
      return `{length = ${digest.length}, bytes = 0x${shown.join(' ')} }`
    },
    read: (text, length) => {
      const [, start = '', end] =
        /^\{length = [0-9]+, bytes = 0x([0-9a-f ]+?)(?: \.\.\. ([0-9a-f ]+))? \}$/.exec(text) ?? []
      const [before, after] = [start.replaceAll(' ', ''), (end ?? '').replaceAll(' ', '')]
      if (before.length < 24) return []
      return [before + '?'.repeat(Math.max(0, length * 2 - before.length - after.length)) + after]
    },
  },
  lossless(
    'hex-blank-padded',
    digest => printed(digest, byte => byte.toString(16).padStart(2, ' ')),
    text => (/ /.test(text) ? bytesOfHex(text.replaceAll(' ', '0')) : null),
  ),
  lossless(
    'hex-blank-padded-uppercase',
    digest => printed(digest, byte => byte.toString(16).toUpperCase().padStart(2, ' ')),
    text => (/ /.test(text) ? bytesOfHex(text.replaceAll(' ', '0').toLowerCase()) : null),
  ),
  ambiguous(
    'hex-signed-slice',
    digest => printed(digest, byte => `0${signed(byte).toString(16)}`.slice(-2)),
    /^[-0-9a-f]+$/,
    text => {
      const digits = text.slice(0, 2)
      const value = Number.parseInt(digits, 16)
      if (Number.isNaN(value)) return []
      if (digits.startsWith('-')) return [[256 + value, 2]]
      return value < 16 || value === 128
        ? [[value, 2]]
        : value > 128
          ? []
          : [
              [value, 2],
              [256 - value, 2],
            ]
    },
  ),
  ambiguous(
    'hex-signed-unpadded',
    digest => printed(digest, byte => signed(byte).toString(16)),
    /^[0-9a-f]*-[-0-9a-f]+$/,
    text =>
      [1, 2, 3].flatMap((length): [number, number][] => {
        const digits = text.slice(0, length)
        const value = Number.parseInt(digits, 16)
        return value >= -128 && value < 128 && value.toString(16) === digits ? [[value & 0xff, length]] : []
      }),
  ),
  lossless(
    'hex-nibbles-swapped',
    digest => groups(hex.encode(digest), 2).map(reversed).join(''),
    text => bytesOfHex(groups(text, 2).map(reversed).join('')),
  ),
  swappedWords('hex-words-swapped', 4, ''),
  swappedWords('hex-words-swapped-spaces', 4, ' '),
  swappedWords('hex-halfwords-swapped', 2, ' '),
  swappedWords('hex-halfwords-swapped-tight', 2, ''),
  lossless(
    'hex-text-reversed',
    digest => reversed(hex.encode(digest)),
    text => bytesOfHex(reversed(text)),
  ),
  {
    id: 'words-unpadded',
    render: digest =>
      groups(hex.encode(digest), 8)
        .map(word => Number.parseInt(word, 16).toString(16))
        .join(''),
    read: (text, length) => {
      const lost = length * 2 - text.length
      if (!/^[1-9a-f][0-9a-f]*$/.test(text) || lost < 1 || lost > 8) return []
      return [8, 7, 6].map(taken =>
        text
          .slice(0, taken)
          .padStart(8, '0')
          .padEnd(length * 2, '?'),
      )
    },
  },
  {
    id: 'words-signed',
    render: digest =>
      groups(hex.encode(digest), 8)
        .map(word => (Number.parseInt(word, 16) | 0).toString(16))
        .join(''),
    read: (text, length) =>
      /^[0-9a-f]*-[-0-9a-f]+$/.test(text)
        ? [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(taken => {
            const word = Number.parseInt(text.slice(0, taken), 16)
            if (Math.abs(word) > 2 ** 31 || word.toString(16) !== text.slice(0, taken)) return []
            return [
              (word >>> 0)
                .toString(16)
                .padStart(8, '0')
                .padEnd(length * 2, '?'),
            ]
          })
        : [],
  },
  lossless(
    'binary-digits',
    digest => printed(digest, bit),
    text => (/^[01]+$/.test(text) ? groups(text, 8).map(digits => Number.parseInt(digits, 2)) : null),
  ),
  lossless(
    'list-indexed',
    digest => `{${Array.from(digest, (byte, at) => `"${at}":${byte}`).join(',')}}`,
    text => (/^\{"0":/.test(text) ? Array.from(text.matchAll(/:(\d{1,3})/g), ([, digits]) => Number(digits)) : null),
  ),
  lossless(
    'list-indexed-from-1',
    digest => `{${Array.from(digest, (byte, at) => `"${at + 1}":${byte}`).join(',')}}`,
    text => (/^\{"1":/.test(text) ? Array.from(text.matchAll(/:(\d{1,3})/g), ([, digits]) => Number(digits)) : null),
  ),
  ambiguous(
    'list-joined-signed',
    digest => printed(digest, byte => String(signed(byte))),
    /^[-\d]*-[-\d]+$/,
    text =>
      [1, 2, 3, 4].flatMap((length): [number, number][] => {
        const digits = text.slice(0, length)
        const value = Number(digits)
        return String(value) === digits && value >= -128 && value < 128 ? [[value & 0xff, length]] : []
      }),
  ),
  ambiguous(
    'list-joined',
    digest => printed(digest, String),
    /^\d+$/,
    text =>
      [1, 2, 3].flatMap((length): [number, number][] => {
        const digits = text.slice(0, length)
        return digits.length === length && String(Number(digits)) === digits && Number(digits) < 256
          ? [[Number(digits), length]]
          : []
      }),
  ),
  lossless(
    'decimal-signed',
    digest => BigInt.asIntN(digest.length * 8, BigInt(`0x${hex.encode(digest)}`)).toString(),
    text =>
      /^-[1-9][0-9]{40,160}$/.test(text)
        ? bytesOfHex(BigInt.asUintN(256, BigInt(text)).toString(16).padStart(64, '0'))
        : null,
  ),
  {
    id: 'base64-alphanumeric',
    render: digest => base64.encode(digest).replace(/[^A-Za-z0-9]/g, ''),
    read: (text, length) => {
      const whole = Math.ceil((length * 4) / 3)
      if (!/^[A-Za-z0-9]+$/.test(text) || text.length >= whole || text.length < whole - 6) return []
      const starts = [
        text.slice(0, 8),
        ...[0, 1, 2, 3, 4, 5].flatMap(at => ['+', '/'].map(mark => text.slice(0, at) + mark + text.slice(at, 7))),
      ]
      return starts.map(start => hex.encode(base64.decode(start)).padEnd(length * 2, '?'))
    },
  },
  lossless(
    'hex-of-text',
    digest => hex.encode(encodeUtf8(latin1(digest))),
    text => fromLatin1(decoded(bytesOfHex(text))),
  ),
  lossless(
    'base64-of-text',
    digest => base64.encode(encodeUtf8(latin1(digest))),
    text =>
      fromLatin1(
        /^[A-Za-z0-9+/]+=*$/.test(text) && text.length % 4 === 0 ? decoded(safely(() => base64.decode(text))) : null,
      ),
  ),
  {
    id: 'hex-cut-at-nul',
    render: digest => hex.encode(upToNul(digest)),
    read: (text, length) =>
      text.length >= 12 && text.length < length * 2 && bytesOfHex(text)
        ? [`${text}00`.padEnd(length * 2, '?').slice(0, length * 2)]
        : [],
  },
]

function upToNul(digest: Uint8Array): Uint8Array {
  const at = digest.indexOf(0)
  return at < 0 ? digest : digest.subarray(0, at)
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function fromLatin1(text: string | null): number[] | null {
  if (text === null || !/^[\0-\u00ff]*$/.test(text)) return null
  return Array.from(text, character => character.charCodeAt(0))
}

function decoded(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : decodeUtf8(bytes)
}

function safely<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}
