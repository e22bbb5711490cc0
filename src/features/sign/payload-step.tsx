import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { shownValue } from '#ui/shown-value.ts'
import type { ValueViewName } from '#ui/value.ts'
import { ValueTools, ValueView } from '#ui/value-view.tsx'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { Step } from './step.tsx'

const TraceFailure = lazy(async () => ({ default: (await import('./trace-failure.tsx')).TraceFailure }))

/** Step 1: the text that is signed, every field in its colour. */
export function PayloadStep({ yours }: { yours?: ReactNode }) {
  const { pipeline, values } = useText()
  const { data, error } = useTrace()
  const { shown, setShown } = useSecretVisibility()
  const [view, setView] = useState<ValueViewName>('text')
  const payload = data?.payload
  const value = useMemo(() => payload && shownValue(payload, pipeline.fields, !shown), [payload, pipeline, shown])
  const label = pipeline.payload
  return (
    <Step
      yours={yours}
      number={1}
      id="raw-payload"
      title={label}
      sub={payload && pipeline.payloadSub(payload.bytes.length)}
      tools={<ValueTools value={value ?? null} view={view} onView={setView} label={label} words={values} />}
    >
      {error && (
        <Suspense>
          <TraceFailure error={error} />
        </Suspense>
      )}
      {value && (
        <ValueView
          value={value}
          view={view}
          label={label}
          words={values}
          testId="raw-payload"
          onShowSecret={() => setShown(true)}
        />
      )}
    </Step>
  )
}
