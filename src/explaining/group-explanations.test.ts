import { describe, expect, it } from 'vitest'
import { type Explanation, type MistakeId, mistakeTable } from '#core/index.ts'
import { groupExplanations } from './group-explanations.ts'

const bytes = new Uint8Array()
const set = (...ids: readonly MistakeId[]): Explanation => ({
  mistakes: ids.map(id => ({ id, dimension: mistakeTable[id].dimension })),
  group: 0,
  ...{
    message: bytes,
    key: bytes,
    hash: 'SHA-256',
    payload: '',
    salt: '',
    signature: '',
    findings: [],
    cause: 0,
    evidence: [],
    direction: null,
  },
})
const ids = (causes: readonly { mistakes: readonly { id: string }[] }[] = []) =>
  causes.map(({ mistakes }) => mistakes.map(({ id }) => id).join('+'))

describe('explanations that nothing tells apart', () => {
  it('share what all of them have, and leave one choice between the rest', () => {
    const [group] = groupExplanations(
      [set('time-seconds', 'body-minified'), set('time-seconds', 'body-pretty-2')],
      'any',
    )
    expect(group?.shared.map(({ id }) => id)).toEqual(['time-seconds'])
    expect(group?.choices.map(ids)).toEqual([['body-minified', 'body-pretty-2']])
  })

  it('are choices of their own where every combination is there', () => {
    const all = [
      set('time-seconds', 'body-minified'),
      set('time-seconds', 'body-pretty-2'),
      set('time-hex', 'body-minified'),
      set('time-hex', 'body-pretty-2'),
    ]
    const [group] = groupExplanations(all, 'any')
    expect(group?.choices.map(ids)).toEqual([
      ['time-seconds', 'time-hex'],
      ['body-minified', 'body-pretty-2'],
    ])
    expect(group?.causes).toHaveLength(4)
  })

  it('are one choice where a combination is missing', () => {
    const some = [
      set('time-seconds', 'body-minified'),
      set('time-seconds', 'body-pretty-2'),
      set('time-hex', 'body-minified'),
    ]
    const [group] = groupExplanations(some, 'any')
    expect(group?.choices.map(ids)).toEqual([
      ['time-seconds+body-minified', 'time-seconds+body-pretty-2', 'time-hex+body-minified'],
    ])
  })

  it('are none where there is only one', () => {
    const [group] = groupExplanations([set('time-seconds')], 'any')
    expect(group?.shared.map(({ id }) => id)).toEqual(['time-seconds'])
    expect(group?.causes).toHaveLength(1)
  })
})
