import { type ReactNode, useEffect, useState } from 'react'

/** Keeps the built page for when there is no network, once it stands; nothing is seen of it but the notice of a newer version. */
export function OfflinePart() {
  const [notice, setNotice] = useState<ReactNode>(null)
  useEffect(() => {
    if (!import.meta.env.PROD) return
    const begin = async () => {
      const { keepOffline } = await import('./offline.ts')
      await keepOffline(async version => {
        const { UpdateNotice } = await import('./update-notice.tsx')
        setNotice(<UpdateNotice version={version} />)
      })
    }
    // Where it cannot be, as in a private window, the page works as ever
    const timer = setTimeout(() => begin().catch(() => undefined), 1500)
    return () => clearTimeout(timer)
  }, [])
  return notice
}
