import { Keyboard } from 'lucide-react'
import { useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { modes } from './modes.tsx'
import { shortcuts } from './shortcuts.ts'
import { useShortcuts } from './use-shortcuts.ts'

const storageKey = 'single-keys'

/** The keys of the page, listed. They can be switched off, as WCAG 2.1.4 asks of single keys. */
export function ShortcutSheet() {
  const { shell } = useText()
  const words = shell.shortcuts
  const [open, setOpen] = useState(false)
  const [on, setOn] = useState(() => localStorage.getItem(storageKey) !== 'off')
  useShortcuts(on, () => setOpen(true))
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
      <Dialog title={words.title} closeLabel={shell.close} open={open} onClose={() => setOpen(false)}>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5 text-[13px]">
          {shortcuts.map(({ id, key }) => (
            <Row key={id} keys={key} what={words.actions[id]} />
          ))}
          {modes.length > 1 && <Row keys={`1 – ${modes.length}`} what={words.modes} />}
        </dl>
        <label className="mt-4 flex items-center gap-2 border-t border-line pt-3 text-[13px]">
          <input
            type="checkbox"
            checked={on}
            onChange={event => {
              localStorage.setItem(storageKey, event.target.checked ? 'on' : 'off')
              setOn(event.target.checked)
            }}
          />
          {words.single}
        </label>
        <p className="mt-1 text-xs text-muted">{words.note}</p>
      </Dialog>
    </>
  )
}

function Row({ keys, what }: { keys: string; what: string }) {
  return (
    <>
      <dt>
        <kbd className="inline-grid min-w-6 place-items-center rounded-md border border-line bg-sunken px-1.5 py-0.5 font-mono text-xs">
          {keys}
        </kbd>
      </dt>
      <dd>{what}</dd>
    </>
  )
}
