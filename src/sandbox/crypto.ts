const encoder = new TextEncoder()

/**
 * The signature that a request should carry, in a few lines of its own: nothing here is shared with the page's engine,
 * so that each checks the other. Parts from the wire hold one character a byte; the secret is text.
 */
export async function expectedSignature(parts: {
  secret: string
  target: string
  method: string
  token: string
  requestTime: string
  body: Uint8Array
}): Promise<string> {
  const authorization = `Bearer ${parts.token}`
  const tail = latin1(`-${parts.requestTime}-${authorization}`)
  const head = latin1(
    `path=${parts.target}&method=${parts.method.toUpperCase()}&token=${authorization}&timestamp=${parts.requestTime}&body=`,
  )
  const key = await crypto.subtle.importKey(
    'raw',
    join(encoder.encode(parts.secret), tail),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, join(head, parts.body))))
}

/** First 8 hex of SHA-256: enough for two people to compare on the phone, too little to find a secret. */
export async function fingerprint(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))).slice(0, 8)
}

/** Lowercase hex. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Bytes of a string that holds one character a byte. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length)
  whole.set(a)
  whole.set(b, a.length)
  return whole
}
