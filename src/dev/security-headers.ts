import { contentSecurityPolicy } from './csp.ts'
import type { Middleware } from './middleware.ts'

/** Headers for every answer: the page's policy, no sniffing, no referrer, nothing shared with other origins. */
export function securityHeaders(nonce: string | undefined): Middleware {
  const policy = `${contentSecurityPolicy(nonce)}; frame-ancestors 'none'`
  return (_, response, next) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('X-Frame-Options', 'DENY')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    next()
  }
}
