import type { Trace } from '#core/index.ts'
import type { Messages } from '#i18n/messages.ts'

/** One intermediate value of HMAC, ready to draw. */
export interface HmacValue {
  id: 'key-block' | 'inner-pad' | 'inner-hash' | 'outer-pad' | 'outer-hash'
  title: string
  formula: string
  bytes: Uint8Array
  /** Whoever has these bytes can sign as the merchant: they are hidden with the secret. */
  isKey: boolean
}

/** The five values of RFC 2104, section 2, in the order in which they are computed. */
export function hmacValues({ salt, scheme, hmac }: Trace, words: Messages['pipeline']): HmacValue[] {
  const { hash } = scheme
  const block = hmac.keyBlock.length
  const padded = salt.bytes.length === block ? words.keyBlockExact : words.keyBlockPadded(block)
  const keyFormula = hmac.keyHashed ? words.keyBlockHashed(hash, block) : padded
  return [
    { id: 'key-block', title: words.keyBlock, formula: keyFormula, bytes: hmac.keyBlock, isKey: true },
    { id: 'inner-pad', title: words.innerPad, formula: words.innerPadFormula, bytes: hmac.innerPad, isKey: true },
    {
      id: 'inner-hash',
      title: words.innerHash,
      formula: words.innerHashFormula(hash),
      bytes: hmac.innerHash,
      isKey: false,
    },
    { id: 'outer-pad', title: words.outerPad, formula: words.outerPadFormula, bytes: hmac.outerPad, isKey: true },
    { id: 'outer-hash', title: words.outerHash, formula: words.outerHashFormula(hash), bytes: hmac.mac, isKey: false },
  ]
}
