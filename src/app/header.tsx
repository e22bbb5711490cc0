import { Lock, SendHorizontal } from 'lucide-react'
import { useEffect } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { environments } from '#core/index.ts'
import { useLocale, useText } from '#i18n/locale.tsx'
import { useLiveSession } from '#workspace/live-session.ts'
import { Logo } from './logo.tsx'
import { modeAt, modes } from './modes.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { ThemePicker } from './theme-picker.tsx'

/** Name, modes, language, theme. */
export function Header() {
  const { locale, text, setLocale } = useLocale()
  const { shell } = text
  const [address] = useHashLocation()
  const open = modeAt(address)
  useEffect(() => {
    document.title = open ? `${shell.modes[open.id]} · ${shell.title}` : shell.title
  }, [open, shell])
  return (
    <header className="top-0 z-20 [@media(min-height:440px)]:sticky flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-line bg-surface px-3 py-2 sm:px-5">
      <button
        type="button"
        className="sr-only focus:not-sr-only"
        onClick={() => document.getElementById('content')?.focus()}
      >
        {shell.skip}
      </button>
      <h1 className="flex items-center gap-2.5 text-[15px] font-semibold tracking-tight">
        <Logo />
        {shell.title}
      </h1>
      <nav aria-label={shell.mainNavigation} className="flex gap-0.5 max-md:order-last max-md:basis-full">
        {modes.map(mode => (
          <a
            key={mode.id}
            href={`#${mode.path}`}
            onPointerEnter={mode.load}
            onFocus={mode.load}
            aria-current={mode === open ? 'page' : undefined}
            className="mode-link rounded-lg px-3 py-1.5 font-medium text-muted hover:bg-paper hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink"
          >
            {shell.modes[mode.id]}
          </a>
        ))}
      </nav>
      <div className="ml-auto flex flex-wrap items-center gap-2 text-[13px] text-muted">
        {open?.id === 'live' ? <CallsGo /> : <Local />}
        <fieldset className="m-0 flex rounded-full border border-line p-0.5">
          <legend className="sr-only">{shell.language}</legend>
          {(['en', 'id'] as const).map(code => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={locale === code}
              onClick={() => setLocale(code)}
              className="min-h-6 rounded-full px-2 text-xs font-semibold text-muted aria-pressed:bg-sunken aria-pressed:text-ink"
            >
              {code.toUpperCase()}
            </button>
          ))}
        </fieldset>
        <ThemePicker />
        <ShortcutSheet />
      </div>
    </header>
  )
}

function Local() {
  const { shell } = useText()
  return (
    <span
      title={shell.localDetail}
      className="hidden items-center gap-1.5 rounded-full border border-line px-2.5 py-1 md:inline-flex"
    >
      <Lock size={12} aria-hidden /> {shell.local}
    </span>
  )
}

/** Where a call of Live leaves this computer, whereto is said instead. */
function CallsGo() {
  const { shell } = useText()
  const environment = useLiveSession(state => state.environment)
  const { baseUrl } = environments[environment]
  if (baseUrl.startsWith('/')) return <Local />
  return (
    <span
      title={shell.leavesDetail}
      data-testid="calls-go"
      className="inline-flex items-center gap-1.5 rounded-full border border-warn px-2.5 py-1 text-warn"
    >
      <SendHorizontal size={12} aria-hidden /> {shell.leaves(new URL(baseUrl).host)}
    </span>
  )
}
