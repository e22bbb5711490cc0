import type { EnvironmentId } from '#core/index.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { stageOf } from './environment-parts.ts'

const looks = {
  sandbox: 'bg-ok-bg text-ok',
  staging: 'bg-warn-bg text-warn',
  production: 'bg-bad-bg text-bad',
} as const

/** Which environment, in words and in its colour. */
export function EnvironmentBadge({ id }: { id: EnvironmentId }) {
  const { environment: words } = useLiveText()
  const stage = stageOf(id)
  return (
    <span data-testid="environment" className={`rounded-full px-2.5 py-0.5 text-xs font-semibold ${looks[stage]}`}>
      {id.startsWith('wallet-') && `${words.products.wallet} · `}
      {words.badges[stage]}
    </span>
  )
}
