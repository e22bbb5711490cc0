import { queryOptions, useQuery } from '@tanstack/react-query'
import { encodeMac, encodeUtf8, type FirstDifference, firstDifference, hmacSteps, type Trace } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { FoldedPanel } from '#ui/folded-panel.tsx'
import { diagnoseInWorkers } from '#workers/diagnose-pool.ts'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { useCase } from '#workspace/use-case.ts'
import { useVerifyInputs } from '#workspace/verify-inputs.ts'
import { DiffView } from './diff-view.tsx'
import { PlainField } from './plain-field.tsx'

type Which = 'payload' | 'salt'

/** The merchant's own raw payload or salt, from their log, against the correct one. */
export function OwnStringsPanel() {
  const { own } = useVerifyText()
  const { data } = useTrace()
  return (
    <FoldedPanel title={own.title} sub={own.sub}>
      <div className="grid gap-3 px-3.5 pb-3.5">
        <OwnString which="payload" trace={data} />
        <OwnString which="salt" trace={data} />
      </div>
    </FoldedPanel>
  )
}

function OwnString({ which, trace }: { which: Which; trace: Trace | undefined }) {
  const { own } = useVerifyText()
  const { shell } = useText()
  const { shown, setShown } = useSecretVisibility()
  const text = useVerifyInputs(state => (which === 'payload' ? state.ownPayload : state.ownSalt))
  const setOwn = useVerifyInputs(state => state.setOwn)
  const hidden = which === 'salt' && !shown
  return (
    <div className="grid gap-2">
      <PlainField
        label={own[which]}
        value={text}
        rows={2}
        masked={hidden}
        onChange={value => setOwn(which === 'payload' ? { ownPayload: value } : { ownSalt: value })}
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
  const { own, why } = useVerifyText()
  const correct = trace[which]
  const difference = firstDifference(encodeUtf8(text), correct.bytes)
  if (!difference) {
    return (
      <p role="status" className="text-[13px] font-medium text-ok">
        {own.equal}
      </p>
    )
  }
  return (
    <>
      <Difference difference={difference} trace={trace} which={which} hidden={hidden} />
      {!hidden && <DiffView label={why.diff[which]} correct={correct.text} signed={text} spans={correct.spans} />}
      <KnownMistake which={which} text={text} trace={trace} />
    </>
  )
}

interface DifferenceProps {
  difference: FirstDifference
  trace: Trace
  which: Which
  hidden: boolean
}

/** First differing byte: offset, hex and character name on both sides, and the field that it falls in. */
function Difference({ difference, trace, which, hidden }: DifferenceProps) {
  const { own } = useVerifyText()
  const { sign } = useText()
  const { offset, left, right } = difference
  const span = trace[which].spans.find(({ byteStart, byteEnd }) => offset >= byteStart && offset < byteEnd)
  const name =
    span?.field && span.field !== 'authorization' ? sign.fields[span.field] : span?.field ? sign.fields.token : null
  const secret = hidden && span?.field === 'clientSecret'
  const describe = (side: typeof left) => (side.byte === null ? own.ends : `${side.hex} ${side.character ?? ''}`)
  return (
    <div role="status" className="grid gap-1 text-[13px]">
      <p className="font-medium">
        {own.differs(offset)} {name && own.inField(name)}
      </p>
      {!secret && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 font-mono text-xs">
          <dt className="font-sans text-muted">{own.theirs}</dt>
          <dd className="m-0">{describe(left)}</dd>
          <dt className="font-sans text-muted">{own.correct}</dt>
          <dd className="m-0">{describe(right)}</dd>
        </dl>
      )}
    </div>
  )
}

/**
 * Which mistake makes exactly this string. The string signs with the other one left correct, and that signature is
 * diagnosed: the same search, the same proof.
 */
function mistakeQuery({ which, text, trace }: Omit<ComparisonProps, 'hidden'>, name: readonly number[]) {
  return queryOptions({
    queryKey: ['own-string', which, ...name],
    queryFn: async ({ signal }) => {
      const bytes = encodeUtf8(text)
      const [key, message] = which === 'payload' ? [trace.salt.bytes, bytes] : [bytes, trace.payload.bytes]
      const { mac } = await hmacSteps(key, message, trace.scheme.hash)
      const observed = encodeMac(mac, trace.scheme.encoding)
      return diagnoseInWorkers(trace.request, observed, { scheme: trace.scheme, maxMistakes: 2, signal })
    },
    structuralSharing: false,
    gcTime: 0,
    networkMode: 'always',
  })
}

function KnownMistake(props: Omit<ComparisonProps, 'hidden'>) {
  const { own } = useVerifyText()
  const texts = useMistakeTexts()
  const revision = useCase(state => state.revision)
  const ownRevision = useVerifyInputs(state => state.ownRevision)
  const { data } = useQuery(mistakeQuery(props, [revision, ownRevision]))
  if (!data || data.outcome === 'match' || data.outcome === 'stopped') return null
  if (data.outcome === 'unexplained') return <p className="text-xs text-muted">{own.noMistake}</p>
  return (
    <div className="text-[13px]">
      <p className="text-xs text-muted">{own.isMistake}</p>
      <ul className="m-0 list-disc pl-5">
        {data.explanations[0]?.mistakes.map(({ id }) => (
          <li key={id}>{texts[id]?.title ?? id}</li>
        ))}
      </ul>
    </div>
  )
}
