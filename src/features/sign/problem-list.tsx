import { CircleAlert, Info } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import type { BytesProblem, FieldProblem, Mend } from '#core/index.ts'
import { useProblemText } from '#i18n/problems-text.ts'
import { currentCase, dispatch } from '#workspace/use-case.ts'

/** True for what breaks the signature or the call. A value that is not there yet is no fault to shout about. */
export function isFault(problem: FieldProblem): boolean {
  return problem.severity === 'fault' && !problem.code.endsWith('-missing')
}

/** What is noticed about a field, each with its one mend. Offers wait while the list is older than the value. */
export function ProblemList(props: ProblemListProps) {
  return (
    <Suspense>
      <Problems {...props} />
    </Suspense>
  )
}

interface ProblemListProps {
  problems: readonly FieldProblem[]
  stale?: boolean
}

function Problems({ problems, stale = false }: ProblemListProps) {
  const words = useProblemText()
  return (
    <ul className="grid gap-1">
      {problems.map(problem => (
        <ProblemLine
          key={problem.code}
          fault={isFault(problem)}
          action={
            problem.mend && (
              <MendButton
                mend={problem.mend}
                label={words.mendsOf[problem.code] ?? words.mends[problem.mend.kind]}
                disabled={stale}
              />
            )
          }
        >
          {words.fields[problem.code](problem)}
        </ProblemLine>
      ))}
    </ul>
  )
}

/** Why escapes or hex digits being typed cannot be read yet. */
export function BytesProblemLine({ problem }: { problem: BytesProblem }) {
  return (
    <Suspense>
      <BytesLine problem={problem} />
    </Suspense>
  )
}

function BytesLine({ problem }: { problem: BytesProblem }) {
  const { bytes } = useProblemText()
  return <ProblemLine fault>{bytes[problem.code](problem)}</ProblemLine>
}

interface ProblemLineProps {
  fault: boolean
  action?: ReactNode
  children: ReactNode
}

/** One line: a fault on a tint, a notice in quiet words. */
export function ProblemLine({ fault, action, children }: ProblemLineProps) {
  const Icon = fault ? CircleAlert : Info
  return (
    <li
      className={`flex items-start gap-2 rounded-lg text-xs ${fault ? 'bg-bad-bg px-2.5 py-1.5 text-bad' : 'text-muted'}`}
    >
      <Icon size={13} aria-hidden className="mt-0.5 shrink-0" />
      <span className="min-w-0 flex-1 wrap-anywhere">{children}</span>
      {action}
    </li>
  )
}

function MendButton({ mend, label, disabled }: { mend: Mend; label: string; disabled: boolean }) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={async () => {
        const { applyMend } = await import('#core/request/apply-mend.ts')
        const request = applyMend(currentCase().request, mend)
        dispatch({ type: 'replace', request, label: mend.kind === 'minify-body' ? 'minify' : 'mend' })
      }}
      className="-my-0.5 min-h-6 shrink-0 rounded-md border border-line bg-surface px-2 font-medium text-ink hover:bg-sunken disabled:opacity-50"
    >
      {label}
    </button>
  )
}
