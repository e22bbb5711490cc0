import { create } from 'zustand'
import type { SandboxEvent } from '#core/live/capture.ts'
import { onForget } from '#workspace/forget.ts'
import { emptyFeed, type Feed, type FeedRow, hearEvents } from './capture-feed.ts'
import { counterpartOf } from './counterpart.ts'
import { type ListView, wholeList } from './list-view.ts'

/** How it stands with the stream: 'absent' where no sandbox has ever answered. */
export type Connection = 'connecting' | 'listening' | 'reconnecting' | 'absent'

interface CaptureState {
  connection: Connection
  /** Counts how often listening was begun anew by hand. */
  attempt: number
  feed: Feed
  /** What is on the screen while paused; null while it is the feed itself. */
  frozen: Feed | null
  /** Key of the row that was opened; null follows the newest. */
  chosen: string | null
  view: ListView
  /** Key of the row that the open one is compared with; null while none is. */
  base: string | null
}

/** What Capture knows. In memory only. */
const useStore = create<CaptureState>(() => ({
  connection: 'connecting',
  attempt: 0,
  feed: emptyFeed,
  frozen: null,
  chosen: null,
  view: wholeList,
  base: null,
}))

onForget(() => {
  useStore.setState({ chosen: null, frozen: null, view: wholeList, base: null })
  clearCaptures()
})

export function useCaptures<T>(select: (state: CaptureState) => T): T {
  return useStore(select)
}

/** The feed as it is shown. */
export const shownFeed = ({ feed, frozen }: CaptureState): Feed => frozen ?? feed

/** The row that is open: the chosen one, else the newest. */
export function openRow(state: CaptureState) {
  const { rows } = shownFeed(state)
  return rows.find(({ key }) => key === state.chosen) ?? rows[0] ?? null
}

/** The row that the open one is compared with; null where none is, or it is gone. */
export function baseRow(state: CaptureState) {
  return state.base === null ? null : (shownFeed(state).rows.find(({ key }) => key === state.base) ?? null)
}

/** Compares with this row, and opens the one that most likely tells something beside it; null ends it. */
export function compareWith(base: FeedRow | null): void {
  useStore.setState(state => {
    if (!base) return { base: null }
    const counterpart = counterpartOf(base, shownFeed(state).rows)
    return { base: base.key, chosen: counterpart?.key ?? base.key }
  })
}

export function setConnection(connection: Connection): void {
  useStore.setState({ connection })
}

/** Begins anew where listening was given up. */
export function tryAgain(): void {
  useStore.setState(({ attempt }) => ({ connection: 'connecting', attempt: attempt + 1 }))
}

export function currentConnection(): Connection {
  return useStore.getState().connection
}

export function hear(events: readonly SandboxEvent[]): void {
  const isCleared = events.some(event => event.type === 'cleared')
  useStore.setState(({ feed, frozen }) => ({
    feed: hearEvents(feed, events),
    // Cleared means gone, paused or not
    frozen: isCleared && frozen ? { ...frozen, rows: [], evicted: 0 } : frozen,
  }))
}

/** All rows that are kept, shown or not. */
export function currentRows(): readonly FeedRow[] {
  return useStore.getState().feed.rows
}

export function changeView(change: Partial<ListView>): void {
  useStore.setState(({ view }) => ({ view: { ...view, ...change } }))
}

export function choose(chosen: string | null): void {
  useStore.setState({ chosen })
}

export function setPaused(paused: boolean): void {
  useStore.setState(({ feed }) => ({ frozen: paused ? feed : null }))
}

/** Forgets what is shown, whether or not the server could be told. */
export function clearCaptures(): void {
  hear([{ type: 'cleared' }])
}
