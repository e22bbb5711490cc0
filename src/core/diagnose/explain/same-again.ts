import type { HeaderPair } from '../../request/header-pair.ts'
import type { SignatureRequest } from '../../request/request.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { correctSlots } from '../candidates/correct-slots.ts'
import { factsOf } from '../candidates/facts.ts'
import type { Member } from '../candidates/variant-class.ts'
import type { Explanation } from '../diagnosis.ts'
import type { Facts, MistakeParams } from '../mistakes/mistake.ts'
import { editMistakes, type MistakeId, slotMistakes } from '../mistakes/table.ts'
import type { Plan } from '../plan/plan.ts'
import { type MadeEdit, printDigest, type Reading, readObserved } from '../plan/reading.ts'
import type { HmacBatch } from '../scan/kernel/hmac-batch.ts'
import { arrange, isUnhashed, portableDigest, unhashed } from '../signing/digest.ts'
import { renderPayload, renderSalt } from '../signing/render-slots.ts'
import type { Slots } from '../signing/slots.ts'
import { explainOne } from './explain.ts'
import { rank, readSender } from './rank.ts'

/** Mistakes that were made together, in the form in which they were found. */
export type MistakeSet = readonly { id: MistakeId; params?: MistakeParams }[]

const slotMistakeOf = new Map(slotMistakes)
const editIds: ReadonlySet<MistakeId> = new Set(editMistakes.map(([id]) => id))
const unedited: readonly (readonly MadeEdit[])[] = [[]]

/** Forms of one set that are tried at most. */
const mostForms = 400

/** 'same': in the form in which they were found. 'alike': counts and places in it may be others. */
export type Likeness = 'same' | 'alike'

interface Named {
  member: Member
  form: Readonly<Record<Likeness, string>>
}

/** One set in one form, on this request. */
interface Attempt {
  set: number
  members: readonly Member[]
  slots: Slots
}

/**
 * One request and the text that came with it, on which sets of mistakes are made again that explained another: an HMAC and a
 * comparison for each, where a search costs ten thousand.
 */
export class SameAgain {
  readonly #request: SignatureRequest
  readonly #observed: string
  readonly #batch: HmacBatch
  readonly #facts: Facts
  readonly #base: Slots
  readonly #members = new Map<MistakeId, readonly Named[]>()
  #readings: readonly Reading[] | null = null

  constructor(request: SignatureRequest, observed: string, batch: HmacBatch) {
    this.#request = request
    this.#observed = observed
    this.#batch = batch
    this.#facts = factsOf(request)
    this.#base = correctSlots(this.#facts, tokoNetzme)
  }

  /** Which of the sets give exactly the observed text, by their place in `sets`. */
  reproducing(sets: readonly MistakeSet[], likeness: Likeness): Set<number> {
    const attempts = sets.flatMap((set, at) => this.#attemptsOf(set, at, likeness))
    const digests = digestsOf(attempts, this.#batch)
    const found = new Set<number>()
    for (const [at, { set, slots }] of attempts.entries()) {
      const digest = digests[at]
      if (!digest || found.has(set)) continue
      const edits = this.#editsOf(sets[set] ?? [])
      if (edits.some(made => printDigest(digest, slots.output, made) === this.#observed)) found.add(set)
    }
    return found
  }

  /** Such sets as explanations: each proven once more by plain code and WebCrypto, in the order of any search. */
  async explain(
    sets: readonly MistakeSet[],
    likeness: Likeness,
    headers: readonly HeaderPair[],
  ): Promise<Explanation[]> {
    const plan: Plan = {
      request: this.#request,
      observed: this.#observed,
      scheme: tokoNetzme,
      known: {},
      readings: this.#readObserved(),
    }
    const found: Explanation[] = []
    for (const set of sets) {
      const readings = plan.readings.filter(({ edits }) => isMadeOf(edits, set))
      for (const { members, slots } of this.#attemptsOf(set, 0, likeness)) {
        for (const reading of readings.filter(({ outputId }) => outputId === slots.output.id)) {
          const task = { start: { base: this.#base, replaced: [] } }
          const explanation = await explainOne(plan, task, { reading, output: slots.output }, members)
          if (explanation) found.push(explanation)
        }
      }
    }
    return found.length === 0 ? [] : rank(found, readSender(this.#request, headers, tokoNetzme))
  }

  #attemptsOf(set: MistakeSet, at: number, likeness: Likeness): Attempt[] {
    let forms: Member[][] = [[]]
    for (const { id, params } of set) {
      if (!slotMistakeOf.has(id)) continue
      const wanted = formOf(params)[likeness]
      const members = this.#membersOf(id).filter(({ form }) => form[likeness] === wanted)
      forms = forms.flatMap(form => members.map(({ member }) => [...form, member])).slice(0, mostForms)
    }
    return forms.map(members => ({
      set: at,
      members,
      slots: Object.assign({ ...this.#base }, ...members.map(member => member.set)),
    }))
  }

  #membersOf(id: MistakeId): readonly Named[] {
    const known = this.#members.get(id)
    if (known) return known
    const mistake = slotMistakeOf.get(id)
    const variants = mistake ? [...mistake.variants(this.#facts, 1), ...(mistake.rare?.(this.#facts) ?? [])] : []
    const members = variants.map(({ set, params }): Named => {
      const member = params ? { id, params, set } : { id, set }
      return { member, form: formOf(params) }
    })
    this.#members.set(id, members)
    return members
  }

  #editsOf(set: MistakeSet): readonly (readonly MadeEdit[])[] {
    if (!set.some(({ id }) => editIds.has(id))) return unedited
    return this.#readObserved()
      .filter(({ edits }) => isMadeOf(edits, set))
      .map(({ edits }) => edits)
  }

  #readObserved(): readonly Reading[] {
    this.#readings ??= readObserved(this.#observed, this.#facts.request)
    return this.#readings
  }
}

/** Whether these edits are just the ones of the set. */
function isMadeOf(edits: readonly MadeEdit[], set: MistakeSet): boolean {
  const wanted = set.filter(({ id }) => editIds.has(id))
  return edits.length === wanted.length && edits.every(({ id }) => wanted.some(one => one.id === id))
}

function formOf(params: MistakeParams | undefined): Named['form'] {
  if (!params) return { same: '', alike: '' }
  const entries = Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1))
  const texts = entries.filter(([, value]) => typeof value !== 'number')
  return { same: JSON.stringify(entries), alike: JSON.stringify(texts) }
}

/** The digest of each attempt: HMAC-SHA256 all together, what is made otherwise one by one. */
function digestsOf(attempts: readonly Attempt[], batch: HmacBatch): Uint8Array[] {
  const digests: Uint8Array[] = []
  const together: number[] = []
  const places = new Uint32Array(Math.min(batch.most, attempts.length) * 4)
  let end = batch.start
  const run = () => {
    const macs = batch.run(places, together.length)
    for (const [at, attempt] of together.entries()) digests[attempt] = macs.subarray(at * 32, at * 32 + 32)
    together.length = 0
    end = batch.start
  }
  for (const [at, { slots }] of attempts.entries()) {
    const { construction } = slots
    const hashed = arrange(construction, renderPayload(slots), renderSalt(slots))
    const { key, message } = hashed
    const { kind, hash, fault } = construction
    if (!key || key.length === 0 || hash !== 'SHA-256' || fault || isUnhashed(kind)) {
      digests[at] = unhashed(hashed, construction) ?? portableDigest(hashed, construction)
      continue
    }
    batch.reserve(end + key.length + message.length)
    batch.bytes.set(key, end)
    batch.bytes.set(message, end + key.length)
    places.set([end, key.length, end + key.length, message.length], together.length * 4)
    end += key.length + message.length
    if (together.push(at) === batch.most) run()
  }
  run()
  return digests
}
