import type { Server } from 'node:http'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { contentSecurityPolicy } from './csp.ts'

/** What no page of ours asks for, and no frame could inherit. */
const features = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Headers for every answer: the page's policy, no sniffing, no referrer, no device, nothing shared with other origins. */
export function securityHeaders(nonce: string | undefined): readonly HeaderPair[] {
  return [
    ['Content-Security-Policy', `${contentSecurityPolicy(nonce)}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', features.map(feature => `${feature}=()`).join(', ')],
  ]
}

/** Sets them before anything else of the server sees the request, so that a refusal of Vite's own carries them too. */
export function setSecurityHeaders(server: Pick<Server, 'prependListener'>, nonce: string | undefined): void {
  const headers = securityHeaders(nonce)
  server.prependListener('request', (_, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
  })
}
