import { sameBytes } from '../../bytes/same-bytes.ts'
import { type Clues, readClues } from '../../clues/read-clues.ts'
import { partsOf } from '../../difference/compare-side.ts'
import { cutByTemplate, type Part } from '../../difference/cut-fields.ts'
import type { HeaderPair } from '../../request/header-pair.ts'
import type { SignatureRequest } from '../../request/request.ts'
import type { Scheme } from '../../scheme/scheme.ts'
import { renderScheme } from '../../trace/trace.ts'
import type { Explanation } from '../diagnosis.ts'
import { directionOf } from './direction.ts'
import { type Weight, weigh } from './evidence.ts'
import { likelihood } from './likelihood.ts'
import { remediesOf } from './remedies.ts'

/** What is known about the sender besides the signature. */
export interface Sender {
  clues: Clues
  /** The right payload, in its parts. */
  payload: readonly Part[]
}

/** Reads the sender out of a request and its headers. */
export function readSender(request: SignatureRequest, headers: readonly HeaderPair[], scheme: Scheme): Sender {
  return { clues: readClues(request, headers), payload: partsOf(renderScheme(request, scheme).payload) }
}

interface Scored {
  key: string
  found: Explanation
  weight: Weight
  prior: number
}

/**
 * Orders explanations: fewest mistakes; then what claims nothing that is not seen, nor more than the field that differs; then what headers and the sent text speak
 * for; then likeliest; then by id, so that the order never depends on who searched what. The same set is listed once. Those
 * with the same message, key and hash get the same group number, counted from 0; those of a group that evidence does not
 * separate and that one fix mends get the same cause number.
 */
export function rank(explanations: readonly Explanation[], sender: Sender | null = null): Explanation[] {
  const unique = new Map(explanations.map(found => [setKey(found), found]))
  const scored = [...unique].map(([key, found]): Scored => {
    const weight = weigh(found.mistakes, found.findings, sender?.clues ?? null)
    return { key, found, weight, prior: likelihood(found.mistakes.map(({ id }) => id)) }
  })
  scored.sort(byEvidence)
  const groups: Explanation[] = []
  const causes = new Map<string, number>()
  const ranked = scored.map(({ found, weight }) => {
    const known = groups.findIndex(other => signSame(other, found))
    if (known < 0) groups.push(found)
    const group = known < 0 ? groups.length - 1 : known
    const causeKey = JSON.stringify([
      group,
      weight.unseen,
      weight.wider,
      weight.language,
      weight.writer,
      remediesOf(found),
    ])
    const cause = causes.get(causeKey) ?? causes.size
    causes.set(causeKey, cause)
    const { evidence, specific } = weight
    return { specific, found: { ...found, group, cause, evidence, direction: directionIn(found, sender) } }
  })
  // What is one cause stands together, where its likeliest stands; in it the client's own comes first
  ranked.sort((one, other) => one.found.cause - other.found.cause || other.specific - one.specific)
  return ranked.map(({ found }) => found)
}

function byEvidence(one: Scored, other: Scored): number {
  return (
    one.found.mistakes.length - other.found.mistakes.length ||
    one.weight.unseen - other.weight.unseen ||
    one.weight.wider - other.weight.wider ||
    other.weight.language - one.weight.language ||
    other.weight.writer - one.weight.writer ||
    other.prior - one.prior ||
    (one.key < other.key ? -1 : 1)
  )
}

function directionIn({ findings, payload }: Explanation, sender: Sender | null): Explanation['direction'] {
  if (!sender) return null
  const signed = cutByTemplate(payload, sender.payload)
  const both = (name: 'body' | 'path') => ({ signed: textOf(signed, name), sent: textOf(sender.payload, name) })
  return directionOf(findings, { body: both('body'), path: both('path') }, sender.clues)
}

const textOf = (parts: readonly Part[] | null, name: 'body' | 'path') =>
  parts?.find(({ field }) => field === name)?.text ?? null

function signSame(a: Explanation, b: Explanation): boolean {
  if (a.hash !== b.hash || !sameBytes(a.message, b.message)) return false
  return a.key === null || b.key === null ? a.key === b.key : sameBytes(a.key, b.key)
}

function setKey({ mistakes }: Explanation): string {
  return mistakes
    .map(({ id, params }) => id + JSON.stringify(params ?? {}))
    .sort()
    .join(' ')
}
