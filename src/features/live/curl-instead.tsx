import { useMemo } from 'react'
import { renderCurl } from '#core/exporters/curl.ts'
import { type EnvironmentId, environments, type Trace } from '#core/index.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { plainValue } from '#ui/shown-value.ts'
import { TextView } from '#ui/text-view.tsx'
import type { LiveEntry } from '#workspace/live-session.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { stageOf } from './environment-parts.ts'
import { tokenCurl } from './token-curl.ts'

/** Where `npm start` serves by default: a static host has no sandbox of its own. */
const localOrigin = 'http://127.0.0.1:5173'

/** The call as a command, where no proxy is there to send it. It is the call of the case as it stands. */
export function CurlInstead({ entry }: { entry: LiveEntry }) {
  const { curl: words } = useLiveText()
  const { values } = useText()
  const { data } = useTrace()
  const { environment, kind } = entry
  const command = useMemo(() => commandOf(kind, environment, data), [kind, environment, data])
  const label = words[kind]
  return (
    <section aria-labelledby="curl-instead" className="grid gap-2 px-3.5">
      <div className="flex flex-wrap items-center gap-2">
        <h3 id="curl-instead" className="text-[13px] font-semibold">
          {words.title}
        </h3>
        {command !== null && <CopyButton words={values} label={values.copyNamed(label)} read={() => command} />}
      </div>
      {command === null ? (
        <p className="text-xs text-bad">{words.cannot}</p>
      ) : (
        <div className="rounded-lg border border-line bg-paper px-2.5 py-1.5 [&_.text-literal]:text-ink">
          <TextView value={plainValue(command)} label={label} testId="curl-instead" />
        </div>
      )}
      {kind === 'token' && <p className="text-xs text-muted">{words.fromEnvironment}</p>}
      {stageOf(environment) === 'sandbox' && <p className="text-xs text-muted">{words.local}</p>}
    </section>
  )
}

function commandOf(kind: LiveEntry['kind'], id: EnvironmentId, trace: Trace | undefined): string | null {
  const { baseUrl } = environments[id]
  const address = baseUrl.startsWith('/') ? localOrigin + baseUrl : baseUrl
  if (kind === 'token') return tokenCurl(environments[id], address)
  const curl = trace && renderCurl(trace, address)
  // Without the line end that closes the file: pasted into a terminal it would run the command unasked.
  return curl?.ok ? curl.value.replace(/\n$/, '') : null
}
