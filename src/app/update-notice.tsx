import { useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { takeOver, type WaitingVersion } from './offline.ts'

/** Says that a newer version is there. It comes by itself with the next visit. */
export function UpdateNotice({ version }: { version: WaitingVersion }) {
  const { shell } = useText()
  const [open, setOpen] = useState(true)
  if (!open) return null
  return (
    <div
      role="status"
      data-testid="update-notice"
      className="fixed right-3 bottom-3 z-30 flex max-w-[calc(100vw-1.5rem)] flex-wrap items-center gap-2 rounded-lg border border-line bg-surface px-3 py-2 text-[13px] shadow"
    >
      <p>{shell.update.text}</p>
      <Button size="small" onClick={() => takeOver(version)}>
        {shell.update.reload}
      </Button>
      <Button size="small" look="quiet" onClick={() => setOpen(false)}>
        {shell.close}
      </Button>
    </div>
  )
}
