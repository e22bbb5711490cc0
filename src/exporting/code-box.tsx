import { useMemo } from 'react'
import { useText } from '#i18n/locale.tsx'
import { TextView } from '#ui/text-view.tsx'
import type { Value } from '#ui/value.ts'
import { fieldSpans } from './field-spans.ts'

interface CodeBoxProps {
  code: string
  /** What it is, for assistive technology. */
  label: string
  testId: string
}

/** More lines than these stand in a box that scrolls: what follows the code stays in reach. */
const mostLines = 24

/** Code to read: the values of the request in their fields' colours. Its text content is exactly the code. */
export function CodeBox({ code, label, testId }: CodeBoxProps) {
  const { fields } = useText().pipeline
  const value = useMemo<Value>(
    () => ({ text: code, bytes: new Uint8Array(), textIsExact: true, spans: fieldSpans(code, fields), masked: false }),
    [code, fields],
  )
  return (
    <div className="rounded-lg border border-line bg-paper px-2.5 py-1.5 [&_.text-literal]:text-ink [&_.value-text]:text-[12.5px] [&_.value-text]:leading-5">
      <TextView
        value={value}
        label={label}
        testId={testId}
        scrolls={code.split('\n', mostLines + 1).length > mostLines}
      />
    </div>
  )
}
