import type { FieldHue } from './field-hue.ts'

/** A stretch of a value, with the colour and the name of the field that filled it. Ends are exclusive. */
export interface ValueSpan {
  /** Names this span's place among the others; the same while the template is, whatever the values are. */
  id: string
  hue: FieldHue | undefined
  /** The field's name; undefined for literal text. */
  label: string | undefined
  /** UTF-16 units. */
  start: number
  end: number
  /** The stretch itself, where it is at hand: cutting it out of a long text can cost a copy of the whole. */
  text?: string | undefined
  byteStart: number
  byteEnd: number
}

/** A value to look at, as text and as bytes, tiled by spans. */
export interface Value {
  text: string
  bytes: Uint8Array
  /** False where `text` shows U+FFFD in the place of bytes that are no UTF-8. */
  textIsExact: boolean
  spans: readonly ValueSpan[]
  /** True where dots stand in the place of a secret: nothing of such a value can be copied or shown as bytes. */
  masked: boolean
}

/** The views that a value has. */
export const valueViews = ['text', 'invisible', 'hex'] as const
export type ValueViewName = (typeof valueViews)[number]
