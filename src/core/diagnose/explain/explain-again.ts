import type { SignatureRequest } from '../../request/request.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { correctSlots } from '../candidates/correct-slots.ts'
import { factsOf } from '../candidates/facts.ts'
import type { Member } from '../candidates/variant-class.ts'
import type { DiagnoseOptions, Explanation } from '../diagnosis.ts'
import type { Facts } from '../mistakes/mistake.ts'
import { editMistakes, type MistakeId, slotMistakes } from '../mistakes/table.ts'
import type { Plan } from '../plan/plan.ts'
import { digestLengths, printDigest, type Reading, readObserved } from '../plan/reading.ts'
import { outputCalled } from '../printing/outputs.ts'
import { arrange, digestOf } from '../signing/digest.ts'
import { renderPayload, renderSalt } from '../signing/render-slots.ts'
import type { Slots } from '../signing/slots.ts'
import { explainOne } from './explain.ts'
import { rank, readSender } from './rank.ts'

/** Forms of one set of mistakes that are tried at most. */
const mostForms = 400

const slotMistakeOf = new Map(slotMistakes)
const edits: ReadonlySet<MistakeId> = new Set(editMistakes.map(([id]) => id))

/**
 * Tries sets of mistakes that explained another request on this one, and every smaller set out of them first: a search costs
 * a thousand times as much. What it gives is proven like any explanation, in the same order; none where they do not explain it.
 */
export async function explainAgain(
  request: SignatureRequest,
  observed: string,
  sets: readonly (readonly MistakeId[])[],
  { scheme = tokoNetzme, headers = [] }: Pick<DiagnoseOptions, 'scheme' | 'headers'> = {},
): Promise<Explanation[]> {
  const facts = factsOf(request)
  const plan: Plan = { request, observed, scheme, known: {}, readings: readObserved(observed) }
  const base = correctSlots(facts, scheme)
  let found: Explanation[] = []
  let size = 0
  for (const ids of smallestFirst(sets)) {
    if (found.length > 0 && ids.length > size) break
    size = ids.length
    found = found.concat(await tryThese(plan, facts, base, ids))
  }
  return found.length === 0 ? [] : rank(found, readSender(request, headers, scheme))
}

/** The sets and all that is in them, each once. */
function smallestFirst(sets: readonly (readonly MistakeId[])[]): MistakeId[][] {
  const all = new Map<string, MistakeId[]>()
  for (const set of sets) {
    for (let bits = 1; bits < 1 << set.length; bits++) {
      const ids = set.filter((_, at) => bits & (1 << at))
      all.set([...ids].sort().join(), ids)
    }
  }
  return [...all.values()].sort((one, other) => one.length - other.length)
}

async function tryThese(plan: Plan, facts: Facts, base: Slots, ids: readonly MistakeId[]): Promise<Explanation[]> {
  const made = ids.filter(id => edits.has(id)).sort()
  const readings = plan.readings.filter(
    ({ edits }) => edits.length === made.length && edits.every(({ id }) => made.includes(id)),
  )
  if (readings.length === 0) return []
  const found: Explanation[] = []
  for (const members of formsOf(ids, facts)) {
    const slots: Slots = Object.assign({ ...base }, ...members.map(({ set }) => set))
    const { construction } = slots
    const fitting = readings.filter(
      ({ outputId, digestLength }) => outputId === slots.output.id && digestLength === digestLengths[construction.hash],
    )
    if (fitting.length === 0) continue
    const digest = await digestOf(arrange(construction, renderPayload(slots), renderSalt(slots)), construction)
    for (const reading of fitting) {
      if (!prints(reading, digest, plan.observed)) continue
      const output = outputCalled(reading.outputId)
      const explanation = await explainOne(plan, { start: { base, replaced: [] } }, { reading, output }, members)
      if (explanation) found.push(explanation)
    }
  }
  return found
}

function prints({ outputId, edits }: Reading, digest: Uint8Array, observed: string): boolean {
  return printDigest(digest, outputCalled(outputId), edits) === observed
}

/** Every way in which these mistakes can be made together on this request; the edits of the finished text set nothing. */
function formsOf(ids: readonly MistakeId[], facts: Facts): Member[][] {
  let forms: Member[][] = [[]]
  for (const id of ids) {
    const mistake = slotMistakeOf.get(id)
    if (!mistake) continue
    const members = [...mistake.variants(facts, 1), ...(mistake.rare?.(facts) ?? [])]
      .slice(0, mostForms)
      .map(({ set, params }): Member => (params ? { id, params, set } : { id, set }))
    forms = forms.flatMap(form => members.map(member => [...form, member])).slice(0, mostForms)
  }
  return forms
}
