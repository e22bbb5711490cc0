import { useEffect, useRef, useState } from 'react'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useCaptures } from './capture-store.ts'

/** A burst is one announcement. */
const quietMs = 1000

/** Tells screen readers how many requests arrived, once it is quiet again. What was there from the start is not news. */
export function Announcer() {
  const { list } = useCaptureText()
  const fresh = useCaptures(state => state.feed.fresh)
  const told = useRef(fresh)
  const [news, setNews] = useState({ count: 0, total: 0 })
  useEffect(() => {
    if (fresh === told.current) return
    const timer = setTimeout(() => {
      setNews({ count: fresh - told.current, total: fresh })
      told.current = fresh
    }, quietMs)
    return () => clearTimeout(timer)
  }, [fresh])
  return (
    <p role="status" className="sr-only">
      {news.count > 0 && list.arrived(news.count, news.total)}
    </p>
  )
}
