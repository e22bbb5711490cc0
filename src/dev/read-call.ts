import { type Environment, environments } from '#core/catalogue/environments.ts'
import { readEnvironmentId } from '#core/live/environment.ts'
import { forwardedHeaders, forwardedMethods, type InputProblem, maxBodyBytes } from '#core/live/proxy.ts'
import type { Result } from '#core/problem.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import type { Call } from './forward.ts'
import type { JsonObject } from './read-json-input.ts'

type Read<T> = Result<T, InputProblem>

const maxPathLength = 16 * 1024
const maxHeaderLength = 8 * 1024

/** Reads the input of `/proxy/call`. What it lets through can be written on a request line and in headers as it is. */
export function readCall(input: JsonObject): Read<{ environment: Environment; call: Call }> {
  const known = ['environment', 'method', 'path', 'headers', 'body', 'bodyBase64']
  const field = Object.keys(input).find(key => !known.includes(key))
  if (field !== undefined) return fail({ code: 'input-unknown-field', field: field.slice(0, 100) })
  const id = readEnvironmentId(input.environment)
  if (!id) return fail({ code: 'environment-unknown' })
  if (typeof input.method !== 'string' || !forwardedMethods.includes(input.method)) {
    return fail({ code: 'method-not-forwarded' })
  }
  const path = readPath(input.path)
  if (!path.ok) return path
  const headers = readHeaders(input.headers)
  if (!headers.ok) return headers
  const body = readWireBody(input)
  if (!body.ok) return body
  const call = { method: input.method, path: path.value, headers: headers.value, body: body.value }
  return { ok: true, value: { environment: environments[id], call } }
}

/** Reads the input of `/proxy/token`. */
export function readTokenInput(input: JsonObject): Read<{ environment: Environment; authorization: string }> {
  const field = Object.keys(input).find(key => key !== 'environment' && key !== 'authorization')
  if (field !== undefined) return fail({ code: 'input-unknown-field', field: field.slice(0, 100) })
  const id = readEnvironmentId(input.environment)
  if (!id) return fail({ code: 'environment-unknown' })
  const { authorization } = input
  const isBasic = typeof authorization === 'string' && /^Basic [A-Za-z0-9+/]+={0,2}$/.test(authorization)
  if (!isBasic || authorization.length > maxHeaderLength) return fail({ code: 'authorization-not-basic' })
  return { ok: true, value: { environment: environments[id], authorization } }
}

/** Visible ASCII goes through as it is, percent-encoded or not. The rest has no place on a request line. */
function readPath(path: unknown): Read<string> {
  if (typeof path !== 'string') return fail({ code: 'input-field', field: 'path', expected: 'text' })
  if (path.length > maxPathLength) return fail({ code: 'path-too-long', limit: maxPathLength })
  if (!path.startsWith('/')) return fail({ code: 'path-no-leading-slash' })
  // Some servers take "//host" and "/\host" for an address.
  if (/^\/[/\\]/.test(path)) return fail({ code: 'path-names-host' })
  // A fragment never leaves a client, and a backslash is a slash to some: neither could arrive as signed.
  const position = path.search(/[^\x21-\x7e]|[#\\]/)
  if (position < 0) return { ok: true, value: path }
  return fail({ code: 'path-character', position, character: path.charCodeAt(position) })
}

function readHeaders(list: unknown): Read<HeaderPair[]> {
  if (list === undefined) return { ok: true, value: [] }
  const wrong = fail({ code: 'input-field', field: 'headers', expected: 'header-pairs' })
  if (!Array.isArray(list)) return wrong
  const headers: HeaderPair[] = []
  for (const row of list as unknown[]) {
    if (!isPair(row)) return wrong
    const problem = headerProblem(row, headers)
    if (problem) return fail(problem)
    headers.push([row[0], row[1]])
  }
  return { ok: true, value: headers }
}

function isPair(row: unknown): row is HeaderPair {
  return Array.isArray(row) && row.length === 2 && row.every(part => typeof part === 'string')
}

function headerProblem([name, value]: HeaderPair, before: readonly HeaderPair[]): InputProblem | null {
  const key = name.toLowerCase()
  if (!forwardedHeaders.includes(key)) return { code: 'header-not-forwarded', name: name.slice(0, 100) }
  if (before.some(([other]) => other.toLowerCase() === key)) return { code: 'header-repeated', name }
  if (value.length > maxHeaderLength) return { code: 'header-too-long', name, limit: maxHeaderLength }
  // A blank at either end would be lost on the way (RFC 9110, section 5.5).
  const position = value.search(/[^\x20-\x7e]|^ | $/)
  return position < 0 ? null : { code: 'header-character', name, position, character: value.charCodeAt(position) }
}

/** The body's bytes: text as UTF-8, or base64. Neither is repaired on the way. */
function readWireBody({ body, bodyBase64 }: JsonObject): Read<Uint8Array> {
  if (body !== undefined && bodyBase64 !== undefined) return fail({ code: 'input-body-twice' })
  const bytes = bodyBase64 === undefined ? readText(body ?? '') : readBase64(bodyBase64)
  return bytes.ok && bytes.value.length > maxBodyBytes ? fail({ code: 'input-too-large', limit: maxBodyBytes }) : bytes
}

function readText(body: unknown): Read<Uint8Array> {
  if (typeof body !== 'string') return fail({ code: 'input-field', field: 'body', expected: 'text' })
  const position = body.search(/\p{Surrogate}/u)
  if (position >= 0) return fail({ code: 'input-body-lone-surrogate', position })
  return { ok: true, value: Buffer.from(body) }
}

function readBase64(text: unknown): Read<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'base64') : null
  if (bytes === null || bytes.toString('base64') !== text) {
    return fail({ code: 'input-field', field: 'bodyBase64', expected: 'base64' })
  }
  return { ok: true, value: bytes }
}

function fail(problem: InputProblem): { ok: false; problem: InputProblem } {
  return { ok: false, problem }
}
