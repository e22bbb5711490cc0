import { tokoNetzme } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { dispatch } from '#workspace/use-case.ts'

type FailureCode = 'no-web-crypto' | 'hash-disagreement' | 'scheme-malformed' | 'too-large' | 'unknown'

/** Why no signature could be computed. The error's own text is not shown; it may quote input. */
export function TraceFailure({ error }: { error: Error }) {
  const { pipeline } = useText()
  const code = failureCode(error)
  return (
    <div
      role="alert"
      className="mx-3.5 mb-3 flex items-center gap-3 rounded-lg bg-bad-bg px-3 py-2 text-[13px] text-bad"
    >
      <p className="flex-1">
        {pipeline.failures[code]} <code className="font-mono text-xs">{code}</code>
      </p>
      {code === 'scheme-malformed' && (
        <Button onClick={() => dispatch({ type: 'scheme', scheme: tokoNetzme })}>{pipeline.resetFormula}</Button>
      )}
    </div>
  )
}

function failureCode(error: Error): FailureCode {
  if (!globalThis.crypto?.subtle) return 'no-web-crypto'
  if (error.message.includes('disagree')) return 'hash-disagreement'
  if (error.message.startsWith('scheme-')) return 'scheme-malformed'
  return error instanceof RangeError ? 'too-large' : 'unknown'
}
