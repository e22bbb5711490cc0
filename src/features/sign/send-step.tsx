import { lazy, Suspense, useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { useTrace } from '#workspace/trace-query.ts'
import { HeaderTable } from './header-table.tsx'
import { Step } from './step.tsx'

const CurlView = lazy(async () => ({ default: (await import('#exporting/curl-view.tsx')).CurlView }))
const CodePanel = lazy(async () => ({ default: (await import('#exporting/code-panel.tsx')).CodePanel }))
const FilesPanel = lazy(async () => ({ default: (await import('#exporting/files-panel.tsx')).FilesPanel }))

/** The forms in which a call can be had; each draws one trace. */
const forms = { headers: HeaderTable, curl: CurlView, code: CodeForm, files: FilesPanel } as const
const formIds = ['headers', 'curl', 'code', 'files'] as const

function CodeForm() {
  return (
    <div className="px-3.5 pb-3">
      <CodePanel />
    </div>
  )
}

/** Step 5: what goes over the wire, in the form that one wants it. */
export function SendStep() {
  const { pipeline, values } = useText()
  const { data } = useTrace()
  const [form, setForm] = useState<keyof typeof forms>('headers')
  const Form = forms[form]
  const { headersSub: headers, curlSub: curl, codeSub: code, filesSub: files } = pipeline
  const said = { headers, curl, code, files }
  return (
    <Step
      number={5}
      id="send"
      title={pipeline.send}
      sub={said[form]}
      tools={
        <SegmentedControl
          label={pipeline.sendView}
          options={formIds.map(id => ({ value: id, label: pipeline[id] }))}
          value={form}
          onChange={setForm}
        />
      }
    >
      {data && (
        <Suspense fallback={<p className="px-3.5 pb-3 text-xs text-muted">{values.loading}</p>}>
          <Form trace={data} />
        </Suspense>
      )}
    </Step>
  )
}
