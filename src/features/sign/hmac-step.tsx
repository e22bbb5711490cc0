import { Check } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { HmacDiagram } from './hmac-diagram.tsx'
import { hmacValues } from './hmac-values.ts'
import { Step } from './step.tsx'

const HmacBytes = lazy(async () => ({ default: (await import('./hmac-bytes.tsx')).HmacBytes }))

/** Step 3: every intermediate value of HMAC, and whether the platform's own HMAC agrees. */
export function HmacStep() {
  const { pipeline, values } = useText()
  const { data } = useTrace()
  const shown = useSecretVisibility(state => state.shown)
  const [view, setView] = useState<'diagram' | 'bytes'>('diagram')
  const options = [
    { value: 'diagram', label: pipeline.diagram },
    { value: 'bytes', label: pipeline.bytesView },
  ] as const
  // Without a secret in it there is nothing to hide.
  const hideKey = !shown && !!data?.salt.spans.some(span => span.field === 'clientSecret' && span.end > span.start)
  const View = view === 'diagram' ? HmacDiagram : HmacBytes
  return (
    <Step
      number={3}
      id="hmac"
      title={pipeline.hmac(data?.scheme.hash.replace('-', '') ?? 'SHA256')}
      sub={pipeline.hmacSub}
      tools={<SegmentedControl label={pipeline.hmacView} options={options} value={view} onChange={setView} />}
    >
      {data && (
        <div className="px-3.5 pt-1 pb-3">
          <Suspense fallback={<p className="text-xs text-muted">{values.loading}</p>}>
            <View values={hmacValues(data, pipeline)} hideKey={hideKey} />
          </Suspense>
          {data.hmac.check === 'equal' ? (
            <p className="mt-2.5 flex items-center gap-1.5 text-xs text-ok">
              <Check size={14} aria-hidden /> {pipeline.equal}
            </p>
          ) : (
            <p className="mt-2.5 text-xs text-warn">{pipeline.keyRefused}</p>
          )}
        </div>
      )}
    </Step>
  )
}
