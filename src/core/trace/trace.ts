import { encodeMac } from '../bytes/encode-mac.ts'
import { type HmacSteps, hmacSteps, webCryptoHmac } from '../hmac/hmac-steps.ts'
import { authorizationOf, type SignatureRequest } from '../request/request.ts'
import { type Rendered, renderTemplate } from '../scheme/render.ts'
import { type Scheme, tokoNetzme } from '../scheme/scheme.ts'
import { parseTemplate, type TemplatePart } from '../scheme/template.ts'

/** A header of the signed call and the request field that fills its value. */
export interface TracedHeader {
  name: string
  value: string
  field: 'token' | 'requestTime' | 'clientId' | 'signature' | null
}

/** The whole signature, step by step. Page, verifier, exporter and report read this one value, so they cannot drift apart. */
export interface Trace {
  request: SignatureRequest
  scheme: Scheme
  payload: Rendered
  salt: Rendered
  hmac: HmacSteps
  signature: string
  /** The headers of the call, in the documentation's order. */
  headers: readonly TracedHeader[]
}

/**
 * Signs a request. `scheme` must be well formed (`readScheme` tells); the request is taken exactly as it is.
 * @example (await sign(request)).signature // => 'cbf99c2f6d5d65b582035a4dee21e67b82a5226f7d9eb7768450d085eac31eb6'
 */
export async function sign(
  request: SignatureRequest,
  scheme: Scheme = tokoNetzme,
): Promise<{ payload: string; salt: string; signature: string }> {
  const { payload, salt } = renderScheme(request, scheme)
  const mac =
    (await webCryptoHmac(salt.bytes, payload.bytes, scheme.hash)) ??
    (await hmacSteps(salt.bytes, payload.bytes, scheme.hash)).mac
  return { payload: payload.text, salt: salt.text, signature: encodeMac(mac, scheme.encoding) }
}

/**
 * Signs a request and keeps every step: values, bytes, and the span that each field filled.
 * @example (await trace(request)).salt.text // => `${request.clientSecret}-${request.requestTime}-Bearer ${request.token}`
 */
export async function trace(request: SignatureRequest, scheme: Scheme = tokoNetzme): Promise<Trace> {
  const { payload, salt } = renderScheme(request, scheme)
  const hmac = await hmacSteps(salt.bytes, payload.bytes, scheme.hash)
  const signature = encodeMac(hmac.mac, scheme.encoding)
  return { request, scheme, payload, salt, hmac, signature, headers: headersOf(request, signature) }
}

/** Payload and salt of a scheme, rendered. */
export function renderScheme(request: SignatureRequest, scheme: Scheme): { payload: Rendered; salt: Rendered } {
  return {
    payload: renderTemplate(partsOf(scheme.payload, 'payload'), request),
    salt: renderTemplate(partsOf(scheme.salt, 'salt'), request),
  }
}

function partsOf(text: string, template: 'payload' | 'salt'): TemplatePart[] {
  const parsed = parseTemplate(text, template)
  if (!parsed.ok) throw new Error(`${parsed.problem.code}: a scheme is read with readScheme before it signs`)
  return parsed.value
}

function headersOf(request: SignatureRequest, signature: string): TracedHeader[] {
  const headers: TracedHeader[] = [
    { name: 'Authorization', value: authorizationOf(request), field: 'token' },
    { name: 'Request-Time', value: request.requestTime, field: 'requestTime' },
    { name: 'Client-Id', value: request.clientId, field: 'clientId' },
    { name: 'Signature', value: signature, field: 'signature' },
  ]
  if (request.body.length > 0) headers.push({ name: 'Content-Type', value: 'application/json', field: null })
  return headers
}
