import { useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { useTrace } from '#workspace/trace-query.ts'
import { HeaderTable } from './header-table.tsx'
import { Step } from './step.tsx'

/** Step 5: what goes over the wire. */
export function SendStep() {
  const { pipeline, values } = useText()
  const { data } = useTrace()
  const [view] = useState<'headers'>('headers')
  return (
    <Step
      number={5}
      id="send"
      title={pipeline.send}
      sub={pipeline.headersSub}
      tools={
        data && (
          <CopyButton
            words={values}
            label={pipeline.copyHeaders}
            read={() => data.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}
          />
        )
      }
    >
      {data && view === 'headers' && <HeaderTable headers={data.headers} />}
    </Step>
  )
}
