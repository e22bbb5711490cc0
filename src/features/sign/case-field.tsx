import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import type { RequestField } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { ExactInput } from '#ui/exact-input.tsx'
import { describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { hueOf } from '#ui/field-hue.ts'
import type { TextPart } from '#ui/query-parts.ts'
import { useEscapedDraft } from '#ui/use-escaped-draft.ts'
import { currentCase, dispatch, useCase } from '#workspace/use-case.ts'
import { useFieldProblems } from './field-problems.ts'
import { BytesProblemLine, isFault, ProblemList } from './problem-list.tsx'

interface CaseFieldProps {
  field: Exclude<RequestField, 'body'>
  hint?: ReactNode
  note?: ReactNode
  end?: ReactNode
  type?: 'text' | 'secret' | 'password'
  partsOf?: (text: string) => readonly TextPart[]
  input?: Omit<InputHTMLAttributes<HTMLInputElement | HTMLTextAreaElement>, 'id' | 'type'> &
    Record<`data-${string}`, string>
}

/** One text field of the open case: label, exact input, what is noticed about it. */
export function CaseField({ field, hint, note, end, type = 'text', partsOf, input = {} }: CaseFieldProps) {
  const { sign, request: words } = useText()
  const id = useId()
  const value = useCase(state => state.request[field] ?? '')
  const problems = useFieldProblems(field)
  const draft = useEscapedDraft(value, text => dispatch({ type: 'edit', change: { [field]: text } }))
  const hasProblems = problems.length > 0 || draft.problem !== null
  const faulty = draft.problem !== null || problems.some(isFault)
  return (
    <FieldFrame
      id={id}
      label={sign.fields[field]}
      hue={hueOf(field)}
      faulty={faulty}
      hint={hint}
      end={end}
      note={
        <>
          {draft.escaped && <EscapedBadge label={words.escaped} detail={words.escapedDetail} />}
          {note}
        </>
      }
      problems={
        hasProblems && (
          <>
            {draft.problem && (
              <ul>
                <BytesProblemLine problem={draft.problem} />
              </ul>
            )}
            <ProblemList problems={problems} />
          </>
        )
      }
    >
      <ExactInput
        id={id}
        draft={draft}
        words={words}
        type={type}
        {...(partsOf && { partsOf })}
        aria-invalid={faulty || undefined}
        aria-describedby={describedBy(id, { hint: !!hint, problems: hasProblems })}
        onKept={text =>
          dispatch({ type: 'replace', request: { ...currentCase().request, [field]: text }, label: 'paste' })
        }
        {...input}
      />
    </FieldFrame>
  )
}

function EscapedBadge({ label, detail }: { label: string; detail: string }) {
  return (
    <span title={detail} className="rounded-full bg-warn-bg px-2 py-px font-medium text-warn">
      {label}
      <span className="sr-only">: {detail}</span>
    </span>
  )
}
