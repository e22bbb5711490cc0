import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  type AlignedSegment,
  compareOwn,
  explainOwn,
  type FirstDifference,
  type SchemeField,
  type Trace,
} from '#core/index.ts'
import { DiffView } from '#explaining/diff-view.tsx'
import { MistakeTitle } from '#explaining/mistake-title.tsx'
import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { hueOf } from '#ui/field-hue.ts'
import { diagnoseInWorkers } from '#workers/diagnose-in-workers.ts'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { dispatch, useCase } from '#workspace/use-case.ts'
import { PlainField } from './plain-field.tsx'

type Which = 'payload' | 'salt'

/** The merchant's own raw payload or salt, from their log, against the correct one. */
export function OwnStrings() {
  return (
    <div className="grid gap-3">
      <OwnString which="payload" />
      <OwnString which="salt" />
    </div>
  )
}

/** One of the two: what the merchant logged, and where it parts from the expected one. */
export function OwnString({ which }: { which: Which }) {
  const { data: trace } = useTrace()
  const { own } = useVerifyText()
  const { shell } = useText()
  const { shown, setShown } = useSecretVisibility()
  const text = useCase(state => state.own[which])
  const hidden = which === 'salt' && !shown
  return (
    <div className="grid gap-2">
      <PlainField
        label={own[which]}
        value={text}
        rows={2}
        masked={hidden}
        onChange={value => dispatch({ type: 'own', change: { [which]: value } })}
        tools={
          which === 'salt' && (
            <Button size="small" look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
              {shown ? shell.hide : shell.show}
            </Button>
          )
        }
      />
      {text !== '' && trace && <Comparison which={which} text={text} trace={trace} hidden={hidden} />}
    </div>
  )
}

interface ComparisonProps {
  which: Which
  text: string
  trace: Trace
  hidden: boolean
}

function Comparison({ which, text, trace, hidden }: ComparisonProps) {
  const { own } = useVerifyText()
  const { segments, first, firstField } = useMemo(
    () => compareOwn(which, text, trace.request, trace.scheme),
    [which, text, trace],
  )
  if (!first) {
    const masked = segments.filter(segment => segment.masked)
    return (
      <div role="status" className="grid gap-1 text-[13px] font-medium text-ok">
        <p>{masked.length > 0 ? own.equalVisible : own.equal}</p>
        {masked.length > 0 && <SegmentNames label={own.maskedSegments} segments={masked} />}
      </div>
    )
  }
  return (
    <>
      <Difference difference={first} field={firstField} hidden={hidden} />
      <Segments segments={segments} hidden={hidden} />
      <KnownMistake which={which} text={text} trace={trace} />
    </>
  )
}

interface DifferenceProps {
  difference: FirstDifference
  field: SchemeField | null
  hidden: boolean
}

/** First differing byte: offset, hex and character name on both sides, and the field that it falls in. */
function Difference({ difference, field, hidden }: DifferenceProps) {
  const { own } = useVerifyText()
  const nameOf = useFieldName()
  const { offset, left, right } = difference
  const describe = (side: typeof left) => (side.byte === null ? own.ends : `${side.hex} ${side.character ?? ''}`)
  return (
    <div role="status" className="grid gap-1 text-[13px]">
      <p className="font-medium">{own.differs(offset, field && nameOf(field))}</p>
      {!hidden && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 font-mono text-xs">
          <dt className="font-sans text-muted">{own.theirs}</dt>
          <dd className="m-0">{describe(right)}</dd>
          <dt className="font-sans text-muted">{own.correct}</dt>
          <dd className="m-0">{describe(left)}</dd>
        </dl>
      )}
    </div>
  )
}

/** Which segments are equal, and those that are not side by side. A salt's are only named while the secret is hidden. */
function Segments({ segments, hidden }: { segments: readonly AlignedSegment[]; hidden: boolean }) {
  const { own } = useVerifyText()
  const nameOf = useFieldName()
  const equal = segments.filter(segment => segment.equal && segment.field)
  const masked = segments.filter(segment => segment.masked)
  const differing = segments.filter(segment => !segment.equal && !segment.masked)
  return (
    <div className="grid gap-2 text-[13px]">
      {equal.length > 0 && <SegmentNames label={own.equalSegments} segments={equal} />}
      {masked.length > 0 && <SegmentNames label={own.maskedSegments} segments={masked} />}
      {hidden ? (
        <SegmentNames label={own.differingSegments} segments={differing} />
      ) : (
        differing.map(({ field, correct, own: theirs }) => (
          <DiffView
            key={correct.start}
            label={nameOf(field)}
            correct={correct.text}
            signed={theirs.text}
            spans={[{ field, start: 0, end: correct.text.length }]}
          />
        ))
      )}
    </div>
  )
}

function SegmentNames({ label, segments }: { label: string; segments: readonly AlignedSegment[] }) {
  const nameOf = useFieldName()
  return (
    <dl className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
      <dt className="text-xs text-muted">{label}</dt>
      {segments.map(({ field, correct }) => (
        <dd key={correct.start} data-field={hueOf(field)} className={`m-0 ${field ? 'segment' : 'text-literal'}`}>
          {nameOf(field)}
        </dd>
      ))}
    </dl>
  )
}

/** What a segment is called: its field's label, or that it is the template's own text. */
function useFieldName(): (field: SchemeField | null) => string {
  const { own } = useVerifyText()
  const { sign } = useText()
  return field => (field === null ? own.templateText : sign.fields[field === 'authorization' ? 'token' : field])
}

/** The search for what makes exactly this string. Named by revision counters: they hold none of it. */
function mistakeQuery({ which, text, trace }: Omit<ComparisonProps, 'hidden'>, name: readonly number[]) {
  return queryOptions({
    queryKey: ['own-string', which, ...name],
    queryFn: ({ signal }) =>
      explainOwn(which, text, trace.request, { scheme: trace.scheme, signal }, diagnoseInWorkers),
    structuralSharing: false,
    gcTime: 0,
    networkMode: 'always',
  })
}

function KnownMistake(props: Omit<ComparisonProps, 'hidden'>) {
  const { own } = useVerifyText()
  const revision = useCase(state => state.revision)
  const ownRevision = useCase(state => state.ownRevision)
  const { data } = useQuery(mistakeQuery(props, [revision, ownRevision]))
  if (!data || data.outcome === 'match' || data.outcome === 'stopped') return null
  if (data.outcome === 'unexplained') return <p className="text-xs text-muted">{own.noMistake}</p>
  return (
    <div className="text-[13px]">
      <p className="text-xs text-muted">{own.isMistake}</p>
      <ul className="m-0 list-disc pl-5">
        {data.explanations[0]?.mistakes.map(mistake => (
          <li key={mistake.id}>
            <MistakeTitle mistake={mistake} />
          </li>
        ))}
      </ul>
    </div>
  )
}
