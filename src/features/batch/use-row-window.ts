import { type RefObject, useEffect, useState } from 'react'

/** Height of a row, in CSS pixels. */
export const rowHeight = 34
/** Firefox ends an element at 17.9 million pixels, Chrome at 33.5. */
const tallest = 12_000_000
const beyond = 6

export interface RowWindow {
  /** Of all rows, as far as the browser can draw it. */
  height: number
  first: number
  count: number
  /** Where the first of them is drawn. */
  top: number
}

/**
 * The rows to draw of so many, as the element is scrolled. Where all would be taller than a browser takes, the way of the
 * scroll bar is shortened and the rows keep their height.
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rows: number): RowWindow {
  const [view, setView] = useState({ scrollTop: 0, clientHeight: 480 })
  useEffect(() => {
    const node = scroller.current
    if (!node) return
    const look = () => setView({ scrollTop: node.scrollTop, clientHeight: node.clientHeight })
    const watch = new ResizeObserver(look)
    node.addEventListener('scroll', look, { passive: true })
    watch.observe(node)
    return () => {
      node.removeEventListener('scroll', look)
      watch.disconnect()
    }
  }, [scroller])
  return rowWindow(view, rows)
}

export function rowWindow(
  { scrollTop, clientHeight }: { scrollTop: number; clientHeight: number },
  rows: number,
): RowWindow {
  const full = rows * rowHeight
  const height = Math.min(full, tallest)
  const way = Math.max(1, height - clientHeight)
  // Where nothing is shortened, this is the scroll position itself
  const position = (Math.min(scrollTop, way) / way) * Math.max(0, full - clientHeight)
  const first = Math.max(0, Math.floor(position / rowHeight) - beyond)
  const count = Math.min(rows - first, Math.ceil(clientHeight / rowHeight) + 2 * beyond)
  return { height, first, count, top: scrollTop - (position - first * rowHeight) }
}
