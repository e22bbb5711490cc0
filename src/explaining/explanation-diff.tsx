import type { Explanation, Trace } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { DiffView } from './diff-view.tsx'
import { maskSalt } from './mask-salt.ts'

/** What the merchant hashed and keyed with, against what belongs there. Only what differs is shown. */
export function ExplanationDiff({ explanation, trace }: { explanation: Explanation; trace: Trace }) {
  const { why } = useExplainingText()
  const { shell } = useText()
  const { shown, setShown } = useSecretVisibility()
  const { payload, salt } = explanation
  const masked = shown ? { correct: trace.salt.text, signed: salt, spans: trace.salt.spans } : maskSalt(trace, salt)
  return (
    <div className="grid gap-2">
      {payload !== trace.payload.text && (
        <DiffView label={why.diff.payload} correct={trace.payload.text} signed={payload} spans={trace.payload.spans} />
      )}
      {salt !== trace.salt.text &&
        (masked ? (
          <DiffView label={why.diff.salt} {...masked} />
        ) : (
          <p className="flex flex-wrap items-center gap-2 text-xs text-muted">
            {why.showSecret}
            <Button size="small" onClick={() => setShown(true)}>
              {shell.show}
            </Button>
          </p>
        ))}
    </div>
  )
}
