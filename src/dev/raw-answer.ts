import { STATUS_CODES } from 'node:http'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { securityHeaders } from './security-headers.ts'

/** A whole answer as bytes, for a socket that no response object belongs to. The connection ends with it. */
export function rawAnswer(status: number, value: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(value))
  return rawAnswerOf(status, [['Content-Type', 'application/json; charset=utf-8']], body)
}

/** The same with headers and body as given. */
export function rawAnswerOf(status: number, headers: readonly HeaderPair[], body: Uint8Array): Buffer {
  const given = headers.filter(([name]) => name.toLowerCase() !== 'content-length')
  const all: HeaderPair[] = [
    ...securityHeaders(undefined),
    ...given,
    ['Content-Length', String(body.length)],
    ['Cache-Control', 'no-store'],
    ['Connection', 'close'],
  ]
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...all.map(([name, value]) => `${name}: ${value}`)]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body])
}
