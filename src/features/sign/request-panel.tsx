import { loadedOnce } from '#i18n/loaded-once.ts'
import { useText } from '#i18n/locale.tsx'
import { Panel } from '#ui/panel.tsx'
import { countParameters, queryParts } from '#ui/query-parts.ts'
import { useCase } from '#workspace/use-case.ts'
import { BodyField } from './body-field.tsx'
import { CaseField } from './case-field.tsx'
import { RequestTimeField } from './request-time-field.tsx'

/** The endpoint's parts come in files of their own: the catalogue is long. Whoever shows this panel waits for them, so that nothing moves. */
export const endpointParts = loadedOnce(async () => {
  const [{ EndpointPicker }, { EndpointDetails, loadWords }] = await Promise.all([
    import('./endpoint-picker.tsx'),
    import('./endpoint-details.tsx'),
  ])
  await loadWords()
  return { EndpointPicker, EndpointDetails }
})

/** Two fields in a row; what is noticed about either takes the whole width below, as the method's own is too narrow for words. */
const besideEachOther =
  'grid grid-cols-[92px_minmax(0,1fr)] gap-x-2 gap-y-1 *:contents [&>*>:nth-child(1)]:row-start-1 [&>*>:nth-child(2)]:row-start-2 [&>*>:nth-child(n+3)]:col-span-full'

/** What is called: endpoint, method, path and query, body, request time. */
export function RequestPanel() {
  const { sign } = useText()
  const { EndpointPicker, EndpointDetails } = endpointParts.read()
  return (
    <Panel id="request" title={sign.request}>
      <div className="grid gap-3 px-3.5 pt-1 pb-3.5">
        <EndpointPicker />
        <div className={besideEachOther}>
          <CaseField field="method" />
          <PathField />
        </div>
        <EndpointDetails />
        <BodyField />
        <RequestTimeField />
      </div>
    </Panel>
  )
}

/** Path and query, its parameters told apart and counted. */
function PathField() {
  const { request } = useText()
  const parameters = useCase(state => countParameters(state.request.path))
  return <CaseField field="path" partsOf={queryParts} note={parameters > 0 && request.parameters(parameters)} />
}
