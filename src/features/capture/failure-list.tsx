import type { SandboxFailure, SandboxVerdict } from '#core/live/capture.ts'
import { textOfByteString } from '#core/live/wire.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { copyExactly } from '#ui/exact-copy.ts'
import { clockTime } from './clock-time.ts'

/** Every reason for a refusal, in words, with what was expected and what arrived. */
export function FailureList({ verdict }: { verdict: SandboxVerdict }) {
  const { failure: words } = useCaptureText()
  if (verdict.failures.length === 0) return null
  return (
    <ul className="grid gap-2 text-[13px]">
      {verdict.failures.map(failure => {
        // Header values are held one character a byte
        const shown = verdict.kind === 'signed' ? asText(failure) : failure
        return (
          <li
            key={JSON.stringify(failure)}
            data-testid="capture-failure"
            data-code={failure.code}
            className="grid gap-1 border-l-2 border-bad pl-2.5"
          >
            <p>{words(shown, clockTime)}</p>
            {shown.code === 'signature-differs' && <Signatures expected={shown.expected} observed={shown.observed} />}
          </li>
        )
      })}
    </ul>
  )
}

function Signatures({ expected, observed }: { expected: string; observed: string }) {
  const { detail } = useCaptureText()
  const { values } = useText()
  const rows = [
    { label: detail.expected, value: expected },
    { label: detail.observed, value: observed },
  ]
  return (
    <dl className="grid gap-1">
      {rows.map(({ label, value }) => (
        <div key={label} className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-start gap-x-2">
          <dt className="py-0.5 text-xs leading-5 text-muted">{label}</dt>
          <dd className="py-0.5 font-mono text-[12.5px] leading-5 break-all whitespace-pre-wrap" onCopy={copyExactly}>
            {value}
          </dd>
          <dd>
            <CopyButton look="icon" words={values} label={values.copyNamed(label)} read={() => value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A failure with the texts of its header values; codes and names are ASCII and stay. */
function asText(failure: SandboxFailure): SandboxFailure {
  const entries = Object.entries(failure).map(([name, fact]) => [
    name,
    typeof fact === 'string' ? textOfByteString(fact) : fact,
  ])
  return Object.fromEntries(entries)
}
