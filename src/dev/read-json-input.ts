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
  const bytes = await readBody(request, limit).catch(() => undefined)
  if (bytes === undefined) return null
  if (bytes === null) return { ok: false, problem: { code: 'input-too-large', limit } }
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { ok: false, problem: { code: 'input-not-json' } }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problem: { code: 'input-not-an-object' } }
  }
  return { ok: true, value: value as JsonObject }
}
