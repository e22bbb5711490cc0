import { type ReactNode, useMemo, useState } from 'react'
import type { Trace } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import type { Messages } from '#i18n/messages.ts'
import { Button } from '#ui/button.tsx'
import { shownValue } from '#ui/shown-value.ts'
import type { ValueViewName } from '#ui/value.ts'
import { ValueTools, ValueView } from '#ui/value-view.tsx'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { Step } from './step.tsx'

/** Step 2: the HMAC key. Dots stand for the secret until it is shown on request. */
export function SaltStep({ yours }: { yours?: ReactNode }) {
  const { pipeline, values } = useText()
  const { data } = useTrace()
  const { shown, setShown } = useSecretVisibility()
  const [view, setView] = useState<ValueViewName>('text')
  const salt = data?.salt
  const value = useMemo(() => salt && shownValue(salt, pipeline.fields, !shown), [salt, pipeline, shown])
  const label = pipeline.salt
  return (
    <Step
      yours={yours}
      number={2}
      id="salt"
      title={label}
      sub={data && lengthInWords(data, pipeline)}
      tools={
        <>
          <Button size="small" className="text-muted hover:text-ink" onClick={() => setShown(!shown)}>
            {shown ? values.hideSecret : values.showSecret}
          </Button>
          <ValueTools value={value ?? null} view={view} onView={setView} label={label} words={values} />
        </>
      }
    >
      {value && (
        <ValueView
          value={value}
          view={view}
          label={label}
          words={values}
          testId="salt"
          onShowSecret={() => setShown(true)}
        />
      )}
    </Step>
  )
}

/** What its length means for HMAC (RFC 2104, section 2). */
function lengthInWords({ salt, hmac }: Trace, words: Messages['pipeline']): string {
  const { length } = salt.bytes
  const block = hmac.keyBlock.length
  if (length === 0) return words.saltEmpty
  return hmac.keyHashed ? words.saltHashed(length, block) : words.saltFits(length, block)
}
