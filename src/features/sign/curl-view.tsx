import { useDeferredValue, useMemo, useState } from 'react'
import { renderCurl } from '#core/exporters/curl.ts'
import type { SendProblem } from '#core/exporters/problem.ts'
import { type EnvironmentId, environments, type Trace } from '#core/index.ts'
import { type CurlWords, useCurlText } from '#i18n/curl-text.ts'
import { useText } from '#i18n/locale.tsx'
import type { Messages } from '#i18n/messages.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { plainValue } from '#ui/shown-value.ts'
import { TextView } from '#ui/text-view.tsx'
import { ProblemLine } from './problem-list.tsx'

/** One of each address: the sandbox is the same for both products. */
const choices = ['sandbox', 'staging', 'production', 'wallet-staging', 'wallet-production'] as const

/** The call as a shell command, for the environment that one picks. */
export function CurlView({ trace: newest }: { trace: Trace }) {
  const text = useText()
  const words = useCurlText()
  const { pipeline, values } = text
  const [environment, setEnvironment] = useState<EnvironmentId>('sandbox')
  // Quoting megabytes must not hold up a key press: the command may follow a moment later.
  const trace = useDeferredValue(newest)
  const curl = useMemo(() => renderCurl(trace, addressOf(environment)), [trace, environment])
  // Without the line end that closes the file: pasted into a terminal it would run the command unasked.
  const command = curl.ok ? curl.value.replace(/\n$/, '') : null
  const shown = useMemo(() => (command === null ? null : plainValue(command)), [command])
  return (
    <div className="grid gap-2.5 px-3.5 pb-3">
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label={words.environment}
          value={environment}
          options={choices.map(id => ({ value: id, label: words.environments[id] }))}
          onChange={setEnvironment}
        />
        {command !== null && <CopyButton words={values} label={values.copyNamed(pipeline.curl)} read={() => command} />}
      </div>
      {shown ? (
        <div className="rounded-lg border border-line bg-paper px-2.5 py-1.5 [&_.text-literal]:text-ink">
          <TextView value={shown} label={pipeline.curl} testId="curl" />
        </div>
      ) : (
        <ul>
          <ProblemLine fault>{!curl.ok && inWords(curl.problem, words, text)}</ProblemLine>
        </ul>
      )}
      <p className="text-xs text-muted">{words.hint}</p>
    </div>
  )
}

/** The sandbox's address is a path on the page's own origin. */
function addressOf(id: EnvironmentId): string {
  const { baseUrl } = environments[id]
  return baseUrl.startsWith('/') ? location.origin + baseUrl : baseUrl
}

function inWords(problem: SendProblem, words: CurlWords, { pipeline, sign }: Messages): string {
  if (problem.code !== 'http-cannot-carry') return words.exportProblems[problem.code]
  const field = problem.field === 'signature' ? pipeline.signature : sign.fields[problem.field]
  return words.exportProblems[problem.code](field, problem.position, problem.character)
}
