import { createHmac } from 'node:crypto'
import type { SignatureRequest } from '../../request/request.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { correctSlots } from '../candidates/correct-slots.ts'
import { factsOf } from '../candidates/facts.ts'
import { arrange, type Hashed } from '../signing/digest.ts'
import { renderPayload, renderSalt } from '../signing/render-slots.ts'
import { maskOf } from '../signing/slot-mask.ts'
import type { Construction, Slots } from '../signing/slots.ts'
import type { Edit } from './edit.ts'
import type { Dimension } from './mistake.ts'
import { editMistakes, type MistakeId, slotMistakes } from './table.ts'

/** A request signed with mistakes picked at random: what was hashed, and how the digest became the header's text. */
export interface PlantedSet extends Hashed {
  ids: readonly MistakeId[]
  hash: Construction['hash']
  print: (digest: Uint8Array) => string
}

interface Choice {
  id: MistakeId
  dimension: Dimension
  mask: number
  set: Partial<Slots>
  edit: Edit | null
}

/**
 * Numbers from 0 to 1 that depend on the seed alone (mulberry32, Tommy Ettinger, public domain): a sample is the same on every
 * machine.
 */
export function seededNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Makes `count` mistakes of different dimensions, each with an effect of its own, on one request. For samples in tests and
 * benchmarks.
 */
export function plantMistakes(request: SignatureRequest, count: 1 | 2 | 3, random: () => number): PlantedSet {
  const base = correctSlots(factsOf(request), tokoNetzme)
  // A print that this digest does not tell from the right one (no zero to lose) has no effect
  const digest = createHmac('sha256', renderSalt(base)).update(renderPayload(base)).digest()
  const plain = signed(base, digest)
  const choices = choicesOf(request, count).filter(
    ({ set, edit }) => edit !== null || signed({ ...base, ...set }, digest) !== plain,
  )
  const picked: Choice[] = []
  while (picked.length < count) {
    const ids = [...new Set(choices.map(({ id }) => id))]
    const id = ids[Math.floor(random() * ids.length)]
    const forms = choices.filter(choice => choice.id === id)
    const choice = forms[Math.floor(random() * forms.length)]
    if (choice && picked.every(other => fits(other, choice))) picked.push(choice)
  }
  const slots: Slots = Object.assign({ ...base }, ...picked.map(({ set }) => set))
  return {
    ids: picked.map(({ id }) => id),
    ...arrange(slots.construction, renderPayload(slots), renderSalt(slots)),
    hash: slots.construction.hash,
    print: digest => picked.reduce((text, { edit }) => (edit ? edit.apply(text) : text), slots.output.render(digest)),
  }
}

function fits(a: Choice, b: Choice): boolean {
  return a.dimension !== b.dimension && (a.mask & b.mask) === 0 && !(a.edit && b.edit)
}

/** Every mistake but those that send a value itself: they have no digest that could be printed. */
function choicesOf(request: SignatureRequest, count: 1 | 2 | 3): Choice[] {
  const facts = factsOf(request)
  const slots = slotMistakes.flatMap(([id, { dimension, variants }]) =>
    variants(facts, count)
      .filter(({ set }) => !/^(?:SENT|APPENDED)/.test(set.construction?.kind ?? ''))
      .map(({ set }) => ({ id, dimension, set, mask: maskOf(Object.keys(set)), edit: null })),
  )
  const edits = editMistakes
    .filter(([, edit]) => edit.dimension === 'transport')
    .map(([id, edit]) => ({ id, dimension: edit.dimension, set: {}, mask: 0, edit }))
  return [...slots, ...edits]
}

/** All that the signature depends on, as text: an output by how it prints the right digest. */
function signed(slots: Slots, digest: Uint8Array): string {
  const { construction, output } = slots
  const parts = [renderPayload(slots).join(), renderSalt(slots).join(), construction.kind, construction.hash]
  return [...parts, output.render(digest)].join(' ')
}
