import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface DialogProps {
  title: string
  closeLabel: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** A native modal dialog: focus, Escape and the backdrop are the platform's. */
export function Dialog({ title, closeLabel, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto w-[min(480px,calc(100vw-2rem))] rounded-xl border border-line bg-surface p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      <div className="flex items-center gap-3 border-b border-line px-4 py-2.5">
        <h2 id={heading} className="text-sm font-semibold">
          {title}
        </h2>
        <button
          type="button"
          onClick={onClose}
          aria-label={closeLabel}
          className="ml-auto grid size-7 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
        >
          <X size={15} aria-hidden />
        </button>
      </div>
      <div className="p-4">{open && children}</div>
    </dialog>
  )
}
