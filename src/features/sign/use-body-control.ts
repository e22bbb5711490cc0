import { type RefObject, useEffect, useState } from 'react'
import { areaLimit, needsCodeEditor } from '#ui/exact-text.ts'
import { loadBodyEditor, useBodyEditor } from './body-editor.ts'
import { areaAgainLimit, heldLimit } from './body-limits.ts'

export type BodyControl = 'area' | 'code' | 'hex' | 'loading'

/**
 * Which control holds the body. A textarea keeps it until the editor is loaded and no composition is under way; the
 * editor keeps it until the focus leaves a body that a textarea holds well.
 */
export function useBodyControl(
  body: string | Uint8Array,
  composing: boolean,
  frame: RefObject<HTMLElement | null>,
): BodyControl {
  const loaded = useBodyEditor() !== null
  const isText = typeof body === 'string'
  const needed = isText && (body.length > areaLimit || needsCodeEditor(body))
  const [held, setHeld] = useState<BodyControl | null>(null)
  const control = isText ? controlOf(held, { needed, loaded, composing, length: body.length }) : 'hex'
  if (control !== held) setHeld(control)

  const soon = isText && (needed || body.length > areaAgainLimit)
  useEffect(() => {
    if (soon) loadBodyEditor()
  }, [soon])

  const canLeave = isText && control === 'code' && !needed && body.length <= areaAgainLimit
  useEffect(() => {
    const node = frame.current
    if (!canLeave || !node) return
    // When only the window loses the focus, the editor stays the active element and goes on when it is back.
    const leave = () => !node.contains(document.activeElement) && setHeld('area')
    leave()
    node.addEventListener('focusout', leave)
    return () => node.removeEventListener('focusout', leave)
  }, [canLeave, frame])
  return control
}

interface Situation {
  needed: boolean
  loaded: boolean
  composing: boolean
  length: number
}

function controlOf(held: BodyControl | null, { needed, loaded, composing, length }: Situation): BodyControl {
  if (held === 'code') return 'code'
  if (!needed || (held === 'area' && composing)) return 'area'
  if (loaded) return 'code'
  return held === 'area' && length <= areaLimit + heldLimit ? 'area' : 'loading'
}
