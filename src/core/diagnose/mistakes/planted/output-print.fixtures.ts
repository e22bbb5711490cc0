import { type Planted, plantedPrint } from './planted.fixtures.ts'
import { requestWhose } from './request-whose.fixtures.ts'

/** A signature with leading zeros, small bytes, and one whose first bit is set. */
const zeros = requestWhose(mac => mac[0] === 0x00 && (mac[1] ?? 0) > 15 && mac.subarray(2).some(byte => byte < 16))
const negative = requestWhose(mac => (mac[0] ?? 0) > 0x90 && mac.some(byte => byte < 16))
const plus = requestWhose(mac => /[+/].*=/.test(mac.toString('base64')))
const hexes = (mac: Buffer) => mac.toString('hex').match(/../g) ?? []
const lower = (mac: Buffer) => mac.toString('hex')

/** One planted request or more for each mistake of the family. */
export const plantedOutputPrint: readonly Planted[] = [
  plantedPrint('output-hex-uppercase', mac => lower(mac).toUpperCase()),
  plantedPrint('output-base64', mac => mac.toString('base64')),
  plantedPrint('output-base64-nopad', mac => mac.toString('base64').replace('=', ''), plus),
  plantedPrint('output-base64url', mac => `${mac.toString('base64url')}=`, plus),
  plantedPrint('output-base64url-nopad', mac => mac.toString('base64url'), plus),
  plantedPrint('output-base64url-counted', mac => `${mac.toString('base64url')}1`),
  plantedPrint('output-base64-lines', mac => `${mac.toString('base64')}\n`),
  plantedPrint('output-base64-uri-encoded', mac => encodeURIComponent(mac.toString('base64')), plus),
  plantedPrint('output-base64-of-hex', mac => btoa(lower(mac))),
  plantedPrint('output-base64-of-hex-uppercase', mac => btoa(lower(mac).toUpperCase())),
  plantedPrint('output-base64-of-base64', mac => btoa(mac.toString('base64'))),
  plantedPrint('output-hex-of-hex', mac => Buffer.from(lower(mac)).toString('hex')),
  plantedPrint('output-hex-of-hex-uppercase', mac => Buffer.from(lower(mac).toUpperCase()).toString('hex')),
  plantedPrint('output-hex-of-base64', mac => Buffer.from(mac.toString('base64')).toString('hex')),
  plantedPrint('output-hex-unpadded-bytes', mac => hexes(mac).join(' ').replace(/\b0/g, '').replaceAll(' ', ''), zeros),
  plantedPrint(
    'output-hex-unpadded-bytes-uppercase',
    mac => hexes(mac).join(' ').replace(/\b0/g, '').replaceAll(' ', '').toUpperCase(),
    zeros,
  ),
  plantedPrint('output-hex-leading-zeros-lost', mac => lower(mac).replace(/^0+/, ''), zeros),
  plantedPrint('output-hex-sign-extended', mac =>
    hexes(mac)
      .map(h => (h >= '80' ? `ffffff${h}` : h))
      .join(''),
  ),
  plantedPrint(
    'output-hex-sign-extended-unpadded',
    mac =>
      hexes(mac)
        .map(h => (h >= '80' ? `ffffff${h}` : h.replace(/^0/, '')))
        .join(''),
    negative,
  ),
  plantedPrint(
    'output-hex-signed-number',
    mac => `-${(2n ** 256n - BigInt(`0x${lower(mac)}`)).toString(16)}`,
    negative,
  ),
  plantedPrint('output-hex-reversed-bytes', mac => hexes(mac).reverse().join('')),
  plantedPrint('output-hex-dashes-uppercase', mac => hexes(mac).join('-').toUpperCase()),
  plantedPrint('output-hex-dashes', mac => hexes(mac).join('-')),
  plantedPrint('output-hex-colons', mac => hexes(mac).join(':')),
  plantedPrint('output-hex-colons-uppercase', mac => hexes(mac).join(':').toUpperCase()),
  plantedPrint('output-hex-spaces', mac => hexes(mac).join(' ')),
  plantedPrint('output-hex-spaces-uppercase', mac => hexes(mac).join(' ').toUpperCase()),
  plantedPrint('output-decimal', mac => BigInt(`0x${lower(mac)}`).toString()),
  plantedPrint('output-base32', mac => {
    const bits = [...mac]
      .map(byte => byte.toString(2).padStart(8, '0'))
      .join('')
      .padEnd(260, '0')
    const digits = bits.match(/.{5}/g) ?? []
    return `${digits.map(five => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five, 2))).join('')}====`
  }),
  plantedPrint('output-list-comma', mac => [...mac].toString()),
  plantedPrint('output-list-brackets', mac => `[${[...mac].join(', ')}]`),
  plantedPrint('output-list-brackets-tight', mac => JSON.stringify([...mac])),
  plantedPrint('output-list-spaces', mac => `[${[...mac].join(' ')}]`),
  plantedPrint('output-list-signed', mac => `[${[...new Int8Array(mac)].join(', ')}]`),
  plantedPrint('output-json-buffer', mac => JSON.stringify(mac)),
]
