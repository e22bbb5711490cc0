import { queryOptions, useQuery } from '@tanstack/react-query'
import { diagnoseTogether, type Together, tokoNetzme } from '#core/index.ts'
import { MistakeTitles } from '#explaining/mistake-title.tsx'
import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { diagnoseInWorkers } from '#workers/diagnose-in-workers.ts'
import { type KeptCase, useKeptCases } from '#workspace/kept-cases.ts'
import { currentCase, useCase } from '#workspace/use-case.ts'

/** Several requests reasoned over together. The ids name requests that never change once kept. */
function togetherQuery(kept: readonly KeptCase[]) {
  const scheme = kept.at(-1)?.scheme ?? tokoNetzme
  return queryOptions({
    queryKey: ['together', ...kept.map(({ id }) => id)],
    queryFn: ({ signal }) => diagnoseTogether(kept, { scheme, maxMistakes: 2, signal }, diagnoseInWorkers),
    structuralSharing: false,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
}

/** Several requests of one merchant: what explains all that fail, and what one that matches proves. */
export function SeveralRequests() {
  const { several } = useVerifyText()
  const { kept, keep } = useKeptCases()
  const canKeep = useCase(state => Boolean(state.observed))
  const { data } = useQuery({ ...togetherQuery(kept), enabled: kept.length > 0 })
  return (
    <div className="grid gap-3 text-[13px]">
      {kept.length === 0 && <p className="text-xs text-muted">{several.empty}</p>}
      {kept.length > 0 && <KeptTable kept={kept} together={data} />}
      {data && kept.length > 1 && <Reasoning together={data} />}
      <Button
        size="small"
        className="justify-self-start"
        disabled={!canKeep}
        onClick={() => {
          const { request, observed, headers, source, scheme } = currentCase()
          keep([{ request, observed, headers, source, scheme }])
        }}
      >
        {several.add}
      </Button>
    </div>
  )
}

function KeptTable({ kept, together }: { kept: readonly KeptCase[]; together: Together | undefined }) {
  const { several } = useVerifyText()
  const drop = useKeptCases(state => state.drop)
  return (
    <table className="w-full border-collapse text-left">
      <thead className="text-xs text-muted">
        <tr>
          <th className="w-8 py-1 font-medium">{several.number}</th>
          <th className="py-1 font-medium">{several.request}</th>
          <th className="py-1 font-medium">{several.outcome}</th>
          <th className="w-16 py-1">
            <span className="sr-only">{several.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {kept.map(({ id, request }, at) => (
          <tr key={id} className="border-t border-line">
            <td className="py-1 font-mono text-xs">{at + 1}</td>
            <td className="max-w-0 truncate py-1 pr-3 font-mono text-xs" title={request.path}>
              {request.method} {request.path}
            </td>
            <td className="py-1 pr-3">{several.outcomes[together?.diagnoses[at]?.outcome ?? 'searching']}</td>
            <td className="py-1 text-right">
              <Button size="small" look="quiet" aria-label={several.removeOne(at + 1)} onClick={() => drop(id)}>
                {several.remove}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What follows from all of them. Requests are named by their number in the table. */
function Reasoning({ together }: { together: Together }) {
  const { several } = useVerifyText()
  const { sign } = useText()
  const failing = together.diagnoses.filter(({ outcome }) => outcome !== 'match').length
  const causes = together.causes.filter(
    ({ explains, contradictedBy }) => explains.length > 1 && contradictedBy.length === 0,
  )
  const numbers = (indexes: readonly number[]) => indexes.map(index => index + 1).join(', ')
  const fieldWords = {
    secret: sign.fields.clientSecret,
    token: sign.fields.token,
    clientId: sign.fields.clientId,
    recipe: several.recipe,
  }
  return (
    <ul role="status" className="m-0 grid list-disc gap-1 pl-5">
      {causes.slice(0, 3).map(({ ids, explains }) => (
        <li key={ids.join()}>
          {explains.length === failing ? several.explainsAll : several.explains(numbers(explains))}{' '}
          <strong>
            <MistakeTitles mistakes={ids.map(id => ({ id }))} />
          </strong>
        </li>
      ))}
      {failing > 1 && causes.length === 0 && <li>{several.noCommon}</li>}
      {together.proven.map(({ field, by }) => (
        <li key={field}>{several.proven(fieldWords[field], numbers(by))}</li>
      ))}
      {together.suspects.map(suspect => (
        <li key={suspect}>{several.suspects[suspect]}</li>
      ))}
    </ul>
  )
}
