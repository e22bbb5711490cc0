import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { ExactInput } from '#ui/exact-input.tsx'
import { describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { Panel } from '#ui/panel.tsx'
import { useEscapedDraft } from '#ui/use-escaped-draft.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { dispatch, useCase } from '#workspace/use-case.ts'
import { ShapeFindings } from './shape-findings.tsx'
import { SignatureCompare } from './signature-compare.tsx'
import { VerdictLine } from './verdict-line.tsx'

const observe = (observed: string) => dispatch({ type: 'observe', observed })

/** The signature that the merchant sent, kept exactly as pasted, and the answer. */
export function ObservedPanel() {
  const { observed: words } = useVerifyText()
  const observed = useCase(state => state.observed ?? '')
  const { data } = useTrace()
  return (
    <Panel id="observed" title={words.title} sub={words.hint}>
      <div className="grid gap-3 px-3.5 pb-3.5">
        <ObservedField observed={observed} />
        <VerdictLine />
        <ShapeFindings />
        {observed !== '' && data && <SignatureCompare observed={observed} expected={data.signature} />}
      </div>
    </Panel>
  )
}

function ObservedField({ observed }: { observed: string }) {
  const { observed: words } = useVerifyText()
  const { request } = useText()
  const draft = useEscapedDraft(observed, observe)
  const id = 'field-observed'
  return (
    <FieldFrame
      id={id}
      label={words.label}
      note={draft.escaped ? request.escaped : undefined}
      end={
        observed !== '' &&
        draft.tooLong === null && (
          <Button size="small" look="quiet" onClick={() => observe('')}>
            {words.clear}
          </Button>
        )
      }
    >
      <ExactInput id={id} draft={draft} words={request} onKept={observe} aria-describedby={describedBy(id, {})} />
    </FieldFrame>
  )
}
