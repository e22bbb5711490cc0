/** The fields of a record that go into its signature, and the signature. Also their places in a `Spans`. */
export const fieldNames = ['clientId', 'method', 'path', 'token', 'requestTime', 'body', 'signature'] as const
export type FieldName = (typeof fieldNames)[number]

export const field = { clientId: 0, method: 1, path: 2, token: 3, requestTime: 4, body: 5, signature: 6 } as const

/** How a value is written at its place: as it is, with JSON's backslashes, or with doubled quotes. */
export const written = { plain: 0, json: 1, doubled: 2 } as const

/** For each field: where it begins, where it ends, how it is written. A field that is missing begins at -1. */
export type Spans = Int32Array

export function newSpans(): Spans {
  return new Int32Array(fieldNames.length * 3).fill(-1)
}
