import { useMemo } from 'react'
import type { Span } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { hueOf } from '#ui/field-hue.ts'
import { type DiffPiece, diffTexts } from '#ui/text-diff.ts'
import { VisibleText } from '#ui/visible-text.tsx'

/** Equal stretches longer than this many characters show only their ends. */
const longSame = 96
const context = 36

type Stretch = Pick<Span, 'field' | 'start' | 'end'>

interface DiffViewProps {
  label: string
  correct: string
  signed: string
  /** The fields' stretches of the correct text, for their colours. */
  spans: readonly Stretch[]
}

/** What should have been signed against what was: equal parts in the field colours, differing characters made visible. */
export function DiffView({ label, correct, signed, spans }: DiffViewProps) {
  const { why } = useExplainingText()
  const pieces = useMemo(() => diffTexts(correct, signed), [correct, signed])
  return (
    <dl className="grid items-baseline gap-x-3 gap-y-1 text-[13px] sm:grid-cols-[9rem_minmax(0,1fr)]">
      {(['extra', 'missing'] as const).map(kind => (
        <div key={kind} className="contents">
          <dt className="text-xs text-muted">{kind === 'extra' ? why.signed(label) : why.correct(label)}</dt>
          <dd className="m-0 rounded-lg bg-paper px-2.5 py-1.5 font-mono leading-6 break-all whitespace-pre-wrap">
            {pieces.map((piece, i) => (
              <Piece
                key={`${piece.kind}${piece.at}`}
                piece={piece}
                side={kind}
                spans={spans}
                edge={edgeOf(i, pieces.length)}
              />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Edge = 'first' | 'last' | 'only' | 'inner'

function edgeOf(index: number, count: number): Edge {
  if (count === 1) return 'only'
  return index === 0 ? 'first' : index === count - 1 ? 'last' : 'inner'
}

function Piece({
  piece,
  side,
  spans,
  edge,
}: {
  piece: DiffPiece
  side: 'extra' | 'missing'
  spans: readonly Stretch[]
  edge: Edge
}) {
  const { why } = useExplainingText()
  if (piece.kind === 'same') return <SamePiece text={piece.text} at={piece.at} spans={spans} edge={edge} />
  if (piece.kind !== side) return null
  const look = side === 'extra' ? 'bg-bad-bg text-bad' : 'bg-ok-bg text-ok'
  return (
    <mark
      title={side === 'extra' ? why.legendExtra : why.legendMissing}
      className={`rounded-sm ${look} font-semibold underline decoration-2 underline-offset-4`}
    >
      <VisibleText text={piece.text.length > 2000 ? `${piece.text.slice(0, 2000)}…` : piece.text} />
    </mark>
  )
}

function SamePiece({ text, at, spans, edge }: { text: string; at: number; spans: readonly Stretch[]; edge: Edge }) {
  const { why } = useExplainingText()
  if (text.length <= longSame) return <Colored text={text} at={at} spans={spans} />
  const head = edge === 'first' || edge === 'only' ? 0 : context
  const tail = edge === 'last' || edge === 'only' ? 0 : context
  const hidden = text.length - head - tail
  return (
    <>
      <Colored text={text.slice(0, head)} at={at} spans={spans} />
      <span className="mx-1 inline-block font-sans text-xs break-normal text-muted">{why.elided(hidden)}</span>
      <Colored text={text.slice(text.length - tail)} at={at + text.length - tail} spans={spans} />
    </>
  )
}

/** A stretch of the correct text, cut at the fields' borders and painted in their colours. */
function Colored({ text, at, spans }: { text: string; at: number; spans: readonly Stretch[] }) {
  const end = at + text.length
  const inside = spans.filter(span => span.start < end && span.end > at)
  return inside.map(span => {
    const part = text.slice(Math.max(span.start, at) - at, Math.min(span.end, end) - at)
    return (
      <span key={span.start} data-field={hueOf(span.field)} className={span.field ? 'segment' : 'text-literal'}>
        {part}
      </span>
    )
  })
}
