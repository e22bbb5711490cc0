import { expect, test } from 'vitest'
import { TokenBook } from './tokens.ts'

function open() {
  const book = new TokenBook()
  let counter = 0
  /** Each token tells its number in every second byte and the next. */
  const random = (length: number) => Uint8Array.from({ length }, (_, at) => (at % 2 ? ++counter / 256 : counter))
  const issue = (clientId: string, now = 0, product: 'toko' | 'wallet' = 'toko') =>
    book.issue({ clientId, product, lifetimeMs: 100 }, now, random).token
  return { book, issue }
}

test('of one client, its tokens alone are listed, ended and forgotten', () => {
  const { book, issue } = open()
  const [mine, wallet, other] = [issue('shop'), issue('shop', 5, 'wallet'), issue('other')]
  expect(new Set([mine, wallet, other]).size).toBe(3)
  expect(book.tokensOf('shop').map(({ token }) => token)).toEqual([mine, wallet])
  expect(book.tokensOf('nobody')).toEqual([])
  book.expire('shop', 50)
  expect(book.stateOf(mine, 49).kind).toBe('active')
  expect(book.stateOf(mine, 50)).toEqual({ kind: 'expired', clientId: 'shop', expiredAt: 50 })
  book.expire('shop', 90)
  expect(book.stateOf(wallet, 90)).toEqual({ kind: 'expired', clientId: 'shop', expiredAt: 50 })
  expect(book.stateOf(other, 90).kind).toBe('active')
  book.forget('shop')
  expect([mine, wallet, other].map(token => book.stateOf(token, 0).kind)).toEqual(['unknown', 'unknown', 'active'])
  expect(book.tokensOf('shop')).toEqual([])
})

test('a thousand replaced tokens are remembered, the oldest no longer', () => {
  const { book, issue } = open()
  const tokens = Array.from({ length: 1002 }, (_, now) => issue('shop', now))
  const states = tokens.map(token => book.stateOf(token, 1001).kind)
  expect(states.slice(0, 3)).toEqual(['unknown', 'replaced', 'replaced'])
  expect(states.slice(-2)).toEqual(['replaced', 'active'])
  expect(book.stateOf(tokens[1] ?? '', 1001)).toEqual({ kind: 'replaced', clientId: 'shop', replacedAt: 2 })
})
