import { hex } from '@scure/base'
import { useLayoutEffect, useRef, useState } from 'react'
import { decodeUtf8 } from '#core/bytes/utf8.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { controlLook } from '#ui/field-frame.tsx'

/** Three characters a byte: longer ones would only be scrolled past. */
export const hexLimit = 65_536

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
  const [draft, setDraft] = useState<{ text: string; of: Uint8Array } | null>(null)
  const tooLong = value.length > hexLimit
  const shown = draft?.of === value ? draft.text : pairs(value.subarray(0, hexLimit))
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
          const bytes = readPairs(currentTarget.value)
          setDraft({ text: currentTarget.value, of: bytes ?? value })
          if (bytes) onValue(bytes)
        }}
      />
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

function pairs(bytes: Uint8Array): string {
  return hex.encode(bytes).replace(/../g, '$& ').trimEnd()
}

function readPairs(text: string): Uint8Array | null {
  const digits = text.replace(/\s/g, '')
  return digits.length % 2 === 0 && /^[0-9a-f]*$/i.test(digits) ? hex.decode(digits.toLowerCase()) : null
}
