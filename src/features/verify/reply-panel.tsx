import { Printer } from 'lucide-react'
import { useState } from 'react'
import { missingFrom, questionsFor } from '#explaining/questions.ts'
import { type ReplyMatter, useReply } from '#explaining/use-reply.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Locale } from '#i18n/messages.ts'
import { useReplyText } from '#i18n/reply-text.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { Panel } from '#ui/panel.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { useCase } from '#workspace/use-case.ts'
import { useDiagnosis } from './diagnosis-query.ts'

const locales = [
  { value: 'en', label: 'EN' },
  { value: 'id', label: 'ID' },
] as const

/** What to answer the merchant, in either language, ready to be copied. Nothing while there is nothing to say. */
export function ReplyPanel() {
  const words = useReplyText()
  const { locale: pageLocale, text } = useLocale()
  const [chosen, setChosen] = useState<Locale | null>(null)
  const [asked, setAsked] = useState(0)
  const locale = chosen ?? pageLocale
  const request = useCase(state => state.request)
  const { matter, name, questions } = useMatter(asked)
  const reply = useReply(matter, request, locale, [...name, asked])
  if (!matter || reply === undefined) return null
  return (
    <Panel
      id="reply-title"
      title={words.title}
      sub={words.sub}
      tools={<SegmentedControl label={words.language} options={locales} value={locale} onChange={setChosen} />}
    >
      <div className="grid gap-2.5 px-3.5 pb-3.5">
        <pre
          data-testid="reply"
          lang={locale}
          className="m-0 rounded-lg border border-line bg-paper px-3 py-2.5 font-sans text-[13px] leading-5 wrap-anywhere whitespace-pre-wrap"
        >
          {reply}
        </pre>
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <CopyButton words={text.shell} label={words.copy} look="primary" read={() => reply} />
          <Button onClick={() => window.print()}>
            <Printer size={14} aria-hidden /> {words.print}
          </Button>
          {questions > 1 && (
            <Button look="quiet" onClick={() => setAsked((asked + 1) % questions)}>
              {words.nextQuestion}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}

/** What there is to say, and what names it. */
function useMatter(asked: number): {
  matter: ReplyMatter | null
  name: readonly (string | number)[]
  questions: number
} {
  const { query, matches, standIn, observed } = useDiagnosis()
  const state = useCase(whole => whole)
  const { request, revision, observedRevision, knownRevision, ownRevision } = state
  const name = [revision, observedRevision, knownRevision, ownRevision, query.dataUpdatedAt]
  if (standIn && observed) return { matter: { kind: 'stand-in', standIn, observed }, name, questions: 0 }
  const missing = missingFrom(request, observed)
  const nothing = { matter: null, name, questions: 0 }
  if (missing) return state.ticket ? { ...nothing, matter: { kind: 'missing', question: missing } } : nothing
  if (matches) return { ...nothing, matter: { kind: 'match' } }
  const [explanation] = query.data?.explanations ?? []
  if (query.isFetching || !query.data) return nothing
  if (explanation) return { ...nothing, matter: { kind: 'explained', explanation } }
  if (query.data.outcome !== 'unexplained') return nothing
  const questions = questionsFor(request, state.own.payload !== '' || state.own.salt !== '')
  const question = questions[asked % questions.length] ?? questions[0]
  return { name, questions: questions.length, matter: { kind: 'unexplained', question } }
}
