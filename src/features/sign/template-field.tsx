import { useId } from 'react'
import type { SchemeProblem } from '#core/index.ts'
import { schemeFields } from '#core/scheme/scheme.ts'
import { useText } from '#i18n/locale.tsx'
import { useSchemeEditorText } from '#i18n/scheme-editor-text.ts'
import { ExactInput } from '#ui/exact-input.tsx'
import { describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { hueOf } from '#ui/field-hue.ts'
import { useEscapedDraft } from '#ui/use-escaped-draft.ts'
import { BytesProblemLine, ProblemLine } from './problem-list.tsx'

interface TemplateFieldProps {
  label: string
  value: string
  problems: readonly SchemeProblem[]
  onValue: (value: string) => void
}

/** A template as text. Each problem is shown with a caret under its place. */
export function TemplateField({ label, value, problems, onValue }: TemplateFieldProps) {
  const { request } = useText()
  const words = useSchemeEditorText()
  const id = useId()
  const draft = useEscapedDraft(value, onValue)
  const faulty = problems.length > 0 || draft.problem !== null
  return (
    <FieldFrame
      id={id}
      label={label}
      faulty={faulty}
      problems={
        faulty && (
          <ul className="grid gap-1">
            {draft.problem && <BytesProblemLine problem={draft.problem} />}
            {problems.map(problem => (
              <ProblemLine key={`${problem.code} ${placeOf(problem)}`} fault>
                {'position' in problem && <Excerpt text={value} position={problem.position} />}
                {words.problem(problem)}
              </ProblemLine>
            ))}
          </ul>
        )
      }
    >
      <ExactInput
        id={id}
        draft={draft}
        words={request}
        aria-invalid={faulty || undefined}
        aria-describedby={describedBy(id, { problems: faulty })}
        onKept={onValue}
      />
    </FieldFrame>
  )
}

const before = 24
const after = 16

/** The template around a place, with a caret under it. */
function Excerpt({ text, position }: { text: string; position: number }) {
  const start = Math.max(0, position - before)
  // Whatever the font does not draw one column wide would move the caret away from its place.
  const line = text.slice(start, position + after).replace(/[^ -~]/gu, '·')
  return (
    <span aria-hidden className="block overflow-hidden font-mono leading-4 whitespace-pre">
      {line}
      <br />
      {' '.repeat(position - start)}^
    </span>
  )
}

const placeOf = (problem: SchemeProblem) => ('position' in problem ? problem.position : '')

/** The fields that a template can name. */
export function TemplateFieldsHint() {
  const { pipeline } = useText()
  const words = useSchemeEditorText()
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5 gap-y-1 text-xs text-muted">
      {words.fieldsHint}
      {schemeFields.map(field => (
        <code key={field} data-field={hueOf(field)} title={pipeline.fields[field]} className="segment px-0.5 font-mono">
          {`{${field}}`}
        </code>
      ))}
      <span>· {words.bracesHint}</span>
    </p>
  )
}
