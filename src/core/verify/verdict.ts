import type { MistakeId } from '../diagnose/mistakes/table.ts'
import type { StandIn } from './stand-in.ts'

/**
 * Something odd about the observed text, and where: UTF-16 units, end excluded. `id` names a mistake of the table, whose words
 * say what it is.
 */
export type ShapeFinding =
  | { code: 'shape-printed-otherwise'; id: MistakeId; start: number; end: number }
  | {
      code: 'shape-edited'
      id: MistakeId
      params?: Readonly<Record<string, string | number>>
      start: number
      end: number
    }
  /** Cut, or printed with a loss: too few characters, or too many, and nothing to tell why. */
  | { code: 'shape-character-count'; characters: number; expected: number; start: number; end: number }
  /** So many bytes are another hash's, or a digest cut short. */
  | { code: 'shape-other-length'; bytes: number; hashes: readonly string[]; start: number; end: number }
  | { code: 'shape-invisible'; character: string; start: number; end: number }
  /** No signature's alphabet or length: the first character that fits none. */
  | { code: 'shape-unexpected'; character: string; start: number; end: number }
  /** Fewer characters than prove anything; `least` would. */
  | { code: 'shape-too-short'; characters: number; least: number; start: number; end: number }
  /** Something else in a signature's place. */
  | { code: 'shape-stand-in'; kind: StandIn; start: number; end: number }
  | { code: 'shape-too-long'; characters: number; start: number; end: number }

/** What the observed text is, compared with the signature that this request should carry. */
export interface Verdict {
  /**
   * match: exactly the expected text. other-spelling: the same bytes, written otherwise. different: a digest, another one.
   * not-a-signature: readable as none. empty: nothing there.
   */
  outcome: 'empty' | 'match' | 'other-spelling' | 'different' | 'not-a-signature'
  expected: string
  /** The digest that the text spells, where it spells one whole. */
  digest: Uint8Array | null
  findings: readonly ShapeFinding[]
}
