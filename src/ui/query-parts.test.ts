import { describe, expect, test } from 'vitest'
import { countParameters, queryParts } from './query-parts.ts'

describe('the parts of a path', () => {
  test.each([
    ['', 0],
    ['/a/b', 0],
    ['/a?', 0],
    ['/a?x=1', 1],
    ['/a?x=1&y=2&z', 3],
    ['/a?x=1&&y=2', 2],
    ['/a?x=1?y=2', 2],
    ['/a&b', 0],
  ])('%s has %i parameters', (path, count) => expect(countParameters(path)).toBe(count))

  test('are all of it, in order', () => {
    const parts = queryParts('/a/b?userId=M_1&&page=2&')
    expect(parts.map(({ text }) => text)).toEqual(['/a/b', '?', 'userId=M_1', '&', '&', 'page=2', '&'])
    expect(parts.map(({ at }) => at)).toEqual([0, 4, 5, 15, 16, 17, 23])
  })
})
