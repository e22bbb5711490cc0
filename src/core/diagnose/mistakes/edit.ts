import type { Dimension, MistakeParams, Prior, Producer } from './mistake.ts'

/** What one edit may have stood on: the text before it, and what tells this case from its siblings. */
export interface Unedited {
  text: string
  params?: MistakeParams
}

/**
 * A mistake made on the finished text: quoted, prefixed, cut. `undo` gives the texts that `apply` may have been given;
 * a character that is lost for good is U+0000 there. `apply` takes the `params` that `undo` gave.
 */
export interface Edit {
  dimension: Extract<Dimension, 'transport' | 'output'>
  prior: Prior
  producers: readonly Producer[]
  apply: (text: string, params?: MistakeParams) => string
  undo: (observed: string) => readonly Unedited[]
}

export type EditFamily = Readonly<Record<string, Edit>>
