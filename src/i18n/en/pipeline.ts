import type { Scheme, SchemeField } from '#core/index.ts'

const bytes = (n: number) => (n === 1 ? '1 byte' : `${n.toLocaleString('en')} bytes`)
const fields: Record<SchemeField, string> = {
  path: 'Path and query',
  method: 'Method',
  token: 'Token',
  authorization: 'Authorization: Bearer and token',
  requestTime: 'Request time',
  body: 'Body',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
}
const encodings: Record<Scheme['encoding'], string> = {
  hex: 'lowercase hex',
  HEX: 'uppercase hex',
  base64: 'base64',
  base64url: 'base64url',
}

/** Words of the pipeline: from raw payload to headers. */
export const pipeline = {
  step: (n: number) => `Step ${n}`,
  fields,
  encodings,
  payload: 'Raw payload',
  compareYours: 'Compare with yours',
  payloadSub: (n: number) => `what is signed · ${bytes(n)}`,
  salt: 'Salt',
  saltEmpty: 'the HMAC key · empty',
  saltHashed: (n: number, block: number) =>
    `the HMAC key · ${bytes(n)}, longer than one ${block}-byte block, so it is hashed first`,
  saltFits: (n: number, block: number) =>
    n === block
      ? `the HMAC key · ${bytes(n)}, exactly one block`
      : `the HMAC key · ${bytes(n)}, fits into one ${block}-byte block, padded with zeros`,
  hmac: (hash: string) => `HMAC-${hash}`,
  hmacSub: 'every intermediate value',
  hmacView: 'View of the HMAC steps',
  diagram: 'Diagram',
  bytesView: 'Bytes',
  keyBlock: 'Key block K₀',
  keyBlockHashed: (hash: string, block: number) => `${hash}(salt), zero-padded to ${block} bytes`,
  keyBlockPadded: (block: number) => `salt, zero-padded to ${block} bytes`,
  keyBlockExact: 'the salt itself',
  innerPad: 'K₀ ⊕ ipad',
  innerPadFormula: 'each byte XOR 0x36',
  innerHash: 'Inner hash',
  innerHashFormula: (hash: string) => `${hash}(K₀ ⊕ ipad ‖ raw payload)`,
  outerPad: 'K₀ ⊕ opad',
  outerPadFormula: 'each byte XOR 0x5c',
  outerHash: 'Outer hash',
  outerHashFormula: (hash: string) => `${hash}(K₀ ⊕ opad ‖ inner hash)`,
  bytes,
  keyHidden: 'hidden: whoever has K₀ can sign',
  equal: 'Equals WebCrypto’s own HMAC',
  keyRefused: 'WebCrypto takes no empty key, so there is nothing to compare with',
  signature: 'Signature',
  signatureSub: (encoding: Scheme['encoding'], length: number) => `${encodings[encoding]}, ${length} characters`,
  send: 'Send it',
  sendView: 'What to send',
  headers: 'Headers',
  headersSub: 'the headers of this request',
  copyHeaders: 'Copy all headers',
  curl: 'cURL',
  curlSub: 'sends exactly the signed bytes',
  code: 'Code',
  codeSub: 'signs and sends in your language',
  files: 'Files',
  filesSub: 'for other tools and for tests',
  failures: {
    'no-web-crypto':
      'This page is open over plain http, where browsers offer no WebCrypto. Open it over https, or at localhost or 127.0.0.1.',
    'hash-disagreement':
      'WebCrypto’s digest and its own HMAC gave different bytes here. Nothing computed on this machine can be trusted until they agree.',
    'scheme-malformed': 'The stored formula cannot be read. Reset it to Netzme’s.',
    'too-large': 'The browser ran out of memory for a value of this size.',
    unknown: 'The browser could not compute this signature.',
  },
  resetFormula: 'Reset the formula',
}
