import { concatBytes } from '../../bytes/utf8.ts'
import { type Affix, affixOf } from '../signing/affix.ts'
import { isPiecewise } from '../signing/piecewise.ts'
import { encodeParts, wrapParts } from '../signing/render-slots.ts'
import type { Charset, Slots, Value } from '../signing/slots.ts'

/** What is done to every piece of a payload or a salt, and what stands before and after all of them. */
export interface Style {
  /** Tells it from other styles. */
  readonly id: number
  before: Uint8Array
  after: Uint8Array
  encode: (value: Value) => Uint8Array
}

type Wrap = NonNullable<Slots['saltWrap']>

/** Styles by wrap, then by charset; null where the wrap takes the whole text at once. */
const styles = new WeakMap<object, Map<string, Style | null>>()
const unwrapped = {}
let lastId = 0

/** The style of a wrap, if any, and a charset; null where the wrap takes the whole text at once. `slots` are only looked at. */
export function styleOf(wrap: Wrap | null, slots: Slots): Style | null {
  const byCharset = styles.get(wrap ?? unwrapped) ?? new Map<string, Style | null>()
  styles.set(wrap ?? unwrapped, byCharset)
  const known = byCharset.get(slots.charset.id)
  if (known !== undefined) return known
  const style = makeStyle(wrap, slots)
  byCharset.set(slots.charset.id, style)
  return style
}

function makeStyle(wrap: Wrap | null, slots: Slots): Style | null {
  const { charset } = slots
  const affix = wrap ? affixOf(wrap) : null
  if (wrap && !affix && !isPiecewise(wrap)) return null
  const each = affix ? null : wrap
  const unmarked = { id: charset.id, encode: charset.encode }
  return {
    id: ++lastId,
    ...around(affix, charset),
    encode: value => {
      if (typeof value !== 'string') return encodeParts(each ? wrapParts([value], each) : [value], unmarked)
      const wrapped = each ? each(value) : value
      return typeof wrapped === 'string' ? charset.encode(wrapped) : wrapped
    },
  }
}

function around(affix: Affix | null, { mark, encode }: Charset): Pick<Style, 'before' | 'after'> {
  const before = encode(affix?.before ?? '')
  return { before: mark ? concatBytes(mark, before) : before, after: encode(affix?.after ?? '') }
}
