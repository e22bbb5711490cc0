import { useMemo } from 'react'
import type { Explanation, Trace } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { DiffView } from './diff-view.tsx'
import { maskPayload, maskSalt } from './mask-secret.ts'

/** What the merchant hashed and keyed with, against what belongs there. Only what differs is shown. */
export function ExplanationDiff({ explanation, trace }: { explanation: Explanation; trace: Trace }) {
  const { why } = useExplainingText()
  const { shown } = useSecretVisibility()
  const { payload, salt } = explanation
  const maskedSalt = useMemo(
    () => (shown ? { correct: trace.salt.text, signed: salt, spans: trace.salt.spans } : maskSalt(trace, salt)),
    [shown, trace, salt],
  )
  const maskedPayload = useMemo(() => (shown ? payload : maskPayload(trace, payload)), [shown, trace, payload])
  const { text: correct, spans } = trace.payload
  return (
    <div className="grid gap-2">
      {payload !== correct &&
        (maskedPayload !== null ? (
          <DiffView label={why.diff.payload} correct={correct} signed={maskedPayload} spans={spans} />
        ) : (
          <Hidden />
        ))}
      {salt !== trace.salt.text && (maskedSalt ? <DiffView label={why.diff.salt} {...maskedSalt} /> : <Hidden />)}
    </div>
  )
}

/** In place of a difference that would show the secret. */
function Hidden() {
  const { why } = useExplainingText()
  const { shell } = useText()
  const { setShown } = useSecretVisibility()
  return (
    <p className="flex flex-wrap items-center gap-2 text-xs text-muted">
      {why.showSecret}
      <Button size="small" onClick={() => setShown(true)}>
        {shell.show}
      </Button>
    </p>
  )
}
