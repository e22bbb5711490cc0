import { describe, expect, it } from 'vitest'
import type { Explanation } from '#core/index.ts'
import { groupExplanations } from './group-explanations.ts'

const bytes = new Uint8Array()
const set = (...ids: readonly string[]): Explanation => ({
  mistakes: ids.map(id => ({ id, dimension: id.split('-')[0] ?? '' })),
  group: 0,
  ...{ message: bytes, key: bytes, hash: 'SHA-256', payload: '', salt: '', signature: '' },
})
const ids = (causes: readonly { mistakes: readonly { id: string }[] }[] = []) =>
  causes.map(({ mistakes }) => mistakes.map(({ id }) => id).join('+'))

describe('explanations that nothing tells apart', () => {
  it('share what all of them have, and leave one choice between the rest', () => {
    const [group] = groupExplanations([set('time-a', 'body-a'), set('time-a', 'body-b')], 'any')
    expect(group?.shared.map(({ id }) => id)).toEqual(['time-a'])
    expect(group?.choices.map(ids)).toEqual([['body-a', 'body-b']])
  })

  it('are choices of their own where every combination is there', () => {
    const all = [set('time-a', 'body-a'), set('time-a', 'body-b'), set('time-b', 'body-a'), set('time-b', 'body-b')]
    const [group] = groupExplanations(all, 'any')
    expect(group?.choices.map(ids)).toEqual([
      ['time-a', 'time-b'],
      ['body-a', 'body-b'],
    ])
    expect(group?.causes).toHaveLength(4)
  })

  it('are one choice where a combination is missing', () => {
    const some = [set('time-a', 'body-a'), set('time-a', 'body-b'), set('time-b', 'body-a')]
    const [group] = groupExplanations(some, 'any')
    expect(group?.choices.map(ids)).toEqual([['time-a+body-a', 'time-a+body-b', 'time-b+body-a']])
  })

  it('are none where there is only one', () => {
    const [group] = groupExplanations([set('time-a')], 'any')
    expect(group?.shared.map(({ id }) => id)).toEqual(['time-a'])
    expect(group?.causes).toHaveLength(1)
  })
})
