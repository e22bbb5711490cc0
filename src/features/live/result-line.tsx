import { CircleAlert, CircleCheck, CircleX } from 'lucide-react'
import { callProblemWords } from '#explaining/call-problem-words.ts'
import type { LiveWords } from '#i18n/en/live.ts'
import { useLiveText } from '#i18n/live-text.ts'
import type { LiveEntry } from '#workspace/live-session.ts'
import { type AnswerMeaning, businessOf, isAnswer, meaningOf, property, readJson } from './read-answer.ts'

type Outcome = AnswerMeaning | 'token' | 'token-unknown' | 'failed'

const good = { icon: CircleCheck, look: 'bg-ok-bg text-ok' }
const doubtful = { icon: CircleAlert, look: 'bg-warn-bg text-warn' }
const bad = { icon: CircleX, look: 'bg-bad-bg text-bad' }
const looks: Record<Outcome, typeof good> = {
  answered: good,
  token: good,
  redirect: doubtful,
  'business-error': doubtful,
  'token-unknown': doubtful,
  refused: bad,
  'http-error': bad,
  failed: bad,
}

/** The outcome in one line, announced when it arrives, and what there is to say about it. */
export function ResultLine({ entry }: { entry: LiveEntry }) {
  const text = useLiveText()
  const outcome = outcomeOf(entry)
  const { icon: Icon, look } = looks[outcome]
  return (
    <div
      role="status"
      data-testid="live-result"
      data-outcome={outcome}
      className={`mx-3.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 rounded-lg px-3 py-2.5 ${look}`}
    >
      <Icon size={18} aria-hidden className="mt-px" />
      <div className="grid gap-1">
        <p className="font-medium">{headline(entry, outcome, text)}</p>
        {notesOf(entry, outcome, text).map(note => (
          <p key={note} className="text-[13px]">
            {note}
          </p>
        ))}
      </div>
    </div>
  )
}

/** How an entry came out, in one word for its looks. */
export function outcomeOf(entry: LiveEntry): Outcome {
  const { outcome } = entry
  if (!isAnswer(outcome)) return 'failed'
  if (entry.kind === 'call') return meaningOf(outcome, businessOf(outcome, entry.endpointId))
  if (entry.accepted) return 'token'
  const meaning = meaningOf(outcome, null)
  return meaning === 'answered' ? 'token-unknown' : meaning
}

function headline({ outcome }: LiveEntry, kind: Outcome, { result: words }: LiveWords): string {
  if (!isAnswer(outcome)) return words.meanings.failed
  return `${words.meanings[kind]} · HTTP ${outcome.status} ${outcome.statusText}`.trim()
}

function notesOf(entry: LiveEntry, kind: Outcome, text: LiveWords): string[] {
  const { outcome } = entry
  if (!isAnswer(outcome)) return failureNotes(entry, text)
  const { result: words } = text
  const notes: string[] = []
  if (outcome.redirect) notes.push(words.redirectTo(outcome.redirect.location))
  if (kind === 'token-unknown') notes.push(words.tokenUnknown)
  if (entry.kind === 'token' && kind === 'refused') {
    notes.push(outcome.status === 200 ? words.unauthorized : words.basicRefused)
  }
  if (entry.kind === 'call') notes.push(...businessNotes(entry, kind, text))
  return notes
}

/** The envelope's own status, named where a public source names it. */
function businessNotes(
  { outcome, endpointId }: Extract<LiveEntry, { kind: 'call' }>,
  kind: Outcome,
  { result: words, meanings }: LiveWords,
): string[] {
  if (!isAnswer(outcome) || kind === 'refused') return []
  const json = readJson(outcome)
  const status = property(json, 'status') ?? property(json, 'statusMessage')
  if (typeof status !== 'string' && typeof status !== 'number') return []
  const known = businessOf(outcome, endpointId)
  const shown = String(status).slice(0, 100)
  return [known ? words.business(shown, meanings[known.meaning]) : words.businessUnknown(shown)]
}

function failureNotes(entry: LiveEntry, text: LiveWords): string[] {
  const { outcome } = entry
  if (isAnswer(outcome)) return []
  const { problem, sent } = outcome
  const { result: words } = text
  const left = sent !== undefined || problem.code === 'cancelled' || problem.code === 'no-server'
  const consequence = entry.kind === 'token' ? words.mayHaveEnded : words.mayHaveActed
  return [callProblemWords(problem, text, navigator.onLine), left ? consequence : words.nothingSent, words.nothingLost]
}
