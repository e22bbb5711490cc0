import { Keyboard } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { useShortcuts } from './use-shortcuts.ts'

const ShortcutList = lazy(async () => ({ default: (await import('./shortcut-list.tsx')).ShortcutList }))
const storageKey = 'single-keys'

/** The keys of the page, listed. They can be switched off, as WCAG 2.1.4 asks of single keys. */
export function ShortcutSheet() {
  const { shell } = useText()
  const words = shell.shortcuts
  const [open, setOpen] = useState<boolean | null>(null)
  const [on, setOn] = useState(() => localStorage.getItem(storageKey) !== 'off')
  useShortcuts(on, () => setOpen(true))
  const switchKeys = (chosen: boolean) => {
    localStorage.setItem(storageKey, chosen ? 'on' : 'off')
    setOn(chosen)
  }
  return (
    <>
      <button
        type="button"
        aria-label={words.title}
        title={`${words.title} (?)`}
        onClick={() => setOpen(true)}
        className="hidden size-8 place-items-center rounded-full border border-line hover:text-ink sm:grid"
      >
        <Keyboard size={14} aria-hidden />
      </button>
      {open !== null && (
        <Suspense>
          <ShortcutList open={open} onClose={() => setOpen(false)} on={on} onSwitch={switchKeys} />
        </Suspense>
      )}
    </>
  )
}
