import { create } from 'zustand'
import type { SandboxEvent } from '#core/live/capture.ts'
import { onForget } from '#workspace/forget.ts'
import { emptyFeed, type Feed, type FeedRow, hearEvents } from './capture-feed.ts'
import { counterpartOf } from './counterpart.ts'
import { type ListView, wholeList } from './list-view.ts'
import { focusDetail } from './reveal-detail.ts'

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
  /** Key of the newest row that is shown while none is chosen. */
  followed: string | null
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
  followed: null,
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

/** The row that is open: the chosen one, else the newest, as soon as that stays so for a moment. */
export function openRow(state: CaptureState) {
  const { rows } = shownFeed(state)
  const find = (wanted: string | null) => rows.find(({ key }) => key === wanted)
  return find(state.chosen) ?? find(state.followed) ?? rows[0] ?? null
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
  followSoon()
  openAwaited()
}

/** Of requests that pour in, the last is opened once this long none came, and at the latest after `longestHeldMs`. */
const quietMs = 300
const longestHeldMs = 1200
let lastFollowed = 0
let following: ReturnType<typeof setTimeout> | undefined

/** What comes by itself is opened at once. */
function followSoon(): void {
  clearTimeout(following)
  const held = Date.now() - lastFollowed
  if (held >= longestHeldMs) followNewest()
  else following = setTimeout(followNewest, Math.min(quietMs, longestHeldMs - held))
}

let awaitedAfter: { key: string | null } | null = null

/** Key of the newest request that is kept. */
export function currentNewest(): string | null {
  return useStore.getState().feed.rows[0]?.key ?? null
}

/** Opens the request that arrived after that one, or the next one that does, and takes the focus to it. */
export function followArrivalAfter(key: string | null): void {
  awaitedAfter = { key }
  setPaused(false)
  openAwaited()
}

function openAwaited(): void {
  if (!awaitedAfter || currentNewest() === awaitedAfter.key) return
  awaitedAfter = null
  followAgain()
  focusDetail()
}

function followNewest(): void {
  lastFollowed = Date.now()
  useStore.setState(({ feed }) => ({ followed: feed.rows[0]?.key ?? null }))
}

/** All rows that are kept, shown or not. */
export function currentRows(): readonly FeedRow[] {
  return useStore.getState().feed.rows
}

export function changeView(change: Partial<ListView>): void {
  useStore.setState(({ view }) => ({ view: { ...view, ...change } }))
}

export function choose(chosen: string): void {
  useStore.setState({ chosen })
}

/** Opens the newest, and from then on each that arrives. */
export function followAgain(): void {
  useStore.setState({ chosen: null })
  followNewest()
}

export function setPaused(paused: boolean): void {
  useStore.setState(({ feed }) => ({ frozen: paused ? feed : null }))
}

/** Forgets what is shown, whether or not the server could be told. */
export function clearCaptures(): void {
  hear([{ type: 'cleared' }])
}
