import { type ReactNode, useId } from 'react'
import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { areaLimit, excerptLength, needsCodeEditor } from '#ui/exact-text.ts'

interface PlainFieldProps {
  label: string
  value: string
  rows?: number
  masked?: boolean
  /** Beside the label. */
  tools?: ReactNode
  onChange: (value: string) => void
}

/**
 * A text area for strings of the merchant. What is pasted into an empty one is kept from the clipboard itself; where the
 * control cannot hold it (CR LF), it is kept as pasted and not edited, since an edit would change it silently. Of what
 * would only make it stutter the beginning is shown.
 */
export function PlainField({ label, value, rows = 1, masked = false, tools, onChange }: PlainFieldProps) {
  const id = useId()
  const { own, observed } = useVerifyText()
  const { request } = useText()
  const tooLong = value.length > areaLimit
  const kept = tooLong || needsCodeEditor(value)
  return (
    <div className="grid gap-1">
      <div className="flex min-h-6 items-center justify-between gap-2">
        <label htmlFor={id} className="text-xs font-medium text-muted">
          {label}
        </label>
        {tools}
      </div>
      <textarea
        id={id}
        rows={rows}
        value={tooLong ? `${value.slice(0, excerptLength)}…` : value}
        readOnly={kept}
        spellCheck={false}
        autoComplete="off"
        data-1p-ignore
        data-lpignore="true"
        className={`min-h-8.5 w-full resize-y rounded-lg border border-line bg-paper px-2.5 py-1.5 font-mono text-[13px] ${masked ? 'masked' : ''}`}
        onChange={event => onChange(event.target.value)}
        onPaste={event => {
          const pasted = event.clipboardData.getData('text/plain')
          if (value !== '' || (pasted.length <= areaLimit && !needsCodeEditor(pasted))) return
          event.preventDefault()
          onChange(pasted)
        }}
      />
      {kept && (
        <p className="flex items-center gap-2 text-xs text-muted">
          {tooLong ? request.tooLong(value.length) : own.kept}
          <Button size="small" onClick={() => onChange('')}>
            {observed.clear}
          </Button>
        </p>
      )}
    </div>
  )
}
