import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SignatureRequest } from '../../request/request.ts'
import { diagnose } from '../diagnose.ts'
import { base, partsOf, payloadOf, saltOf } from './signing.fixtures.ts'
import { mistakeTable } from './table.ts'

/** A request, and the text that a client with this one mistake puts into the Signature header. */
interface PlantedSignature {
  id: string
  request: SignatureRequest
  observed: string
}

interface Signed {
  payload: string
  salt: string
  mac: Buffer
}

function sign(request: SignatureRequest): Signed {
  const parts = partsOf(request)
  const [payload, salt] = [payloadOf(parts), saltOf(parts)]
  return { payload, salt, mac: createHmac('sha256', salt).update(payload).digest() }
}

/** The first of many requests whose right signature looks as wanted. */
function requestWhose(wanted: (mac: Buffer) => boolean): SignatureRequest {
  for (let at = 0; at < 100_000; at++) {
    const request = { ...base, requestTime: String(1700000123789 + at) }
    if (wanted(sign(request).mac)) return request
  }
  throw new Error('none of them does')
}

/** A signature with leading zeros, small bytes, and one whose first bit is set. */
const zeros = requestWhose(mac => mac[0] === 0x00 && (mac[1] ?? 0) > 15 && mac.subarray(2).some(byte => byte < 16))
const negative = requestWhose(mac => (mac[0] ?? 0) > 0x90 && mac.some(byte => byte < 16))
const plus = requestWhose(mac => /[+/].*=/.test(mac.toString('base64')))

const printed = (id: string, print: (mac: Buffer) => string, request = base): PlantedSignature => ({
  id,
  request,
  observed: print(sign(request).mac),
})
const hexes = (mac: Buffer) => mac.toString('hex').match(/../g) ?? []
const lower = (mac: Buffer) => mac.toString('hex')

const plantedOutputs: readonly PlantedSignature[] = [
  printed('output-hex-uppercase', mac => lower(mac).toUpperCase()),
  printed('output-base64', mac => mac.toString('base64')),
  printed('output-base64-nopad', mac => mac.toString('base64').replace('=', ''), plus),
  printed('output-base64url', mac => `${mac.toString('base64url')}=`, plus),
  printed('output-base64url-nopad', mac => mac.toString('base64url'), plus),
  printed('output-base64-lines', mac => `${mac.toString('base64')}\n`),
  printed('output-base64-uri-encoded', mac => encodeURIComponent(mac.toString('base64')), plus),
  printed('output-base64-of-hex', mac => btoa(lower(mac))),
  printed('output-base64-of-hex-uppercase', mac => btoa(lower(mac).toUpperCase())),
  printed('output-base64-of-base64', mac => btoa(mac.toString('base64'))),
  printed('output-hex-of-hex', mac => Buffer.from(lower(mac)).toString('hex')),
  printed('output-hex-of-hex-uppercase', mac => Buffer.from(lower(mac).toUpperCase()).toString('hex')),
  printed('output-hex-of-base64', mac => Buffer.from(mac.toString('base64')).toString('hex')),
  printed('output-hex-unpadded-bytes', mac => hexes(mac).join(' ').replace(/\b0/g, '').replaceAll(' ', ''), zeros),
  printed(
    'output-hex-unpadded-bytes-uppercase',
    mac => hexes(mac).join(' ').replace(/\b0/g, '').replaceAll(' ', '').toUpperCase(),
    zeros,
  ),
  printed('output-hex-leading-zeros-lost', mac => lower(mac).replace(/^0+/, ''), zeros),
  printed('output-hex-sign-extended', mac =>
    hexes(mac)
      .map(h => (h >= '80' ? `ffffff${h}` : h))
      .join(''),
  ),
  printed(
    'output-hex-sign-extended-unpadded',
    mac =>
      hexes(mac)
        .map(h => (h >= '80' ? `ffffff${h}` : h.replace(/^0/, '')))
        .join(''),
    negative,
  ),
  printed('output-hex-signed-number', mac => `-${(2n ** 256n - BigInt(`0x${lower(mac)}`)).toString(16)}`, negative),
  printed('output-hex-reversed-bytes', mac => hexes(mac).reverse().join('')),
  printed('output-hex-dashes-uppercase', mac => hexes(mac).join('-').toUpperCase()),
  printed('output-hex-dashes', mac => hexes(mac).join('-')),
  printed('output-hex-colons', mac => hexes(mac).join(':')),
  printed('output-hex-colons-uppercase', mac => hexes(mac).join(':').toUpperCase()),
  printed('output-hex-spaces', mac => hexes(mac).join(' ')),
  printed('output-hex-spaces-uppercase', mac => hexes(mac).join(' ').toUpperCase()),
  printed('output-decimal', mac => BigInt(`0x${lower(mac)}`).toString()),
  printed('output-base32', mac => {
    const bits = [...mac]
      .map(byte => byte.toString(2).padStart(8, '0'))
      .join('')
      .padEnd(260, '0')
    const digits = bits.match(/.{5}/g) ?? []
    return `${digits.map(five => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five, 2))).join('')}====`
  }),
  printed('output-list-comma', mac => [...mac].toString()),
  printed('output-list-brackets', mac => `[${[...mac].join(', ')}]`),
  printed('output-list-brackets-tight', mac => JSON.stringify([...mac])),
  printed('output-list-spaces', mac => `[${[...mac].join(' ')}]`),
  printed('output-list-signed', mac => `[${[...new Int8Array(mac)].join(', ')}]`),
  printed('output-json-buffer', mac => JSON.stringify(mac)),
  printed('output-truncated-32', mac => lower(mac).slice(0, 32)),
  printed('output-truncated-40', mac => lower(mac).slice(0, 40)),
  printed('output-truncated', mac => lower(mac).slice(0, 50)),
  printed('output-last-char-lost', mac => lower(mac).slice(0, 63)),
  printed('output-first-char-lost', mac => lower(mac).slice(1)),
]

const sent = (id: string, put: (signature: string) => string) => printed(id, mac => put(lower(mac)))

const plantedTransports: readonly PlantedSignature[] = [
  sent('transport-trailing-newline', text => `${text}\n`),
  sent('transport-trailing-crlf', text => `${text}\r\n`),
  sent('transport-trailing-cr', text => `${text}\r`),
  sent('transport-trailing-space', text => `${text} `),
  sent('transport-trailing-tab', text => `${text}\t`),
  sent('transport-leading-space', text => ` ${text}`),
  sent('transport-leading-newline', text => `\n${text}`),
  sent('transport-leading-tab', text => `\t${text}`),
  sent('transport-trailing-comma', text => `${text},`),
  sent('transport-trailing-semicolon', text => `${text};`),
  sent('transport-trailing-dot', text => `${text}.`),
  sent('transport-trailing-quote', text => `${text}"`),
  sent('transport-leading-quote', text => `'${text}`),
  sent('transport-double-quotes', text => JSON.stringify(text)),
  sent('transport-single-quotes', text => `'${text}'`),
  sent('transport-escaped-quotes', text => `\\"${text}\\"`),
  sent('transport-smart-quotes', text => `“${text}”`),
  sent('transport-angle-brackets', text => `<${text}>`),
  sent('transport-brackets', text => JSON.stringify([text])),
  sent('transport-braces', text => `{{${text}}}`),
  sent('transport-backticks', text => `\`${text}\``),
  sent('transport-python-bytes', text => `b'${text}'`),
  sent('transport-prefix-sha256', text => `sha256=${text}`),
  sent('transport-prefix-hmac-sha256', text => `HMAC-SHA256 ${text}`),
  sent('transport-prefix-v1', text => `v1=${text}`),
  sent('transport-prefix-bearer', text => `Bearer ${text}`),
  sent('transport-prefix-basic', text => `Basic ${text}`),
  sent('transport-prefix-0x', text => `0x${text}`),
  sent('transport-prefix-header-name', text => `Signature: ${text}`),
  sent('transport-sha256sum-suffix', text => `SHA2-256(stdin)= ${text}`),
  sent('transport-zero-width-space', text => `${text}\u200b`),
  sent('transport-zero-width-other', text => `\u200e${text}`),
  sent('transport-nbsp', text => `${text}\u00a0`),
  sent('transport-bom', text => `\ufeff${text}`),
  sent('transport-nul', text => `${text}\0`),
  sent('transport-literal-escape', text => `${text}\\n`),
  sent('transport-uri-newline', text => `${text}%0A`),
  sent('transport-repeated', text => `${text}, ${text}`),
]

const strange: SignatureRequest = { ...base, body: '{"name":"Kadé “Bu Sri” 😀"}' }
const hashed = (id: string, print: (signed: Signed) => Buffer, request = base): PlantedSignature => ({
  id,
  request,
  observed: print(sign(request)).toString('hex'),
})
const keyed = (id: string, hash: string) =>
  hashed(id, ({ payload, salt }) => createHmac(hash, salt).update(payload).digest())
const plain = (id: string, hash: string, join: (payload: string, salt: string) => string) =>
  hashed(id, ({ payload, salt }) => createHash(hash).update(join(payload, salt)).digest())
const encoded = (id: string, encode: (text: string) => Buffer) =>
  hashed(id, ({ payload, salt }) => createHmac('sha256', encode(salt)).update(encode(payload)).digest(), strange)

const onlyPayload = (payload: string) => payload
const payloadSalt = (payload: string, salt: string) => payload + salt
const saltPayload = (payload: string, salt: string) => salt + payload

const plantedHashes: readonly PlantedSignature[] = [
  keyed('hash-hmac-sha512', 'sha512'),
  keyed('hash-hmac-sha1', 'sha1'),
  keyed('hash-hmac-md5', 'md5'),
  keyed('hash-hmac-sha384', 'sha384'),
  keyed('hash-hmac-sha224', 'sha224'),
  hashed('hash-prehashed-message', ({ payload, salt }) =>
    createHmac('sha256', salt).update(createHash('sha256').update(payload).digest('hex')).digest(),
  ),
  plain('hash-plain-sha256', 'sha256', onlyPayload),
  plain('hash-plain-sha256-payload-salt', 'sha256', payloadSalt),
  plain('hash-plain-sha256-salt-payload', 'sha256', saltPayload),
  plain('hash-plain-sha512', 'sha512', onlyPayload),
  plain('hash-plain-sha512-payload-salt', 'sha512', payloadSalt),
  plain('hash-plain-sha512-salt-payload', 'sha512', saltPayload),
  plain('hash-plain-sha1', 'sha1', onlyPayload),
  plain('hash-plain-sha1-payload-salt', 'sha1', payloadSalt),
  plain('hash-plain-sha1-salt-payload', 'sha1', saltPayload),
  plain('hash-plain-md5', 'md5', onlyPayload),
  plain('hash-plain-md5-payload-salt', 'md5', payloadSalt),
  plain('hash-plain-md5-salt-payload', 'md5', saltPayload),
  encoded('hash-utf16le', text => Buffer.from(text, 'utf16le')),
  encoded('hash-utf16be', text => Buffer.from(text, 'utf16le').swap16()),
  encoded('hash-utf16-bom', text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  encoded('hash-latin1-question', text => Buffer.from(text.replace(/[“”]|😀/gu, '?'), 'latin1')),
  encoded('hash-latin1-low-byte', text => Buffer.from(text, 'latin1')),
  encoded('hash-windows-1252', text =>
    Buffer.from(text.replace('“', '\x93').replace('”', '\x94').replace('😀', '?'), 'latin1'),
  ),
  encoded('hash-ascii-question', text => Buffer.from(text.replace(/é|“|”|😀/gu, '?'))),
  encoded('hash-ascii-question-units', text => Buffer.from(text.replace(/é|“|”/g, '?').replace('😀', '??'))),
  encoded('hash-ascii-dropped', text => Buffer.from(text.replace(/é|“|”|😀/gu, ''))),
  encoded('hash-double-utf8', text => Buffer.from(Buffer.from(text).toString('latin1'))),
  encoded('hash-double-utf8-windows', text =>
    // The UTF-8 bytes read as Windows-1252: C3 A9, E2 80 9C, E2 80 9D, F0 9F 98 80
    Buffer.from(text.replace('é', 'Ã©').replace('“', 'â€œ').replace('”', 'â€\u009d').replace('😀', 'ðŸ˜€')),
  ),
  encoded('hash-cesu8', text => {
    const [before = '', after = ''] = text.split('😀')
    const pair = text.includes('😀') ? Buffer.from('eda0bdedb880', 'hex') : Buffer.alloc(0)
    return Buffer.concat([Buffer.from(before), pair, Buffer.from(after)])
  }),
  encoded('hash-utf8-three-bytes', text => Buffer.from(text.replace('😀', '?'))),
]

const rows = [...plantedHashes, ...plantedOutputs, ...plantedTransports]

test('every id of hash, output and transport is planted', () => {
  const ids = new Set(rows.map(({ id }) => id))
  const wanted = Object.keys(mistakeTable).filter(id => /^(hash|output|transport)-/.test(id))
  // Only a longer digest is cut to 64 characters: two mistakes
  expect(wanted.filter(id => !ids.has(id) && id !== 'output-truncated-64')).toEqual([])
})

test.each(rows.map(row => [row.id, row] as const))(
  '%s is found',
  async (id, { request, observed }) => {
    const { explanations } = await diagnose(request, observed, { maxMistakes: 1 })
    expect(explanations.flatMap(({ mistakes }) => mistakes.map(mistake => mistake.id))).toContain(id)
    expect(explanations.every(({ signature }) => signature === observed)).toBe(true)
  },
  20_000,
)

test('a longer digest cut to 64 characters is found as two mistakes', async () => {
  const { payload, salt } = sign(base)
  const observed = createHmac('sha512', salt).update(payload).digest('hex').slice(0, 64)
  const { explanations } = await diagnose(base, observed, { maxMistakes: 2 })
  expect(explanations.map(({ mistakes }) => mistakes.map(({ id }) => id))).toContainEqual([
    'hash-hmac-sha512',
    'output-truncated-64',
  ])
}, 20_000)
