import { hex } from '@scure/base'
import { useEffect, useState } from 'react'
import { encodeUtf8 } from '#core/bytes/utf8.ts'

/** The first 8 hex digits of a text's SHA-256 (UTF-8). Enough to compare on the phone, useless to find the text. */
export async function fingerprintOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encodeUtf8(text))
  return hex.encode(new Uint8Array(digest, 0, 4))
}

/** The fingerprint of a value; empty for an empty one and while it is computed. No query: the value must be in no key. */
export function useFingerprint(text: string): string {
  const [state, setState] = useState({ text: '', fingerprint: '' })
  useEffect(() => {
    let current = true
    if (text === '') setState({ text, fingerprint: '' })
    else
      fingerprintOf(text).then(fingerprint => {
        if (current) setState({ text, fingerprint })
      })
    return () => {
      current = false
    }
  }, [text])
  return state.text === text ? state.fingerprint : ''
}
