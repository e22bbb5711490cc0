import { sameBytes } from '../../bytes/same-bytes.ts'
import { concatBytes, encodeUtf8 } from '../../bytes/utf8.ts'
import { type Affix, affixOf } from '../signing/affix.ts'
import { isPiecewise } from '../signing/piecewise.ts'
import { encodeParts, wrapParts } from '../signing/render-slots.ts'
import type { Charset, Slots, Value } from '../signing/slots.ts'

/** What is done to every piece of a payload or a salt, and what stands before and after all of them. */
export interface Style {
  /** Tells it from other styles. */
  readonly id: number
  /** Equal in styles that differ only in what stands before and after. */
  readonly encoding: string
  before: Uint8Array
  after: Uint8Array
  /** What is done to each text before it is encoded; null where nothing is. */
  each: Wrap | null
  /** The texts that become the same bytes as in UTF-8, once `each` is done to them. */
  keeps: 'all' | 'ascii' | 'none'
  encode: (value: Value) => Uint8Array
  /** The same for what `each` was done to. */
  encodeWrapped: (value: Value) => Uint8Array
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
  const encodeWrapped = (value: Value) => (typeof value === 'string' ? charset.encode(value) : value)
  const id = ++lastId
  return {
    id,
    encoding: each ? `${id}` : charset.id,
    ...around(affix, charset),
    each,
    keeps: keptBy(charset),
    encode: value => {
      if (typeof value !== 'string') return encodeParts(each ? wrapParts([value], each) : [value], unmarked)
      return encodeWrapped(each ? each(value) : value)
    },
    encodeWrapped,
  }
}

const ascii = String.fromCharCode(...Array(0x80).keys())

function keptBy({ id, encode }: Charset): Style['keeps'] {
  if (id === 'utf-8') return 'all'
  return sameBytes(encode(ascii), encodeUtf8(ascii)) ? 'ascii' : 'none'
}

function around(affix: Affix | null, { mark, encode }: Charset): Pick<Style, 'before' | 'after'> {
  const before = encode(affix?.before ?? '')
  return { before: mark ? concatBytes(mark, before) : before, after: encode(affix?.after ?? '') }
}
