import { type Planted, plantedPrint } from './planted.fixtures.ts'
import { requestWhose } from './request-whose.fixtures.ts'

const lower = (mac: Buffer) => mac.toString('hex')
const int8 = (mac: Buffer) => Array.from(new Int8Array(mac))
const each = (mac: Buffer, print: (byte: number) => string) => [...mac].map(print)
const by = (mac: Buffer, size: number) => lower(mac).match(new RegExp(`.{${size}}`, 'g')) ?? []
const flipped = (text: string) => [...text].reverse().join('')

const int32 = (mac: Buffer) => Array.from({ length: 8 }, (_, at) => mac.readInt32BE(at * 4))
/** ZeroMQ's spelling of base85 (RFC 32/Z85). */
const z85 = (mac: Buffer) =>
  int32(mac)
    .map(word => {
      const signs = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
      return [85 ** 4, 85 ** 3, 85 ** 2, 85, 1].map(power => signs[Math.floor((word >>> 0) / power) % 85]).join('')
    })
    .join('')
const lateZero = requestWhose(mac => (mac[0] ?? 0) > 15 && (mac[12] ?? 0) < 16)

/** Digests with small bytes, negative words, a zero byte late, and none that would end or fold a header. */
const small = requestWhose(mac => mac.some(byte => byte < 16))
const zero = requestWhose(mac => mac.indexOf(0) > 8)
const plain = requestWhose(mac => mac.every(byte => ![0, 10, 13, 9, 32].includes(byte)))
const negative = requestWhose(mac => (mac[0] ?? 0) > 0x90)
const words = requestWhose(mac => mac.readInt32BE(0) > 0 && mac.readInt32BE(0) < 0x10000000 && mac.readInt32BE(4) < 0)
const plus = requestWhose(
  mac => /[+/]/.test(mac.toString('base64').slice(12)) && /^\w{12}/.test(mac.toString('base64')),
)

/** A Python and a Ruby literal by the rules of their manuals, for a digest without quotes and backslashes. */
const unquoted = requestWhose(mac =>
  mac.every(byte => ![0x22, 0x27, 0x5c, 0x23].includes(byte) && (byte > 31 || byte === 1)),
)
const literal = (mac: Buffer, upper: boolean) =>
  each(mac, byte => {
    const code = byte.toString(16).padStart(2, '0')
    return byte > 31 && byte < 127 ? String.fromCharCode(byte) : `\\x${upper ? code.toUpperCase() : code}`
  }).join('')
/** No two bytes of it are a character of UTF-8. */
const noText = requestWhose(
  mac =>
    mac.every(byte => ![0x22, 0x5c, 7, 8, 9, 10, 11, 12, 13].includes(byte)) &&
    !mac.some((byte, at) => byte > 0xc1 && (mac[at + 1] ?? 0) > 0x7f && (mac[at + 1] ?? 0) < 0xc0),
)

/** One planted request or more for each mistake of the family. */
export const plantedOutputBytes: readonly Planted[] = [
  plantedPrint('output-nsdata', mac => `<${by(mac, 8).join(' ')}>`),
  plantedPrint(
    'output-nsdata',
    mac => `{length = 32, bytes = 0x${by(mac, 8).slice(0, 4).join(' ')} ... ${by(mac, 8).slice(6).join(' ')} }`,
  ),
  plantedPrint('output-hex-blank-padded', mac => each(mac, byte => byte.toString(16).padStart(2)).join(''), small),
  plantedPrint('output-hex-signed-bytes', mac =>
    int8(mac)
      .map(byte => `0${byte.toString(16)}`.slice(-2))
      .join(''),
  ),
  plantedPrint('output-hex-signed-bytes', mac =>
    int8(mac)
      .map(byte => byte.toString(16))
      .join(''),
  ),
  plantedPrint('output-hex-nibbles-swapped', mac => by(mac, 2).map(flipped).join('')),
  plantedPrint('output-hex-words-swapped', mac => Buffer.from(mac).swap32().toString('hex')),
  plantedPrint('output-hex-words-swapped', mac => by(Buffer.from(mac).swap16(), 4).join(' ')),
  plantedPrint('output-hex-reversed-text', mac => flipped(lower(mac))),
  plantedPrint(
    'output-words-signed',
    mac => Array.from({ length: 8 }, (_, at) => mac.readInt32BE(at * 4).toString(16)).join(''),
    words,
  ),
  plantedPrint('output-binary-digits', mac => each(mac, byte => byte.toString(2).padStart(8, '0')).join('')),
  plantedPrint('output-hex-0x', mac =>
    by(mac, 2)
      .map(pair => `0x${pair}`)
      .join(' '),
  ),
  plantedPrint('output-hex-0x', mac => `[]byte{${each(mac, byte => `0x${byte.toString(16)}`).join(', ')}}`),
  plantedPrint('output-erlang-binary', mac => `<<${[...mac].join(',')}>>`),
  plantedPrint('output-list-signed-plain', mac => int8(mac).join(',')),
  plantedPrint('output-list-signed-plain', mac => JSON.stringify(int8(mac))),
  plantedPrint(
    'output-erlang-binary',
    mac => `<<${each(mac, byte => `0x${byte.toString(16).toUpperCase()}`).join(', ')}>>`,
  ),
  plantedPrint(
    'output-hex-blank-padded',
    mac => each(mac, byte => byte.toString(16).toUpperCase().padStart(2)).join(''),
    small,
  ),
  plantedPrint('output-list-unsigned-plain', mac => mac.join(' ')),
  plantedPrint('output-list-unsigned-plain', mac => mac.join('.')),
  plantedPrint('output-hex-list', mac => `[${each(mac, byte => byte.toString(16)).join(', ')}]`, small),
  plantedPrint('output-hex-list', mac =>
    by(mac, 2)
      .map(pair => `${pair}:`)
      .join(''),
  ),
  plantedPrint('output-type-described', mac => `<Buffer ${by(mac, 2).join(' ')}>`),
  plantedPrint('output-type-described', mac => `UByteArray(storage=[${int8(mac).join(', ')}])`),
  plantedPrint('output-other-digits', mac => `[${each(mac, byte => byte.toString(2)).join(' ')}]`),
  plantedPrint('output-verb-complaint', mac => `[${each(mac, byte => `%!t(uint8=${byte})`).join(' ')}]`),
  plantedPrint('output-words-listed', mac => int32(mac).join(',')),
  plantedPrint('output-words-listed', mac => JSON.stringify({ words: int32(mac), sigBytes: 32 })),
  plantedPrint(
    'output-words-unpadded',
    mac =>
      int32(mac)
        .map(word => (word >>> 0).toString(16))
        .join(''),
    lateZero,
  ),
  plantedPrint('output-big-number', mac => BigInt(`0x${lower(Buffer.from(mac).reverse())}`).toString()),
  plantedPrint('output-big-number', mac => BigInt(`0x${lower(mac)}`).toString(36)),
  plantedPrint('output-base85', z85),
  plantedPrint('output-bits-reversed', mac => each(mac, byte => flipped(byte.toString(2).padStart(8, '0'))).join('')),
  plantedPrint('output-list-joined', mac => int8(mac).join('')),
  plantedPrint('output-list-indexed', mac =>
    JSON.stringify(Object.fromEntries([...mac].map((byte, at) => [at + 1, byte]))),
  ),
  plantedPrint('output-list-indexed', mac => JSON.stringify(new Uint8Array(mac))),
  plantedPrint('output-list-joined', mac => [...mac].join('')),
  plantedPrint('output-decimal-signed', mac => BigInt.asIntN(256, BigInt(`0x${lower(mac)}`)).toString(), negative),
  plantedPrint('output-base64-alphanumeric', mac => mac.toString('base64').replace(/[+/=]/g, ''), plus),
  plantedPrint('output-hex-of-text', mac => Buffer.from(mac.toString('latin1')).toString('hex')),
  plantedPrint('output-lossy-text', mac => Buffer.from(mac.toString()).toString('hex')),
  plantedPrint('output-lossy-text', mac => Buffer.from(mac.toString()).toString('base64')),
  plantedPrint('output-lossy-text', mac => encodeURIComponent(mac.toString())),
  plantedPrint('output-lossy-text', mac => mac.toString(), plain),
  plantedPrint('output-lossy-text', mac => Buffer.from(mac.toString('ascii')).toString('hex')),
  plantedPrint('output-lossy-text', mac => lower(mac.map(byte => (byte > 127 ? 63 : byte)) as Buffer)),
  plantedPrint('output-lossy-text', mac => lower(Buffer.from(mac.filter(byte => byte < 128)))),
  plantedPrint('output-cut-at-nul', mac => lower(mac.subarray(0, mac.indexOf(0))), zero),
  plantedPrint('output-python-bytes', mac => `b'${literal(mac, false)}'`, unquoted),
  plantedPrint('output-ruby-inspect', mac => `"${literal(mac, true)}"`, unquoted),
  plantedPrint('output-go-quoted', mac => `"${literal(mac, false)}"`, noText),
  plantedPrint('output-escaped-bytes', mac =>
    by(mac, 2)
      .map(pair => `\\x${pair}`)
      .join(''),
  ),
  plantedPrint('output-percent-bytes', mac =>
    each(mac, byte => {
      const character = String.fromCharCode(byte)
      return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0').toUpperCase()}`
    }).join(''),
  ),
  plantedPrint('output-raw-bytes', mac => mac.toString('latin1'), plain),
  plantedPrint(
    'output-raw-bytes',
    mac => mac.subarray(0, mac.indexOf(0)).toString('latin1'),
    requestWhose(
      mac => mac.indexOf(0) > 8 && !/[\r\n]/.test(mac.toString('latin1')) && !/[ \t]\0/.test(mac.toString('latin1')),
    ),
  ),
]
