import type { Start } from '../candidates/start.ts'
import type { Member, VariantClass } from '../candidates/variant-class.ts'
import type { Explanation } from '../diagnosis.ts'
import type { ExplainedMistake } from '../mistakes/explained-mistake.ts'
import { mistakeTable } from '../mistakes/table.ts'
import type { OutputReading, Plan, Task } from '../plan/plan.ts'
import { printDigest } from '../plan/reading.ts'
import { arrange, digestOf } from '../signing/digest.ts'
import { payloadParts, renderPayload, renderSalt, saltParts, textOf } from '../signing/render-slots.ts'
import type { Slots } from '../signing/slots.ts'
import { compareSigned } from './compare-signed.ts'

/** A candidate whose digest begins as the observed one does. */
export interface Hit {
  task: Task
  /** Those on both sides too. */
  classes: readonly VariantClass[]
}

/** Most explanations that one candidate is spelled out into. */
const mostPerHit = 64

/**
 * Every set of mistakes that a hit stands for, each made again from the request by plain code, hashed by the platform, printed
 * and compared with the observed text as a whole. Only what is equal is an explanation.
 */
export async function explain(plan: Plan, { task, classes }: Hit): Promise<Explanation[]> {
  const explanations: Explanation[] = []
  for (const outputReading of task.readings) {
    const all = [...classes, ...(outputReading.mistake ? [outputReading.mistake] : [])]
    for (const members of products(all).slice(0, mostPerHit)) {
      const explanation = await explainOne(plan, task, outputReading, members)
      if (explanation) explanations.push(explanation)
    }
  }
  return explanations
}

/** One set of mistakes, made again by plain code; null where it gives another text than the observed one. */
export async function explainOne(
  plan: Plan,
  { start }: { start: Pick<Start, 'base' | 'replaced'> },
  { reading, output }: Pick<OutputReading, 'reading' | 'output'>,
  members: readonly Member[],
): Promise<Explanation | null> {
  const slots: Slots = Object.assign({ ...start.base }, ...members.map(({ set }) => set))
  const { construction } = slots
  const { message, key } = arrange(construction, renderPayload(slots), renderSalt(slots))
  const hashed = { message: message.slice(), key: key?.slice() ?? null }
  const digest = await digestOf(hashed, construction)
  const signature = printDigest(digest, output, reading.edits)
  if (signature !== plan.observed) return null
  const payload = payloadParts(slots).map(textOf).join('')
  const salt = saltParts(slots).map(textOf).join('')
  return {
    mistakes: [...[...start.replaced, ...members].map(named), ...reading.edits.map(named)],
    group: 0,
    cause: 0,
    evidence: [],
    direction: null,
    ...hashed,
    hash: construction.kind === 'SENT' ? 'none' : construction.hash,
    payload,
    salt,
    signature,
    findings: compareSigned(plan, slots, { payload, salt }, digest),
  }
}

function named({ id, params }: Pick<Member, 'id' | 'params'>): ExplainedMistake {
  const { dimension } = mistakeTable[id]
  return params ? { id, dimension, params } : { id, dimension }
}

function products(classes: readonly VariantClass[]): Member[][] {
  return classes.reduce<Member[][]>(
    (all, { members }) => all.flatMap(chosen => members.map(member => [...chosen, member])),
    [[]],
  )
}
