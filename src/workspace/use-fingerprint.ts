import { useEffect, useState } from 'react'
import { fingerprint as fingerprintOf } from '#core/bytes/fingerprint.ts'

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
