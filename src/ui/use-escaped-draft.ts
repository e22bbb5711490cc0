import { useState } from 'react'
import type { BytesProblem } from '#core/bytes/problem.ts'
import { excerptLength, inputLimit, needsEscapes, splice } from './exact-text.ts'
import { useEscapes } from './use-escapes.ts'

interface Draft {
  /** What is in the control, and the value that it stands for, or stood for when it was last complete. */
  text: string
  of: string
  problem: BytesProblem | null
}

export interface EscapedDraft {
  /** What the control shows: the value itself, its escaped form, or where that is too long its beginning. */
  shown: string
  /** The value's length in UTF-16 units where it is too long to be edited here, otherwise null. */
  tooLong: number | null
  escaped: boolean
  /** Why the escapes being typed cannot be read yet; the value stays at the last that could. */
  problem: BytesProblem | null
  typed: (text: string) => void
  /** The value with a stretch of what is shown replaced by a literal text, and the caret after it. */
  spliced: (start: number, end: number, literal: string) => { value: string; caret: number }
  /** Leaves the escaped form when nothing needs it any more. */
  settle: () => void
}

/** What a one-line control shows for a value. Once escaped it stays so until it is left, so that it does not jump under the caret. */
export function useEscapedDraft(value: string, onValue: (value: string) => void): EscapedDraft {
  const escapes = useEscapes()
  const tooLong = value.length > inputLimit
  const visible = tooLong ? value.slice(0, excerptLength) : value
  const needed = needsEscapes(visible)
  const [escaped, setEscaped] = useState(needed)
  const [draft, setDraft] = useState<Draft | null>(null)
  const current = escaped && !tooLong && draft?.of === value ? draft : null
  if (!escaped && needed) setEscaped(true)
  if (escaped && !current && !needed) setEscaped(false)
  const inEscapes = (text: string) => escapes?.escapeControls(text) ?? ''
  const shown = escaped ? (current?.text ?? inEscapes(visible)) : visible

  function read(text: string): string {
    if (!escapes) return value
    const result = escapes.unescapeControls(text)
    const of = result.ok ? result.value : value
    setDraft({ text, of, problem: result.ok ? null : result.problem })
    return of
  }

  return {
    shown,
    tooLong: tooLong ? value.length : null,
    escaped,
    problem: current?.problem ?? null,
    typed: text => {
      if (!escaped) return onValue(text)
      const next = read(text)
      if (next !== value) onValue(next)
    },
    spliced: (start, end, literal) => {
      if (!escaped)
        return { value: splice(value, start, end, literal), caret: inEscapes(value.slice(0, start) + literal).length }
      const inserted = inEscapes(literal)
      return { value: read(splice(shown, start, end, inserted)), caret: start + inserted.length }
    },
    settle: () => {
      if (!escaped || needed) return
      setEscaped(false)
      setDraft(null)
    },
  }
}
