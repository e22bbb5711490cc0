import { create } from 'zustand'
import type { SandboxEvent } from '#core/live/capture.ts'
import { onForget } from '#workspace/forget.ts'
import { emptyFeed, type Feed, hearEvents } from './capture-feed.ts'

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
}

/** What Capture knows. In memory only. */
const useStore = create<CaptureState>(() => ({
  connection: 'connecting',
  attempt: 0,
  feed: emptyFeed,
  frozen: null,
  chosen: null,
}))

onForget(() => {
  useStore.setState({ chosen: null, frozen: null })
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
