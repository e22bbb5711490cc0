import { expect, test } from 'vitest'
import { type Explanation, type MistakeId, mistakeTable } from '#core/index.ts'
import { groupExplanations, idsOf } from './group-explanations.ts'

const bytes = new Uint8Array()
const explanation = (group: number, cause: number, ...ids: readonly MistakeId[]): Explanation => ({
  mistakes: ids.map(id => ({ id, dimension: mistakeTable[id].dimension })),
  ...{ group, cause, evidence: [], direction: null, findings: [] },
  ...{ message: bytes, key: bytes, hash: 'SHA-256', payload: '', salt: '', signature: '' },
})

test('what gives the same bytes is one group, what one fix mends is one cause', () => {
  const groups = groupExplanations(
    [
      explanation(0, 0, 'body-gson-html'),
      explanation(0, 0, 'body-go-html'),
      explanation(1, 1, 'time-seconds'),
      explanation(0, 2, 'body-python-repr'),
    ],
    'any',
  )
  expect(groups.map(({ causes }) => causes.map(idsOf))).toEqual([
    [['body-gson-html', 'body-go-html'], ['body-python-repr']],
    [['time-seconds']],
  ])
  expect(groups[0]?.first.mistakes[0]?.id).toBe('body-gson-html')
})

test('a chosen language comes first, of causes and within one', () => {
  const all = [
    explanation(0, 0, 'body-gson-html'),
    explanation(0, 0, 'body-go-html'),
    explanation(0, 1, 'body-python-repr'),
  ]
  expect(groupExplanations(all, 'go')[0]?.first.mistakes[0]?.id).toBe('body-go-html')
  expect(groupExplanations(all, 'python')[0]?.causes.map(({ key }) => key)).toEqual(['1', '0'])
})
