import { useState } from 'react'
import type { BytesProblem } from '#core/bytes/problem.ts'
import { escapeControls, unescapeControls } from '#core/index.ts'
import { needsEscapes, splice } from './exact-text.ts'

interface Draft {
  /** What is in the control, and the value that it stands for, or stood for when it was last complete. */
  text: string
  of: string
  problem: BytesProblem | null
}

export interface EscapedDraft {
  /** What the control shows: the value itself or its escaped form. */
  shown: string
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
  const [escaped, setEscaped] = useState(() => needsEscapes(value))
  const [draft, setDraft] = useState<Draft | null>(null)
  const current = escaped && draft?.of === value ? draft : null
  if (!escaped && needsEscapes(value)) setEscaped(true)
  if (escaped && !current && !needsEscapes(value)) setEscaped(false)

  function read(text: string): string {
    const result = unescapeControls(text)
    const of = result.ok ? result.value : value
    setDraft({ text, of, problem: result.ok ? null : result.problem })
    return of
  }

  return {
    shown: escaped ? (current?.text ?? escapeControls(value)) : value,
    escaped,
    problem: current?.problem ?? null,
    typed: text => {
      if (!escaped) return onValue(text)
      const next = read(text)
      if (next !== value) onValue(next)
    },
    spliced: (start, end, literal) => {
      if (!escaped) {
        const caret = escapeControls(value.slice(0, start) + literal).length
        return { value: splice(value, start, end, literal), caret }
      }
      const escapes = escapeControls(literal)
      return {
        value: read(splice(current?.text ?? escapeControls(value), start, end, escapes)),
        caret: start + escapes.length,
      }
    },
    settle: () => {
      if (!escaped || needsEscapes(value)) return
      setEscaped(false)
      setDraft(null)
    },
  }
}
