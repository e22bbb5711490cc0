import type { Capture, SandboxEvent } from '#core/live/capture.ts'

export interface CaptureLimits {
  /** Captures kept. */
  count: number
  /** Characters of all that is kept: bodies in base64, and heads. */
  characters: number
}

const defaultLimits: CaptureLimits = { count: 200, characters: 8 * 1024 * 1024 }

/** The last captures, and whoever listens for more. Bounded: the oldest go first. */
export class CaptureLog {
  readonly session: string
  #limits: CaptureLimits
  #kept: Capture[] = []
  #characters = 0
  #sequence = 0
  #listeners = new Set<(event: SandboxEvent) => void>()

  /** `session` tells this run of the server from others; it must not hold a dash. */
  constructor(session: string, limits: CaptureLimits = defaultLimits) {
    this.session = session
    this.#limits = limits
  }

  add(capture: Omit<Capture, 'sequence'>): Capture {
    this.#sequence++
    const numbered: Capture = { sequence: this.#sequence, ...capture }
    this.#kept.push(numbered)
    this.#characters += weightOf(numbered)
    while (this.#kept.length > this.#limits.count || this.#characters > this.#limits.characters) {
      const [oldest] = this.#kept.splice(0, 1)
      this.#characters -= oldest ? weightOf(oldest) : 0
    }
    this.#tell({ type: 'captured', capture: numbered })
    return numbered
  }

  /** Forgets all that is kept; numbering goes on. */
  clear(): void {
    this.#kept = []
    this.#characters = 0
    this.#tell({ type: 'cleared' })
  }

  hello(): SandboxEvent {
    const oldest = this.#kept[0]?.sequence ?? 0
    return { type: 'hello', session: this.session, oldest, newest: oldest === 0 ? 0 : this.#sequence }
  }

  /** The oldest that is kept of those after a number. */
  after(sequence: number): Capture | undefined {
    const oldest = this.#kept[0]?.sequence ?? 0
    return this.#kept[Math.max(0, sequence + 1 - oldest)]
  }

  /** What came after the event that a client saw last, "session-sequence"; all that is kept for any other text. */
  since(lastEventId: string | null): Capture[] {
    const seen = this.seenBy(lastEventId)
    return this.#kept.filter(capture => capture.sequence > seen)
  }

  /** The number in "session-sequence"; 0 for any other text. */
  seenBy(lastEventId: string | null): number {
    const match = /^([^-]+)-(\d{1,15})$/.exec(lastEventId ?? '')
    return match && match[1] === this.session ? Number(match[2]) : 0
  }

  /** Calls the listener for each new capture; the returned function ends that. */
  listen(listener: (event: SandboxEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(event: SandboxEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}

function weightOf({ body, unread, method, target, headers }: Capture): number {
  const head = headers.reduce((sum, [name, value]) => sum + name.length + value.length, method.length + target.length)
  return head + body.base64.length + (unread?.base64.length ?? 0)
}

/** The event's id, as `Last-Event-ID` brings it back. */
export function eventId(session: string, sequence: number): string {
  return `${session}-${sequence}`
}
