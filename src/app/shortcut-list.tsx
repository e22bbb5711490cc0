import { useText } from '#i18n/locale.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { modes } from './modes.tsx'
import { shortcuts } from './shortcuts.ts'

interface ShortcutListProps {
  open: boolean
  onClose: () => void
  /** Whether single keys work. */
  on: boolean
  onSwitch: (on: boolean) => void
}

/** Every key and what it does, and the switch for all of them. */
export function ShortcutList({ open, onClose, on, onSwitch }: ShortcutListProps) {
  const { shell } = useText()
  const words = shell.shortcuts
  return (
    <Dialog title={words.title} closeLabel={shell.close} open={open} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5 text-[13px]">
        {shortcuts.map(({ id, key }) => (
          <Row key={id} keys={key} what={words.actions[id]} />
        ))}
        {modes.length > 1 && <Row keys={`1 – ${modes.length}`} what={words.modes} />}
      </dl>
      <label className="mt-4 flex items-center gap-2 border-t border-line pt-3 text-[13px]">
        <input type="checkbox" checked={on} onChange={event => onSwitch(event.target.checked)} />
        {words.single}
      </label>
      <p className="mt-1 text-xs text-muted">{words.note}</p>
    </Dialog>
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
