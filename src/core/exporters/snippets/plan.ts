import { fingerprint } from '../../bytes/fingerprint.ts'
import { nameCharacter } from '../../bytes/invisible.ts'
import { bytesOf, decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { utf8FaultAt } from '../../bytes/utf8-fault.ts'
import type { Result } from '../../problem.ts'
import { type SignatureRequest, saltSecret } from '../../request/request.ts'
import type { Scheme, SchemeField } from '../../scheme/scheme.ts'
import { parseTemplate, type TemplatePart } from '../../scheme/template.ts'
import type { Trace } from '../../trace/trace.ts'
import { readBaseUrl } from '../base-url.ts'
import type { Credential, ExportProblem } from '../problem.ts'
import { sendFault } from '../send-fault.ts'

/** What a snippet knows of one step of the case: enough to see that its own differs, useless to find it. */
export interface PlannedStep {
  /** Length in bytes of UTF-8. */
  bytes: number
  /** First 8 hex of SHA-256. */
  fingerprint: string
  /** The credentials that go into it: where one is not the case's, there is nothing to compare. */
  needs: readonly Credential[]
}

/** All that any snippet is written from. Holds no secret and no token. Texts are well formed and hold no NUL. */
export interface SnippetPlan {
  /** Scheme and host; the path before the signed one ("" where there is none). */
  origin: string
  prefix: string
  method: string
  path: string
  clientId: string
  /** "" where there is none. */
  body: string
  /** The case's own time, at which its steps are compared. */
  requestTime: string
  payload: readonly TemplatePart[]
  salt: readonly TemplatePart[]
  hash: Scheme['hash']
  encoding: Scheme['encoding']
  fingerprints: Readonly<Record<Credential, string>>
  steps: Readonly<Record<'payload' | 'salt' | 'signature', PlannedStep>>
}

/** Lays a traced case out for all targets alike, so that none can drift from the Trace. */
export async function planSnippet(trace: Trace, baseUrl: string): Promise<Result<SnippetPlan, ExportProblem>> {
  const base = readBaseUrl(baseUrl)
  if (!base) return failed({ code: 'base-url-unreadable' })
  const fault = sendFault(trace) ?? leakOf(trace, baseUrl) ?? textFault(trace)
  if (fault) return failed(fault)
  const { request, scheme } = trace
  const payload = parseTemplate(scheme.payload, 'payload')
  if (!payload.ok) return payload
  const salt = parseTemplate(scheme.salt, 'salt')
  if (!salt.ok) return salt
  const needs = { payload: needsOf(payload.value), salt: needsOf(salt.value) }
  const plan: SnippetPlan = {
    ...base,
    method: request.method,
    path: request.path.toWellFormed(),
    clientId: request.clientId.toWellFormed(),
    body: (decodeUtf8(bytesOf(request.body)) ?? '').toWellFormed(),
    requestTime: request.requestTime.toWellFormed(),
    payload: wellFormed(payload.value),
    salt: wellFormed(salt.value),
    hash: scheme.hash,
    encoding: scheme.encoding,
    fingerprints: {
      token: await fingerprint(request.token),
      clientSecret: await fingerprint(saltSecret(request)),
    },
    steps: {
      payload: await stepOf(trace.payload.bytes, needs.payload),
      salt: await stepOf(trace.salt.bytes, needs.salt),
      signature: await stepOf(encodeUtf8(trace.signature), [...new Set([...needs.payload, ...needs.salt])]),
    },
  }
  return { ok: true, value: plan }
}

async function stepOf(bytes: Uint8Array, needs: readonly Credential[]): Promise<PlannedStep> {
  return { bytes: bytes.length, fingerprint: await fingerprint(bytes), needs }
}

const credentialOf: Partial<Record<SchemeField, Credential>> = {
  token: 'token',
  authorization: 'token',
  clientSecret: 'clientSecret',
}

function needsOf(parts: readonly TemplatePart[]): Credential[] {
  const found = parts.flatMap(part => ('field' in part ? (credentialOf[part.field] ?? []) : []))
  return [...new Set(found)]
}

function wellFormed(parts: readonly TemplatePart[]): TemplatePart[] {
  return parts.map(part => ('literal' in part ? { literal: part.literal.toWellFormed() } : part))
}

/** Shorter ones are in every text by chance, and no secret of anybody. */
const shortestSecret = 4

/** Where a value that the code would show holds a credential: pasted into a body, say. */
function leakOf({ request, scheme }: Trace, baseUrl: string): ExportProblem | null {
  const shown = [...textsOf(request, scheme), ['baseUrl', baseUrl] as const]
  const secrets = [
    ['token', request.token],
    ['clientSecret', request.clientSecret],
    ['clientSecret', request.signingSecret ?? ''],
  ] as const
  for (const [credential, secret] of secrets) {
    const found = secret.length >= shortestSecret && shown.find(([, text]) => text.includes(secret))
    if (found) return { code: 'snippet-would-leak', credential, field: found[0] }
  }
  return null
}

/** What no language's source can say, or no HMAC of theirs takes. */
function textFault({ request, scheme, salt }: Trace): ExportProblem | null {
  const { body } = request
  const notText = typeof body === 'string' ? -1 : utf8FaultAt(body)
  if (notText !== -1) return { code: 'snippet-body-not-text', position: notText }
  for (const [field, text] of textsOf(request, scheme)) {
    const position = text.indexOf('\0')
    if (position !== -1) return { code: 'snippet-cannot-hold', field, position, character: nameCharacter(0) }
  }
  // A header's blanks at either end are no part of its value, and its bytes above ASCII are everybody's own guess.
  if (!/^[!-~](?:[ -~]*[!-~])?$/.test(request.clientId)) return { code: 'snippet-cannot-carry', field: 'clientId' }
  return salt.bytes.length === 0 ? { code: 'snippet-salt-empty' } : null
}

function textsOf(request: SignatureRequest, scheme: Scheme) {
  const { method, path, clientId, requestTime, body } = request
  return [
    ['method', method],
    ['path', path],
    ['clientId', clientId],
    ['requestTime', requestTime],
    ['body', typeof body === 'string' ? body : (decodeUtf8(body) ?? '')],
    ['scheme', scheme.payload],
    ['scheme', scheme.salt],
  ] as const
}

function failed<T>(problem: ExportProblem): Result<T, ExportProblem> {
  return { ok: false, problem }
}
