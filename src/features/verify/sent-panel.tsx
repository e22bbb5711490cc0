import { queryOptions, useQuery } from '@tanstack/react-query'
import { type Scheme, type SignatureRequest, sign } from '#core/index.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { FoldedPanel } from '#ui/folded-panel.tsx'
import { useCase } from '#workspace/use-case.ts'
import { useVerifyInputs } from '#workspace/verify-inputs.ts'
import { DiffView } from './diff-view.tsx'
import { PlainField } from './plain-field.tsx'

/** Which of two bodies the signature fits: the one in the case, or the one that went over the wire. */
function fitQuery(request: SignatureRequest, scheme: Scheme, sentBody: string, name: readonly number[]) {
  return queryOptions({
    queryKey: ['sent-or-signed', ...name],
    queryFn: async () => ({
      signed: (await sign(request, scheme)).signature,
      sent: (await sign({ ...request, body: sentBody }, scheme)).signature,
    }),
    gcTime: 0,
    networkMode: 'always',
  })
}

/** Signed or sent? The body as it went over the wire beside the one in Body. */
export function SentPanel() {
  const { sent, why } = useVerifyText()
  const { request, scheme, observed, revision } = useCase(state => state)
  const { sentBody, ownRevision, setOwn } = useVerifyInputs()
  const { data } = useQuery({
    ...fitQuery(request, scheme, sentBody, [revision, ownRevision]),
    enabled: sentBody !== '',
  })
  const same = sentBody === request.body
  return (
    <FoldedPanel title={sent.title} sub={sent.sub}>
      <div className="grid gap-2.5 px-3.5 pb-3.5">
        <PlainField label={sent.label} value={sentBody} rows={3} onChange={value => setOwn({ sentBody: value })} />
        {sentBody !== '' && (
          <>
            <p role="status" className="text-[13px] font-medium">
              {same ? sent.equal : data && verdictOf(sent, data, observed)}
            </p>
            {!same && typeof request.body === 'string' && (
              <DiffView
                label={why.diff.body}
                correct={request.body}
                signed={sentBody}
                spans={wholeBody(request.body)}
              />
            )}
          </>
        )}
      </div>
    </FoldedPanel>
  )
}

function verdictOf(
  text: ReturnType<typeof useVerifyText>['sent'],
  fits: { signed: string; sent: string },
  observed: string,
): string {
  if (observed === fits.signed) return text.signedFits
  return observed === fits.sent ? text.sentFits : text.neither
}

function wholeBody(body: string) {
  return [{ field: 'body' as const, start: 0, end: body.length, byteStart: 0, byteEnd: 0 }]
}
