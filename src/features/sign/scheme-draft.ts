import { create } from 'zustand'
import type { Scheme } from '#core/index.ts'
import { onForget } from '#workspace/forget.ts'

/** Templates while they are typed. They may be malformed; the case holds the last that were not. */
export interface SchemeDraft {
  /** The scheme of the case that this draft departs from; another one there ends the draft. */
  from: Scheme
  payload: string
  salt: string
}

/** Whether the formula's editor is open, and what is half typed in it: it waits while another mode is open. */
export const useSchemeDraft = create<{ open: boolean; draft: SchemeDraft | null }>(() => ({ open: false, draft: null }))

onForget(() => useSchemeDraft.setState({ open: false, draft: null }))
