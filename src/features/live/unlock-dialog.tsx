import { useId, useState } from 'react'
import { useLiveText } from '#i18n/live-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { controlLook, FieldFrame } from '#ui/field-frame.tsx'

interface UnlockDialogProps {
  open: boolean
  onClose: () => void
  onUnlock: () => void
}

/** Production takes two deliberate acts: to agree, and to type its name. */
export function UnlockDialog({ open, onClose, onUnlock }: UnlockDialogProps) {
  const { shell } = useText()
  const { unlock: words } = useLiveText()
  return (
    <Dialog title={words.title} closeLabel={shell.close} open={open} onClose={onClose}>
      <UnlockForm onClose={onClose} onUnlock={onUnlock} />
    </Dialog>
  )
}

function UnlockForm({ onClose, onUnlock }: Omit<UnlockDialogProps, 'open'>) {
  const { unlock: words } = useLiveText()
  const [understood, setUnderstood] = useState(false)
  const [typed, setTyped] = useState('')
  const id = useId()
  const ready = understood && typed.trim() === words.word
  return (
    <form
      className="grid gap-3"
      onSubmit={event => {
        event.preventDefault()
        if (ready) onUnlock()
      }}
    >
      <p className="rounded-lg bg-bad-bg px-3 py-2 text-[13px] text-bad">{words.consequence}</p>
      <label className="flex min-h-6 items-center gap-2 text-[13px]">
        <input type="checkbox" checked={understood} onChange={event => setUnderstood(event.target.checked)} />
        {words.understood}
      </label>
      <FieldFrame id={id} label={words.type}>
        <input
          id={id}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          className={controlLook}
          onChange={event => setTyped(event.target.value)}
        />
      </FieldFrame>
      <p className="text-xs text-muted">{words.until}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button type="submit" look="primary" disabled={!ready}>
          {words.unlock}
        </Button>
      </div>
    </form>
  )
}
