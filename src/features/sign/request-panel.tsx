import { lazy, Suspense } from 'react'
import { useText } from '#i18n/locale.tsx'
import { Panel } from '#ui/panel.tsx'
import { BodyField } from './body-field.tsx'
import { CaseField } from './case-field.tsx'
import { RequestTimeField } from './request-time-field.tsx'

const EndpointPicker = lazy(() => import('./endpoint-picker.tsx').then(module => ({ default: module.EndpointPicker })))
const EndpointDetails = lazy(() =>
  import('./endpoint-details.tsx').then(module => ({ default: module.EndpointDetails })),
)

/** What is called: endpoint, method, path and query, body, request time. */
export function RequestPanel() {
  const { sign } = useText()
  return (
    <Panel id="request" title={sign.request}>
      <div className="grid gap-3 px-3.5 pt-1 pb-3.5">
        <Suspense fallback={<div className="h-14.5" />}>
          <EndpointPicker />
        </Suspense>
        <div className="grid grid-cols-[92px_minmax(0,1fr)] gap-2">
          <CaseField field="method" />
          <CaseField field="path" />
        </div>
        <Suspense>
          <EndpointDetails />
        </Suspense>
        <BodyField />
        <RequestTimeField />
      </div>
    </Panel>
  )
}
