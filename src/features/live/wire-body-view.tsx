import { type ReactNode, useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import type { Value, ValueViewName } from '#ui/value.ts'
import { ValueTools, ValueView } from '#ui/value-view.tsx'

interface WireBodyViewProps {
  value: Value
  label: string
  testId: string
  /** Bytes that came or left. */
  size: number
  /** Before the views: another choice of the same body. */
  tools?: ReactNode
  /** A form made for reading: its blanks and bytes are not those of the body, so there is nothing more to look at. */
  textOnly?: boolean
}

/** A body as text, with what the eye misses, or as bytes. */
export function WireBodyView({ value, label, testId, size, tools, textOnly = false }: WireBodyViewProps) {
  const { values } = useText()
  const [view, setView] = useState<ValueViewName>('text')
  return (
    <div className="min-w-0 rounded-lg border border-line bg-paper [&_.text-literal]:text-ink">
      <div className="flex flex-wrap items-center gap-1 px-2.5 py-1.5">
        <span className="mr-auto text-xs text-muted">
          {label} · {values.bytes(size)}
        </span>
        {tools}
        {textOnly ? (
          <CopyButton words={values} read={() => value.text} />
        ) : (
          <ValueTools value={value} view={view} onView={setView} label={label} words={values} />
        )}
      </div>
      <ValueView value={value} view={textOnly ? 'text' : view} label={label} words={values} testId={testId} />
    </div>
  )
}
