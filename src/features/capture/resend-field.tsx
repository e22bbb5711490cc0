import { type ReactNode, useId } from 'react'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { ExactInput } from '#ui/exact-input.tsx'
import { areaLimit, needsCodeEditor } from '#ui/exact-text.ts'
import { controlLook, FieldFrame } from '#ui/field-frame.tsx'
import type { FieldHue } from '#ui/field-hue.ts'
import { leaveAlone } from '#ui/leave-alone.ts'
import { useEscapedDraft } from '#ui/use-escaped-draft.ts'

interface ResendFieldProps {
  label: string
  hue: FieldHue
  value: string
  note?: ReactNode
  onValue: (value: string) => void
}

/** One line of a request that is to be sent again. */
export function ResendField({ label, hue, value, note, onValue }: ResendFieldProps) {
  const id = useId()
  const { request: words } = useText()
  const draft = useEscapedDraft(value, onValue)
  return (
    <FieldFrame id={id} label={label} hue={hue} note={note}>
      <ExactInput id={id} draft={draft} words={words} onKept={onValue} {...leaveAlone} />
    </FieldFrame>
  )
}

interface ResendBodyProps {
  body: string | Uint8Array
  onBody: (body: string) => void
}

/** Its body, where a text area holds it to the byte; any other goes out as it arrived. */
export function ResendBody({ body, onBody }: ResendBodyProps) {
  const id = useId()
  const { sign, values } = useText()
  const { resend } = useCaptureText()
  const label = sign.fields.body
  if (typeof body !== 'string' || body.length > areaLimit || needsCodeEditor(body)) {
    return <p className="text-xs text-muted">{resend.bodyKept(values.bytes(new Blob([body.slice()]).size))}</p>
  }
  return (
    <FieldFrame id={id} label={label} hue="body">
      <textarea
        id={id}
        rows={3}
        value={body}
        onChange={event => onBody(event.target.value)}
        spellCheck={false}
        {...leaveAlone}
        className={`${controlLook} resize-y break-all`}
      />
    </FieldFrame>
  )
}
