import { loneSurrogateAt } from '../bytes/utf8.ts'
import { checkBody } from './check-body.ts'
import { clientIdChecks } from './client-id-checks.ts'
import { type FieldCheck, missing, runChecks } from './field-check.ts'
import { methodChecks } from './method-checks.ts'
import { pathChecks } from './path-checks.ts'
import type { FieldProblem } from './problem.ts'
import type { RequestField, SignatureRequest } from './request.ts'
import { secretChecks } from './secret-checks.ts'
import { timeChecks } from './time-checks.ts'
import { tokenChecks } from './token-checks.ts'

const checks: Readonly<Record<Exclude<RequestField, 'body'>, readonly FieldCheck[]>> = {
  clientId: clientIdChecks,
  clientSecret: [missing('secret-missing'), ...secretChecks('clientSecret')],
  // Where there is none, the client secret is the signing secret: nothing is missing.
  signingSecret: secretChecks('signingSecret'),
  token: tokenChecks,
  method: methodChecks,
  path: pathChecks,
  requestTime: timeChecks,
}
const textFields = Object.keys(checks) as (keyof typeof checks)[]

/**
 * All that can be noticed about a request before it is signed, field by field. Changes nothing; each mend is an offer.
 * @example checkRequest(request) // => []
 */
export function checkRequest(request: SignatureRequest): FieldProblem[] {
  return [...checkFields(request), ...checkBody(request)]
}

/**
 * Every check but those that read the body: cheap, whatever the body's size.
 * @example checkFields({ ...request, method: 'get' })[0]?.field // => 'method'
 */
export function checkFields(request: SignatureRequest): FieldProblem[] {
  const problems = textFields.flatMap(field => [
    ...runChecks(checks[field], field, request),
    ...loneSurrogate(field, request[field] ?? ''),
  ])
  return [...problems, ...bodyOnGet(request)]
}

function loneSurrogate(field: RequestField, value: string): FieldProblem[] {
  const start = loneSurrogateAt(value)
  if (start === -1) return []
  const mend = { kind: 'swap-lone-surrogates', field } as const
  return [{ code: 'lone-surrogate', field, severity: 'fault', at: { start, end: start + 1 }, mend }]
}

/** Needs the body's length only. All sources sign a GET with the empty body. */
function bodyOnGet({ method, body }: SignatureRequest): FieldProblem[] {
  if (body.length === 0 || method.toUpperCase() !== 'GET') return []
  const mend = { kind: 'replace', field: 'body', value: '' } as const
  return [{ code: 'body-on-get', field: 'body', severity: 'notice', at: { start: 0, end: body.length }, mend }]
}
