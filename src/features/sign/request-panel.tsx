import { useText } from '#i18n/locale.tsx'
import { Panel } from '#ui/panel.tsx'
import { BodyField } from './body-field.tsx'
import { CaseField } from './case-field.tsx'
import { RequestTimeField } from './request-time-field.tsx'

/** What is called: endpoint, method, path and query, body, request time. */
export function RequestPanel() {
  const { sign } = useText()
  return (
    <Panel id="request" title={sign.request}>
      <div className="grid gap-3 px-3.5 pt-1 pb-3.5">
        <div className="grid grid-cols-[92px_minmax(0,1fr)] gap-2">
          <CaseField field="method" />
          <CaseField field="path" />
        </div>
        <BodyField />
        <RequestTimeField />
      </div>
    </Panel>
  )
}
