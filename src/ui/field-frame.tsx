import type { ReactNode } from 'react'
import type { FieldHue } from './field-hue.ts'

interface FieldFrameProps {
  /** The control's id; hint and problems get theirs from it, see `describedBy`. */
  id: string
  label: string
  hue?: FieldHue | undefined
  /** The label's own id, where a control refers to it. */
  labelId?: string | undefined
  /** False where the control names itself (a shadow root hides it from a label) and the words above are only drawn. */
  labelsControl?: boolean
  /** Beside the label, outside its text: the accessible name stays the label alone. */
  note?: ReactNode
  /** Inside the frame, after the control. */
  end?: ReactNode
  hint?: ReactNode
  /** Below the frame: what is wrong, and mends. */
  problems?: ReactNode
  faulty?: boolean
  children: ReactNode
}

/** One look for every field: label with its colour tag, frame, end slot, hint, problems. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, hue, labelId, labelsControl = true, note, end, hint, problems, faulty = false, children } = props
  const words = 'text-xs font-medium text-muted'
  return (
    <div data-field={hue} className="grid min-w-0 content-start gap-1">
      <div className="flex min-h-5 items-center gap-1.5">
        {hue && <i aria-hidden className="size-2.25 shrink-0 rounded-[3px] bg-field" />}
        {labelsControl ? (
          <label id={labelId} htmlFor={id} className={words}>
            {label}
          </label>
        ) : (
          <span aria-hidden className={words}>
            {label}
          </span>
        )}
        {note && <span className="ml-auto flex items-center gap-1.5 text-xs text-muted">{note}</span>}
      </div>
      <div
        data-field={hue}
        data-faulty={faulty || undefined}
        className="field-frame flex min-h-8.5 min-w-0 items-stretch overflow-hidden rounded-lg border border-line bg-paper has-[.field-control:focus-visible]:outline-2 has-[.field-control:focus-visible]:outline-focus has-[.field-control-host:focus-within]:outline-2 has-[.field-control-host:focus-within]:outline-focus data-faulty:border-bad"
      >
        {children}
        {end && (
          <div className="my-1 flex shrink-0 items-center gap-1 border-l border-line px-1.5 text-xs text-muted">
            {end}
          </div>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {problems && <div id={`${id}-problems`}>{problems}</div>}
    </div>
  )
}

/** The value of a control's aria-describedby for the parts that its frame shows. */
export function describedBy(id: string, parts: { hint?: boolean; problems?: boolean }): string | undefined {
  const ids = [parts.hint && `${id}-hint`, parts.problems && `${id}-problems`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

const insets = 'min-w-0 flex-1 border-0 px-2.5 py-1.5 font-mono text-[13px]'

/** The look of the control inside a frame. */
export const controlLook = `field-control ${insets} bg-transparent text-ink outline-none placeholder:text-muted`

/** The look of a copy of the control's text that lies behind it, to the pixel where the control has it. */
export const mirrorLook = insets
