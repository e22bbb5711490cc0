import type { Capture, SandboxEvent } from '#core/live/capture.ts'

/** A capture, under a name that stays its own when the server restarts and numbering begins again. */
export interface FeedRow {
  key: string
  session: string
  capture: Capture
  /** What came between this row and the older one before it; null for nothing. */
  after: FeedBreak | null
}

export type FeedBreak = { kind: 'restart' } | { kind: 'gap'; count: number }

/** What the page has heard of the sandbox. */
export interface Feed {
  session: string | null
  /** Sequence number of the newest capture heard of in this session; 0 for none. Survives clearing, so nothing comes twice. */
  newest: number
  /** Newest first. */
  rows: readonly FeedRow[]
  /** Captures heard of since the page was opened, those that are forgotten again included. */
  arrived: number
  /** Those of them that arrived after the page began to listen, and not before. */
  fresh: number
  /** Sequence number up to which captures were there before the page began to listen. */
  backlog: number
  /** Captures that gave way to newer ones. */
  evicted: number
}

export interface FeedLimits {
  rows: number
  /** Base64 characters of all bodies kept. */
  bodyCharacters: number
}

export const emptyFeed: Feed = {
  session: null,
  newest: 0,
  rows: [],
  arrived: 0,
  fresh: 0,
  backlog: 0,
  evicted: 0,
}

const defaultLimits: FeedLimits = { rows: 300, bodyCharacters: 12 * 1024 * 1024 }

/** The feed after some events, in their order. Pure; what was heard before is skipped, and the oldest give way. */
export function hearEvents(feed: Feed, events: readonly SandboxEvent[], limits: FeedLimits = defaultLimits): Feed {
  return bounded(events.reduce(afterEvent, feed), limits)
}

function afterEvent(feed: Feed, event: SandboxEvent): Feed {
  switch (event.type) {
    case 'hello':
      if (event.session === feed.session) return feed
      return { ...feed, session: event.session, newest: 0, backlog: feed.session === null ? event.newest : 0 }
    case 'captured':
      return hearCapture(feed, event.capture)
    case 'cleared':
      return { ...feed, rows: [], evicted: 0 }
  }
}

function hearCapture(feed: Feed, capture: Capture): Feed {
  // The server says hello before anything else
  const { session, newest } = feed
  if (session === null || capture.sequence <= newest) return feed
  const row: FeedRow = { key: `${session}-${capture.sequence}`, session, capture, after: breakBefore(feed, capture) }
  const fresh = feed.fresh + Number(capture.sequence > feed.backlog)
  return { ...feed, newest: capture.sequence, arrived: feed.arrived + 1, fresh, rows: [row, ...feed.rows] }
}

function breakBefore({ rows: [previous], session, newest }: Feed, capture: Capture): FeedBreak | null {
  if (!previous) return null
  if (previous.session !== session) return { kind: 'restart' }
  const count = capture.sequence - newest - 1
  return count > 0 ? { kind: 'gap', count } : null
}

function bounded(feed: Feed, limits: FeedLimits): Feed {
  let characters = 0
  const over = feed.rows.findIndex(({ capture }, place) => {
    characters += capture.body.base64.length
    return place >= limits.rows || characters > limits.bodyCharacters
  })
  // The newest is always kept: the server bounds each body
  const kept = over === -1 ? feed.rows.length : Math.max(1, over)
  if (kept >= feed.rows.length) return feed
  return { ...feed, rows: feed.rows.slice(0, kept), evicted: feed.evicted + feed.rows.length - kept }
}
