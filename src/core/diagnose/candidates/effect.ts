import { partsLaidOut, type Shown } from '../signing/laid-out.ts'
import { payloadParts, renderPayload, renderSalt, saltParts, textOf } from '../signing/render-slots.ts'
import { maskOf, payloadMask, type SlotName, saltMask } from '../signing/slot-mask.ts'
import type { Slots, Value } from '../signing/slots.ts'

/** Texts on which functions of text are told apart: what makes encoders, trimmers and case folders differ. */
const probes: readonly string[] = [
  'path=/a/b?c=d%2Fe&f=+ g&method=POST&body={"a":"é/<>&\'=","b":1.0,"c":[]}',
  'Bearer 0aF-._~!*()',
  '1700000000000',
  '',
  ' ABC def\r\n',
  '😀\u00a0\\/',
]

type Transform = (text: string) => Value

/** What a function slot does, as text: functions that give the same here are taken for the same. */
export function fingerprint(transform: Transform, base: string): string {
  return `${imprint(attempt(() => transform(base)))}\u0001${probed(transform)}`
}

/** What functions make of the probes. Most functions are the table's own, and come again with each search. */
const knownProbed = new WeakMap<Transform, string>()

function probed(transform: Transform): string {
  const known = knownProbed.get(transform)
  if (known !== undefined) return known
  const made = probes.map(probe => imprint(attempt(() => transform(probe)))).join('\u0001')
  knownProbed.set(transform, made)
  return made
}

/** The slots that a render function reads, as bits: those that it lays out, or found by running it once on these slots. */
export function readsOf(render: (slots: Slots) => Value, slots: Slots): number {
  const parts = partsLaidOut(render)
  if (parts) return maskOf(parts.flatMap(part => (typeof part === 'string' ? [] : readsOfShown(part))))
  const names = new Set<string>()
  const spy = new Proxy(slots, {
    get(target, name) {
      names.add(String(name))
      return Reflect.get(target, name)
    },
  })
  attempt(() => render(spy))
  return maskOf([...names])
}

/** The body is shown with what follows it. */
function readsOfShown({ slot }: Shown): SlotName[] {
  return slot === 'body' ? ['body', 'bodyEnd'] : [slot]
}

/** What a payload's own render function reads of the salt's side, and a salt's of the payload's: what ties the two together. */
export function crossingOf(slots: Slots): number {
  const payloadReads = slots.payloadRender ? readsOf(slots.payloadRender, slots) & saltMask : 0
  const saltReads = slots.saltRender ? readsOf(slots.saltRender, slots) & payloadMask : 0
  return payloadReads | saltReads
}

/** Slots on which functions are run, whose values may be cut short; and what these sign, as text. */
export interface Sample {
  slots: Slots
  payload: string
  salt: string
}

export function sampleOf(slots: Slots): Sample {
  return {
    slots,
    payload: payloadParts(slots).map(textOf).join(''),
    salt: saltParts(slots).map(textOf).join(''),
  }
}

/** What a slot holds, as text that differs where its effect does. */
export function imprintOf(name: SlotName, { slots, payload, salt }: Sample, set: Partial<Slots>): string {
  switch (name) {
    case 'payloadRender':
      return set.payloadRender
        ? `\u0004${hexOf(renderPayload({ ...slots, ...set }))}${probeRender(set.payloadRender, slots)}`
        : ''
    case 'saltRender':
      return set.saltRender
        ? `\u0004${hexOf(renderSalt({ ...slots, ...set }))}${probeRender(set.saltRender, slots)}`
        : ''
    case 'valueEncoding':
      return set.valueEncoding ? fingerprint(set.valueEncoding, String(slots.path)) : ''
    case 'payloadWrap':
      return set.payloadWrap ? fingerprint(set.payloadWrap, payload) : ''
    case 'saltWrap':
      return set.saltWrap ? fingerprint(set.saltWrap, salt) : ''
    case 'charset':
    case 'output':
      return set[name]?.id ?? ''
    case 'construction':
      return `${set.construction?.kind} ${set.construction?.hash} ${set.construction?.fault}`
    case 'payloadOrder':
    case 'saltOrder':
      return (set[name] ?? []).join()
    default:
      return imprint(set[name] ?? null)
  }
}

/** Other values of the slots, on which render functions that agree on this request may part. */
function probeRender(render: (slots: Slots) => Value, slots: Slots): string {
  const probe: Slots = {
    ...slots,
    path: '/a/b?c=d%2Fe',
    method: 'Post',
    body: '{"a": "é/"}',
    bodyEnd: '\n',
    tokenInPayload: 'bearer T',
    tokenInSalt: 'BEARER U',
    timeInPayload: '1700000000001',
    timeInSalt: '1700000000002',
    secret: 'a-b',
    clientId: 'c d',
  }
  return imprint(attempt(() => render(probe)))
}

function imprint(value: Value | null): string {
  if (value === null) return '\u0002'
  return typeof value === 'string' ? value : `\u0003${hexOf(value)}`
}

/** Each byte as a character. What the platform's decoder calls latin1 tells all 256 bytes apart, and is quick. */
function hexOf(bytes: Uint8Array): string {
  return bytes.length < longBytes ? String.fromCharCode(...bytes) : latin1.decode(bytes)
}

const latin1 = new TextDecoder('latin1')
const longBytes = 4096

/** A mistake's own function may not take every probe; that it throws is its imprint. */
function attempt(run: () => Value): Value | null {
  try {
    return run()
  } catch {
    return null
  }
}
