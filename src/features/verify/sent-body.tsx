import { queryOptions, useQuery } from '@tanstack/react-query'
import { verify } from '#core/index.ts'
import { DiffView } from '#explaining/diff-view.tsx'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import type { Case } from '#workspace/case.ts'
import { dispatch, useCase } from '#workspace/use-case.ts'
import { PlainField } from './plain-field.tsx'

/** Which of two bodies the signature fits: the one in the case, or the one that went over the wire. */
function fitQuery({ request, scheme, observed, revision, observedRevision, own, ownRevision }: Case) {
  const fits = async (body: string | Uint8Array) =>
    (await verify({ ...request, body }, observed ?? '', scheme)).outcome === 'match'
  return queryOptions({
    queryKey: ['sent-or-signed', revision, observedRevision, ownRevision],
    queryFn: async () => ({ signed: await fits(request.body), sent: await fits(own.sentBody) }),
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
}

/** Signed or sent? The body as it went over the wire beside the one in Body. */
export function SentBody() {
  const { sent } = useVerifyText()
  const { why } = useExplainingText()
  const state = useCase(whole => whole)
  const { body } = state.request
  const { sentBody } = state.own
  const { data } = useQuery({
    ...fitQuery(state),
    enabled: sentBody !== '',
  })
  const same = sentBody === body
  return (
    <div className="grid gap-2.5">
      <PlainField
        label={sent.label}
        value={sentBody}
        rows={3}
        onChange={value => dispatch({ type: 'own', change: { sentBody: value } })}
      />
      {sentBody !== '' && (
        <>
          <p role="status" className="text-[13px] font-medium">
            {same ? sent.equal : data && verdictOf(sent, data)}
          </p>
          {!same && typeof body === 'string' && (
            <DiffView label={why.diff.body} correct={body} signed={sentBody} spans={wholeBody(body)} />
          )}
        </>
      )}
    </div>
  )
}

function verdictOf(text: ReturnType<typeof useVerifyText>['sent'], fits: { signed: boolean; sent: boolean }): string {
  if (fits.signed) return text.signedFits
  return fits.sent ? text.sentFits : text.neither
}

function wholeBody(body: string) {
  return [{ field: 'body' as const, start: 0, end: body.length, byteStart: 0, byteEnd: 0 }]
}
