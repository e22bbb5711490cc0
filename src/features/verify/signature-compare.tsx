import { useVerifyText } from '#i18n/verify-text.ts'
import { VisibleText } from '#ui/visible-text.tsx'

/** Received and correct signature, one above the other, so that equal and differing characters stand in one column. */
export function SignatureCompare({ observed, expected }: { observed: string; expected: string }) {
  const { observed: words } = useVerifyText()
  const shown = observed.length > 200 ? `${observed.slice(0, 200)}…` : observed
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 font-mono text-[13px]">
      <dt className="font-sans text-xs leading-6 text-muted">{words.received}</dt>
      <dd className="m-0 break-all leading-6">
        <VisibleText text={shown} />
      </dd>
      <dt className="font-sans text-xs leading-6 text-muted">{words.expected}</dt>
      <dd data-testid="expected-signature" className="m-0 break-all leading-6">
        {expected}
      </dd>
    </dl>
  )
}
