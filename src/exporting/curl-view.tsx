import { useDeferredValue, useMemo, useState } from 'react'
import { renderCurl } from '#core/exporters/curl.ts'
import type { EnvironmentId, Trace } from '#core/index.ts'
import { useExportText } from '#i18n/exporting-text.ts'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { CodeBox } from './code-box.tsx'
import { addressOf, EnvironmentField } from './environment-field.tsx'
import { ExportFault } from './export-fault.tsx'

/** The call as a shell command, for the environment that one picks. */
export function CurlView({ trace: newest }: { trace: Trace }) {
  const { pipeline, values } = useText()
  const words = useExportText()
  const [environment, setEnvironment] = useState<EnvironmentId>('sandbox')
  // Quoting megabytes must not hold up a key press: the command may follow a moment later.
  const trace = useDeferredValue(newest)
  const curl = useMemo(() => renderCurl(trace, addressOf(environment)), [trace, environment])
  // Without the line end that closes the file: pasted into a terminal it would run the command unasked.
  const command = curl.ok ? curl.value.replace(/\n$/, '') : null
  return (
    <div className="grid gap-2.5 px-3.5 pb-3">
      <div className="flex flex-wrap items-end gap-2">
        <EnvironmentField value={environment} onChange={setEnvironment} />
        {command !== null && <CopyButton words={values} label={values.copyNamed(pipeline.curl)} read={() => command} />}
      </div>
      {command === null ? (
        !curl.ok && <ExportFault problem={curl.problem} />
      ) : (
        <CodeBox code={command} label={pipeline.curl} testId="curl" />
      )}
      <p className="text-xs text-muted">{words.hint}</p>
    </div>
  )
}
