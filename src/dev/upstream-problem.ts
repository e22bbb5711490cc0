import type { UpstreamProblem } from '#core/live/proxy.ts'

/** How far a call had come when it failed. */
export interface Progress {
  host: string
  /** True until a company proxy, where there is one, has opened the way. */
  tunnelling: boolean
  /** True once TCP stands. */
  reached: boolean
  /** True once TLS stands too, or TCP where there is none: from here on something may have left. */
  connected: boolean
  receivedBytes: number
  /** The status of an answer that may have no body. */
  bodilessStatus: number | null
}

/** Node's limit for the head of an answer, set outright. */
export const headerLimit = 64 * 1024

/** Names an error of the platform. Only its code is repeated: a message can hold addresses and what a server sent. */
export function upstreamProblem(error: unknown, progress: Progress): UpstreamProblem {
  const reason = codeOf(error)
  const { host, receivedBytes } = progress
  if (progress.tunnelling) return { code: 'proxy-tunnel', host, status: null, reason }
  if (reason === 'HPE_HEADER_OVERFLOW') return { code: 'proxy-too-large', host, limit: headerLimit, part: 'headers' }
  if (reason.startsWith('HPE_') && progress.bodilessStatus !== null) {
    return { code: 'proxy-body-forbidden', host, status: progress.bodilessStatus }
  }
  if (reason.startsWith('HPE_')) return { code: 'proxy-not-http', host, reason }
  if (progress.connected) return { code: 'proxy-reset', host, receivedBytes }
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(reason)) return { code: 'proxy-dns', host, reason }
  if (reason === 'ECONNREFUSED') return { code: 'proxy-refused', host }
  // Past TCP and before the call could leave there is only the TLS handshake to fail.
  if (progress.reached) return { code: 'proxy-tls', host, reason }
  return { code: 'proxy-unreachable', host, reason }
}

/** "ECONNREFUSED"; where several addresses of one name were tried, the first attempt that has a code. */
function codeOf(error: unknown): string {
  if (hasCode(error)) return error.code
  if (error instanceof AggregateError) return error.errors.find(hasCode)?.code ?? 'UNKNOWN'
  return 'UNKNOWN'
}

function hasCode(error: unknown): error is { code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
}
