import { useEffect } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { loadedOnce } from '#i18n/loaded-once.ts'

const opener = loadedOnce(() => import('./open-case-link.ts'))

/** An address that holds a case: it is opened in Verify, and leaves the address. */
export function CaseLink() {
  useEffect(() => {
    // The address as it is: the router's own may be decoded
    const fragment = location.hash
    opener.load().then(({ openCaseLink }) => {
      openCaseLink(fragment)
      navigate('/verify', { replace: true })
    })
  }, [])
  return null
}
