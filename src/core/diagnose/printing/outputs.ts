import { base32, base64, base64nopad, base64url, base64urlnopad, hex } from '@scure/base'
import { encodeUtf8 } from '../../bytes/utf8.ts'
import type { Output } from '../signing/slots.ts'
import { bytePrints } from './byte-prints.ts'
import { listPrints } from './list-prints.ts'
import { lossyPrints } from './lossy-prints.ts'
import { base85s, bigNumbers, bitPrints } from './number-prints.ts'
import { decodedAscii, hexPattern, readBase64, readNumbers, readUnpadded } from './read-digest.ts'
import type { ReadableOutput } from './readable-output.ts'
import { textPrints } from './text-prints.ts'
import { sentText } from './whole-prints.ts'

const upper = (bytes: Uint8Array) => hex.encode(bytes).toUpperCase()
const joined = (bytes: Uint8Array, separator: string, print: (byte: number) => string) =>
  Array.from(bytes, print).join(separator)
const pad2 = (byte: number) => byte.toString(16).padStart(2, '0')
const signed = (byte: number) => (byte > 127 ? byte - 256 : byte)
const lines60 = (text: string) => text.replace(/.{1,60}/g, '$&\n')
const ascii = (text: string) => encodeUtf8(text)
const unhex = (text: string) => (/^([0-9a-f]{2})+$/.test(text) ? decodedAscii(hex.decode(text)) : null)
const unbase64 = (text: string) => {
  const [inner] = readBase64(text, base64)
  return inner === undefined ? null : decodedAscii(hex.decode(inner))
}

/** Hex with a separator between the bytes, in one case. */
function separated(id: string, separator: string, upperCase: boolean): ReadableOutput {
  const print = (byte: number) => (upperCase ? pad2(byte).toUpperCase() : pad2(byte))
  return {
    id,
    render: digest => joined(digest, separator, print),
    read: (text, length) => {
      const bytes = text.split(separator)
      const byteText = upperCase ? /^[0-9A-F]{2}$/ : /^[0-9a-f]{2}$/
      return bytes.length === length && bytes.every(byte => byteText.test(byte)) ? [bytes.join('').toLowerCase()] : []
    },
  }
}

/** An output of another output's text. */
function nested(
  id: string,
  inner: ReadableOutput,
  wrap: (text: string) => string,
  unwrap: (text: string) => string | null,
): ReadableOutput {
  return {
    id,
    render: digest => wrap(inner.render(digest)),
    read: (text, length) => {
      const within = unwrap(text)
      return within === null ? [] : inner.read(within, length)
    },
  }
}

/** Numbers in a list, as languages print byte arrays. */
function list(
  id: string,
  print: (byte: number) => string,
  separator: string,
  open: string,
  close: string,
): ReadableOutput {
  return {
    id,
    render: digest => open + joined(digest, separator, print) + close,
    read: (text, length) => readNumbers(text, length, open, separator, close),
  }
}

/** An output of hex digits, in capitals. */
function inUpperCase({ id, render, read }: ReadableOutput): ReadableOutput {
  return {
    id: `${id}-uppercase`,
    render: digest => render(digest).toUpperCase(),
    read: (text, length) => (/[a-z]/.test(text) ? [] : read(text.toLowerCase(), length)),
  }
}

function base64Output(id: string, coder: typeof base64): ReadableOutput {
  return {
    id,
    render: digest => coder.encode(digest),
    read: (text, length) => readBase64(text, coder, length),
  }
}

const lowerHex: ReadableOutput = {
  id: 'hex',
  render: digest => hex.encode(digest),
  read: (text, length) => hexPattern(text, length, /^[0-9a-f\0]+$/),
}
const upperHex: ReadableOutput = {
  id: 'HEX',
  render: upper,
  read: (text, length) => hexPattern(text, length, /^[0-9A-F\0]+$/),
}
const signExtended: ReadableOutput = {
  id: 'hex-sign-extended',
  render: digest => joined(digest, '', byte => (byte > 127 ? `ffffff${pad2(byte)}` : pad2(byte))),
  read: (text, length) => hexPattern(text.replace(/ffffff(?=[89a-f])/g, ''), length, /^[0-9a-f]+$/),
}
const signExtendedUnpadded: ReadableOutput = {
  id: 'hex-sign-extended-unpadded',
  render: digest => joined(digest, '', byte => (signed(byte) >>> 0).toString(16)),
  read: (text, length) => readUnpadded(text.replace(/ffffff(?=[89a-f])/g, ''), length, /^[0-9a-f]+$/),
}
const standard = base64Output('base64', base64)

const known = [
  lowerHex,
  upperHex,
  standard,
  base64Output('base64url', base64url),
  base64Output('base64-nopad', base64nopad),
  base64Output('base64url-nopad', base64urlnopad),
  {
    // .NET's UrlTokenEncode: how many "=" there were stands at the end
    id: 'base64url-counted',
    render: digest => base64urlnopad.encode(digest) + ((3 - (digest.length % 3)) % 3),
    read: (text, length) =>
      text.endsWith(String((3 - (length % 3)) % 3)) ? readBase64(text.slice(0, -1), base64urlnopad, length) : [],
  },
  nested('base64-lines', standard, lines60, text =>
    lines60(text.replaceAll('\n', '')) === text ? text.replaceAll('\n', '') : null,
  ),
  nested('base64-uri-encoded', standard, encodeURIComponent, text =>
    /%[0-9A-F]{2}/.test(text) ? decodeUri(text) : null,
  ),
  nested('base64-of-hex', lowerHex, text => base64.encode(ascii(text)), unbase64),
  nested('base64-of-hex-uppercase', upperHex, text => base64.encode(ascii(text)), unbase64),
  nested('base64-of-base64', standard, text => base64.encode(ascii(text)), unbase64),
  nested('hex-of-hex', lowerHex, text => hex.encode(ascii(text)), unhex),
  nested('hex-of-hex-uppercase', upperHex, text => hex.encode(ascii(text)), unhex),
  nested('hex-of-base64', standard, text => hex.encode(ascii(text)), unhex),
  separated('hex-dashes-uppercase', '-', true),
  separated('hex-dashes', '-', false),
  separated('hex-colons', ':', false),
  separated('hex-colons-uppercase', ':', true),
  separated('hex-spaces', ' ', false),
  separated('hex-spaces-uppercase', ' ', true),
  {
    id: 'hex-unpadded-bytes',
    render: digest => joined(digest, '', byte => byte.toString(16)),
    read: (text, length) => readUnpadded(text, length, /^[0-9a-f]+$/),
  },
  {
    id: 'hex-unpadded-bytes-uppercase',
    render: digest => joined(digest, '', byte => byte.toString(16)).toUpperCase(),
    read: (text, length) => readUnpadded(text, length, /^[0-9A-F]+$/),
  },
  {
    id: 'hex-leading-zeros-lost',
    render: digest => hex.encode(digest).replace(/^0+(?=.)/, ''),
    read: (text, length) => (/^[1-9a-f][0-9a-f]*$/.test(text) && text.length < length * 2 ? fitted(text, length) : []),
  },
  signExtended,
  inUpperCase(signExtended),
  signExtendedUnpadded,
  inUpperCase(signExtendedUnpadded),
  {
    id: 'hex-signed-number',
    render: digest => signedNumber(digest).toString(16),
    read: (text, length) => readSigned(text, length),
  },
  {
    id: 'hex-reversed-bytes',
    render: digest => hex.encode(digest.toReversed()),
    read: (text, length) =>
      text.length === length * 2 && /^[0-9a-f]+$/.test(text) ? [(text.match(/../g) ?? []).reverse().join('')] : [],
  },
  {
    id: 'decimal',
    render: digest => BigInt(`0x${hex.encode(digest)}`).toString(),
    read: (text, length) => (/^[1-9][0-9]{20,160}$/.test(text) ? fitted(BigInt(text).toString(16), length) : []),
  },
  {
    id: 'base32',
    render: digest => base32.encode(digest),
    read: (text, length) => readBase64(text, base32, length),
  },
  list('list-unsigned-comma', String, ',', '', ''),
  list('list-unsigned-brackets', String, ', ', '[', ']'),
  list('list-unsigned-brackets-tight', String, ',', '[', ']'),
  list('list-unsigned-spaces', String, ' ', '[', ']'),
  list('list-signed', byte => String(signed(byte)), ', ', '[', ']'),
  list('json-buffer', String, ',', '{"type":"Buffer","data":[', ']}'),
] as const satisfies readonly ReadableOutput[]

function decodeUri(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function signedNumber(digest: Uint8Array): bigint {
  return BigInt.asIntN(digest.length * 8, BigInt(`0x${hex.encode(digest)}`))
}

function readSigned(text: string, length: number): string[] {
  const [, digits] = /^-([1-9a-f][0-9a-f]*)$/.exec(text) ?? []
  if (digits === undefined || digits.length > length * 2) return []
  return fitted(BigInt.asUintN(length * 8, -BigInt(`0x${digits}`)).toString(16), length)
}

/** A digest whose leading zeros are missing. More than eight would be a wonder: a shorter number is none. */
function fitted(digits: string, length: number): string[] {
  const missing = length * 2 - digits.length
  return missing >= 0 && missing <= 8 ? [digits.padStart(length * 2, '0')] : []
}

/** Every way that a digest is printed, by id. */
export const readableOutputs: ReadonlyMap<string, ReadableOutput> = new Map(
  [...known, ...bytePrints, ...listPrints, ...bigNumbers, ...base85s, ...bitPrints, ...textPrints].map(output => [
    output.id,
    output,
  ]),
)

/** The output with this id; throws on an id that is not in the table. */
export function outputCalled(id: string): Output {
  const output = readableOutputs.get(id) ?? lossyPrints.get(id) ?? (id === sentText.id ? sentText : undefined)
  if (!output) throw new Error(`No output is called ${id}`)
  return output
}
