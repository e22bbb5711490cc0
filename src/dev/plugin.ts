import { randomBytes } from 'node:crypto'
import type { Plugin } from 'vite'
import { contentSecurityPolicy } from './csp.ts'

/** Everything the page needs of its server, in development and in preview alike. */
export function signatureDebugger(): Plugin {
  const nonce = randomBytes(16).toString('base64')
  let building = false
  return {
    name: 'signature-debugger',
    config: (_, { command }) => {
      building = command === 'build'
      return building ? {} : { html: { cspNonce: nonce } }
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: contentSecurityPolicy(building ? undefined : nonce),
        },
      },
    ],
  }
}
