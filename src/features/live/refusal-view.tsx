import type { LiveWords } from '#i18n/en/live.ts'
import { formatAge } from '#i18n/format-time.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useNow } from '#ui/use-now.ts'
import type { Finding, LiveEntry } from '#workspace/live-session.ts'
import { environmentName } from './environment-parts.ts'

const looks = {
  cause: 'bg-bad-bg text-bad',
  open: 'bg-warn-bg text-warn',
  'ruled-out': 'bg-ok-bg text-ok',
} as const

/** Why a call was refused, as far as it is known: what explains it, what may, what cannot. */
export function RefusalView({ entry: { findings } }: { entry: Extract<LiveEntry, { kind: 'call' }> }) {
  const text = useLiveText()
  const { locale } = useLocale()
  const now = useNow()
  const { why: words } = text
  if (findings.length === 0) return null
  const ago = (at: number) => formatAge(Math.max(0, now - at), locale)
  return (
    <section aria-labelledby="why-refused" className="grid gap-2 px-3.5">
      <h3 id="why-refused" className="text-[13px] font-semibold">
        {words.title} <span className="font-normal text-muted">· {words.intro}</span>
      </h3>
      <ul className="grid gap-1.5" data-testid="findings">
        {findings.map(finding => (
          <li
            key={finding.code + ('failure' in finding ? finding.failure : '')}
            data-finding={finding.code}
            className="grid grid-cols-[minmax(5.5rem,auto)_minmax(0,1fr)] items-baseline gap-x-2.5 text-[13px]"
          >
            <span
              className={`justify-self-start rounded-full px-2 py-0.5 text-xs font-semibold ${looks[finding.weight]}`}
            >
              {words.weights[finding.weight]}
            </span>
            <span>{findingWords(finding, text, ago, age => formatAge(age, locale))}</span>
          </li>
        ))}
      </ul>
      {findings.every(({ weight }) => weight !== 'cause') && <p className="text-xs text-muted">{words.unknown}</p>}
    </section>
  )
}

function findingWords(
  finding: Finding,
  text: LiveWords,
  ago: (at: number) => string,
  age: (ms: number) => string,
): string {
  const { findings: words, sandbox } = text.why
  switch (finding.code) {
    case 'sandbox-says':
      return words[finding.code](sandbox[finding.failure] ?? finding.failure)
    case 'token-replaced':
    case 'token-expired':
    case 'token-current':
      return words[finding.code](ago(finding.at))
    case 'token-other-environment':
      return words[finding.code](environmentName(finding.environment, text))
    case 'token-other-client':
      return words[finding.code](finding.clientId)
    case 'time-age':
      return words[finding.code](age(finding.ageMs))
    default:
      return words[finding.code]
  }
}
