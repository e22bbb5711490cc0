import { useEffect, useRef, useState } from 'react'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useCaptures } from './capture-store.ts'

/** A burst is one announcement. */
const quietMs = 1000

/** Tells screen readers how many requests arrived, once it is quiet again. What was there from the start is not news. */
export function Announcer() {
  const { list } = useCaptureText()
  const arrived = useCaptures(state => state.feed.arrived)
  const listening = useCaptures(state => state.connection === 'listening')
  const told = useRef<number | null>(null)
  const [news, setNews] = useState(0)
  useEffect(() => {
    if (!listening) return
    const timer = setTimeout(() => {
      setNews(told.current === null ? 0 : arrived - told.current)
      told.current = arrived
    }, quietMs)
    return () => clearTimeout(timer)
  }, [arrived, listening])
  return (
    <p role="status" className="sr-only">
      {news > 0 && list.arrived(news)}
    </p>
  )
}
