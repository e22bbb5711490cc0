import { useLayoutEffect, useRef, useState } from 'react'
import type { BytesProblem } from '#core/bytes/problem.ts'
import { decodeUtf8 } from '#core/bytes/utf8.ts'
import { parseHexDump, renderHexDump } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { controlLook } from '#ui/field-frame.tsx'
import { BytesProblemLine } from './problem-list.tsx'

/** Three characters a byte: longer ones would only be scrolled past. */
export const hexLimit = 65_536

interface Draft {
  text: string
  /** The bytes it stands for, or stood for when it was last complete. */
  of: Uint8Array
  problem: BytesProblem | null
}

interface BodyHexProps {
  id: string
  value: Uint8Array
  describedBy: string | undefined
  onValue: (value: string | Uint8Array) => void
}

/** A body that is no text, as pairs of hex digits. What cannot be read yet leaves the bytes at the last that could. */
export function BodyHex({ id, value, describedBy, onValue }: BodyHexProps) {
  const { request: words } = useText()
  const area = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const tooLong = value.length > hexLimit
  const current = draft?.of === value ? draft : null
  const shown = current?.text ?? renderHexDump(value.subarray(0, hexLimit))
  const text = decodeUtf8(value)
  useLayoutEffect(() => {
    if (area.current && area.current.value !== shown) area.current.value = shown
  }, [shown])
  return (
    <div className="grid min-w-0 flex-1">
      <textarea
        ref={area}
        id={id}
        rows={5}
        spellCheck={false}
        readOnly={tooLong}
        aria-describedby={describedBy}
        className={`${controlLook} max-h-96 min-h-20 resize-y leading-normal`}
        onInput={({ currentTarget }) => {
          const read = parseHexDump(currentTarget.value)
          const problem = read.ok ? null : read.problem
          setDraft({ text: currentTarget.value, of: read.ok ? read.value : value, problem })
          if (read.ok) onValue(read.value)
        }}
      />
      {current?.problem && (
        <ul className="px-1.5 pb-1.5">
          <BytesProblemLine problem={current.problem} />
        </ul>
      )}
      <div className="flex gap-1 px-1.5 pb-1.5">
        {text !== null && (
          <Button size="small" onClick={() => onValue(text)}>
            {words.hexToText}
          </Button>
        )}
        <Button size="small" onClick={() => onValue('')}>
          {words.emptyIt}
        </Button>
      </div>
    </div>
  )
}
