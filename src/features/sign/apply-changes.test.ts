import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from './apply-changes.ts'

const lf = EditorState.lineSeparator.of('\n')
const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\ufeff', '😀', 'é'), maxLength: 40 })

test('gives what the editor’s document holds, whatever changed', () => {
  const change = fc.record({ at: fc.nat(), length: fc.nat(5), insert: text })
  fc.assert(
    fc.property(text, fc.array(change, { maxLength: 4 }), (before, wanted) => {
      const state = EditorState.create({ doc: before, extensions: lf })
      const specs = wanted.map(({ at, length, insert }) => {
        const from = at % (before.length + 1)
        return { from, to: Math.min(from + length, before.length), insert }
      })
      const { changes, state: after } = state.update({ changes: specs })
      expect(applyChanges(before, changes)).toBe(after.doc.toString())
    }),
  )
})
