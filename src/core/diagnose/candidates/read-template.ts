import type { SchemeField } from '../../scheme/scheme.ts'
import { parseTemplate, type TemplatePart } from '../../scheme/template.ts'
import type { Facts } from '../mistakes/mistake.ts'
import { joinValues } from '../signing/join-values.ts'
import type { PayloadField, SaltPart, Slots, Value } from '../signing/slots.ts'

type PayloadTemplate = Pick<
  Slots,
  | 'labelPath'
  | 'labelMethod'
  | 'labelToken'
  | 'labelTime'
  | 'labelBody'
  | 'payloadOrder'
  | 'fieldSeparator'
  | 'labelSeparator'
  | 'payloadRender'
  | 'tokenInPayload'
>
type SaltTemplate = Pick<Slots, 'saltOrder' | 'saltSeparator' | 'saltRender' | 'tokenInSalt'>

const payloadFields: Partial<Record<SchemeField, PayloadField>> = {
  path: 'path',
  method: 'method',
  token: 'token',
  authorization: 'token',
  requestTime: 'time',
  body: 'body',
}
const saltParts: Partial<Record<SchemeField, SaltPart>> = {
  clientSecret: 'secret',
  requestTime: 'time',
  token: 'token',
  authorization: 'token',
  clientId: 'clientId',
}

/** The labels where a template has none of its own, as Netzme's clients write them. */
const usual = {
  labelPath: 'path',
  labelMethod: 'method',
  labelToken: 'token',
  labelTime: 'timestamp',
  labelBody: 'body',
} as const
const labelSlots = {
  path: 'labelPath',
  method: 'labelMethod',
  token: 'labelToken',
  time: 'labelTime',
  body: 'labelBody',
} as const satisfies Record<PayloadField, keyof PayloadTemplate>

/** A payload template of the form label=value&... as slots; any other is rendered whole, so that no label variant touches it. */
export function readPayloadTemplate(text: string, facts: Facts): PayloadTemplate {
  const parts = partsOf(text, 'payload')
  const tokenInPayload = tokenOf(parts, facts)
  const labelled = readLabelled(parts)
  if (labelled) return { ...usual, ...labelled, tokenInPayload, payloadRender: null }
  return {
    ...usual,
    tokenInPayload,
    payloadOrder: ['path', 'method', 'token', 'time', 'body'],
    fieldSeparator: '&',
    labelSeparator: '=',
    payloadRender: slots =>
      joinValues(parts.map(part => partValue(part, slots, slots.tokenInPayload, slots.timeInPayload))),
  }
}

/** A salt template of parts joined by one text as slots; any other is rendered whole. */
export function readSaltTemplate(text: string, facts: Facts): SaltTemplate {
  const parts = partsOf(text, 'salt')
  const tokenInSalt = tokenOf(parts, facts)
  const joined = readJoined(parts)
  if (joined) return { ...joined, tokenInSalt, saltRender: null }
  return {
    tokenInSalt,
    saltOrder: ['secret', 'time', 'token'],
    saltSeparator: '-',
    saltRender: slots => joinValues(parts.map(part => partValue(part, slots, slots.tokenInSalt, slots.timeInSalt))),
  }
}

function partsOf(text: string, template: 'payload' | 'salt'): TemplatePart[] {
  const parsed = parseTemplate(text, template)
  if (!parsed.ok) throw new Error(`${parsed.problem.code}: a scheme is read with readScheme before it is searched`)
  return parsed.value
}

/** What stands for the token: the bare one where the template names only that. */
function tokenOf(parts: readonly TemplatePart[], facts: Facts): string {
  const names = parts.flatMap(part => ('field' in part ? [part.field] : []))
  return names.includes('token') && !names.includes('authorization') ? facts.token : facts.authorization
}

function partValue(part: TemplatePart, slots: Slots, token: Value, time: Value): Value {
  if ('literal' in part) return part.literal
  switch (part.field) {
    case 'path':
      return slots.path
    case 'method':
      return slots.method
    case 'token':
    case 'authorization':
      return token
    case 'requestTime':
      return time
    case 'body':
      return joinValues([slots.body, slots.bodyEnd])
    case 'clientId':
      return slots.clientId
    case 'clientSecret':
      return slots.secret
  }
}

/** Literal, field, literal, field ... as pairs; null where two literals or two fields meet, or a literal comes last. */
function pairsOf(parts: readonly TemplatePart[]): { before: string; field: SchemeField }[] | null {
  const pairs: { before: string; field: SchemeField }[] = []
  let before = ''
  for (const part of parts) {
    if ('literal' in part) before = part.literal
    else {
      pairs.push({ before, field: part.field })
      before = ''
    }
  }
  return before === '' ? pairs : null
}

function readLabelled(
  parts: readonly TemplatePart[],
): Omit<PayloadTemplate, 'payloadRender' | 'tokenInPayload'> | null {
  const pairs = pairsOf(parts)
  const [, , labelSeparator] = /^(\w+)(\W+)$/.exec(pairs?.[0]?.before ?? '') ?? []
  const [, fieldSeparator] = /^(\W+)\w/.exec(pairs?.[1]?.before ?? '&x') ?? []
  if (!pairs || labelSeparator === undefined || fieldSeparator === undefined) return null
  const labels = { ...usual } as Record<(typeof labelSlots)[PayloadField], string>
  const payloadOrder: PayloadField[] = []
  for (const [at, { before, field }] of pairs.entries()) {
    const name = payloadFields[field]
    const start = at === 0 ? '' : fieldSeparator
    const label = before.slice(start.length, before.length - labelSeparator.length)
    if (!name || payloadOrder.includes(name) || !/^\w+$/.test(label)) return null
    if (before !== start + label + labelSeparator) return null
    labels[labelSlots[name]] = label
    payloadOrder.push(name)
  }
  return { ...labels, payloadOrder, fieldSeparator, labelSeparator }
}

function readJoined(parts: readonly TemplatePart[]): Pick<SaltTemplate, 'saltOrder' | 'saltSeparator'> | null {
  const pairs = pairsOf(parts)
  if (!pairs || pairs.length === 0 || pairs[0]?.before !== '') return null
  const saltSeparator = pairs[1]?.before ?? '-'
  const saltOrder: SaltPart[] = []
  for (const [at, { before, field }] of pairs.entries()) {
    const name = saltParts[field]
    if (!name || saltOrder.includes(name) || (at > 0 && before !== saltSeparator)) return null
    saltOrder.push(name)
  }
  return { saltOrder, saltSeparator }
}
