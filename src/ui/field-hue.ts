/** The fields that have a colour of their own. A data-field attribute with one of these paints in that colour. */
export type FieldHue = 'path' | 'method' | 'token' | 'time' | 'body' | 'secret' | 'client'

const hues: Readonly<Record<string, FieldHue>> = {
  path: 'path',
  method: 'method',
  token: 'token',
  authorization: 'token',
  requestTime: 'time',
  body: 'body',
  clientSecret: 'secret',
  signingSecret: 'secret',
  clientId: 'client',
}

/** The colour of a request or scheme field; undefined for literal text and anything else. */
export function hueOf(field: string | null): FieldHue | undefined {
  return field === null ? undefined : hues[field]
}
