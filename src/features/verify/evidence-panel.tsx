import type { ReactNode } from 'react'
import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { ExactInput } from '#ui/exact-input.tsx'
import { describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { useEscapedDraft } from '#ui/use-escaped-draft.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { dispatch, useCase } from '#workspace/use-case.ts'
import { useDiagnosis } from './diagnosis-query.ts'
import { ShapeFindings } from './shape-findings.tsx'
import { SignatureCompare } from './signature-compare.tsx'

const observe = (observed: string) => dispatch({ type: 'observe', observed })

/** What the verdict stands on: the secret, the signature that the merchant sent, and the expected one beside it. */
export function EvidencePanel({ secret }: { secret: ReactNode }) {
  const observed = useCase(state => state.observed ?? '')
  const { data } = useTrace()
  const { complete } = useDiagnosis()
  return (
    <section className="grid gap-3 rounded-xl border border-line bg-surface p-3.5">
      <div className="grid gap-3 xl:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        {secret}
        <ObservedField observed={observed} />
      </div>
      {observed !== '' && data && complete && <SignatureCompare observed={observed} expected={data.signature} />}
      <ShapeFindings />
    </section>
  )
}

/** The same beside the signature that this page computes, where a request is signed. */
export function YourSignature() {
  const observed = useCase(state => state.observed ?? '')
  const { data } = useTrace()
  return (
    <div className="grid gap-3">
      <ObservedField observed={observed} />
      {observed !== '' && data && <SignatureCompare observed={observed} expected={data.signature} />}
    </div>
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
      hint={words.hint}
      end={
        observed !== '' &&
        draft.tooLong === null && (
          <Button size="small" look="quiet" onClick={() => observe('')}>
            {words.clear}
          </Button>
        )
      }
    >
      <ExactInput
        id={id}
        draft={draft}
        words={request}
        onKept={observe}
        aria-describedby={describedBy(id, { hint: true })}
      />
    </FieldFrame>
  )
}
