/** A JSON value as the catalogue's samples hold them; key order is the order in which they are written. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

export type Product = 'toko' | 'wallet'

export interface PathParameter {
  name: string
  sample: string
  description: string
}

export interface QueryParameter extends PathParameter {
  required: boolean
}

/** One signed endpoint, with what public sources say about it and how sure that is. */
export interface Endpoint {
  id: string
  product: Product
  name: string
  group: string
  method: 'GET' | 'POST'
  /** Path after the base URL; parameters in braces. */
  path: string
  pathParams: readonly PathParameter[]
  /** In the order in which they are sent, which is the order that is signed. */
  query: readonly QueryParameter[]
  /** Sample body; null where none is sent. */
  body: JsonValue
  /** The body carries `pin`, the hash that `pinHash` makes. */
  needsPinHash: boolean
  /** Sample response; null where no public one is known. */
  response: JsonValue
  /** 'docs': from the documentation. 'code-struct': field names from a public client, values made up. null: no public sample. */
  responseOrigin: 'docs' | 'code-struct' | null
  /** Made up for the sandbox where `response` is null; not a fact. */
  syntheticResponse: JsonValue
  confidence: string
  notes: string
  /** DOC: the documentation. QA, GO, PHP: public clients in Python, Go and PHP. */
  source: string
}
