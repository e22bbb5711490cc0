import type { IncomingMessage } from 'node:http'
import type { InputProblem } from '#core/live/proxy.ts'
import type { Result } from '#core/problem.ts'
import { readBody } from './read-body.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** The JSON object in a request's body; null where the client went away meanwhile. */
export async function readJsonInput(
  request: IncomingMessage,
  limit: number,
): Promise<Result<JsonObject, InputProblem> | null> {
  const body = await readBody(request, limit).catch(() => undefined)
  if (body === undefined) return null
  if (body === null) return { ok: false, problem: { code: 'input-too-large', limit } }
  let value: unknown
  try {
    if (body.fault !== null) return { ok: false, problem: { code: 'input-not-json' } }
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body.bytes))
  } catch {
    return { ok: false, problem: { code: 'input-not-json' } }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problem: { code: 'input-not-an-object' } }
  }
  return { ok: true, value: value as JsonObject }
}
