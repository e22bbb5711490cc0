import { randomBytes } from 'node:crypto'
import type { Plugin } from 'vite'
import { claimPort } from './claim-port.ts'
import { contentSecurityPolicy } from './csp.ts'
import { ownBuild } from './own-build.ts'
import { type Host, serve } from './serve.ts'

/** Everything the page needs of its server, in development and in preview alike. */
export function signatureDebugger(): Plugin {
  const nonce = randomBytes(16).toString('base64')
  let building = false
  return {
    name: 'signature-debugger',
    config: async ({ preview }, { command, isPreview, mode }) => {
      building = command === 'build'
      // npm start
      if (isPreview && mode === 'start') return { build: { outDir: await ownBuild(preview ?? {}) } }
      return building || isPreview ? {} : { html: { cspNonce: nonce } }
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
    async configureServer(server) {
      // Vitest starts a server without a socket.
      if (!server.httpServer) return
      await claimPort(server.config.server)
      await serve(server as Host, { nonce, hasViteSocket: true })
    },
    async configurePreviewServer(server) {
      await claimPort(server.config.preview)
      await serve(server as Host)
    },
  }
}
