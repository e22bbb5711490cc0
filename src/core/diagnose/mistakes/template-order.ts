import type { PayloadField } from '../signing/slots.ts'
import { alone, mistakesOf, upToPairs, type Variants, variant } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('template')
const right: readonly PayloadField[] = ['path', 'method', 'token', 'time', 'body']

const order =
  (...fields: readonly PayloadField[]): Variants =>
  () => [variant({ payloadOrder: fields })]
const without = (...missing: readonly PayloadField[]) => right.filter(field => !missing.includes(field))
const fieldsText = (fields: readonly PayloadField[]) =>
  fields.map(field => (field === 'time' ? 'timestamp' : field)).join(', ')

function permutations(fields: readonly PayloadField[]): PayloadField[][] {
  if (fields.length < 2) return [[...fields]]
  return fields.flatMap(first => permutations(fields.filter(field => field !== first)).map(rest => [first, ...rest]))
}

const ownIds = new Set(
  [
    right,
    ['method', 'path', 'token', 'time', 'body'],
    ['path', 'method', 'token', 'body', 'time'],
    ['body', 'method', 'path', 'time', 'token'],
    ['path', 'method', 'time', 'token', 'body'],
    ['path', 'method', 'time', 'body', 'token'],
    ['token', 'path', 'method', 'time', 'body'],
    ['time', 'path', 'method', 'token', 'body'],
    ['path', 'method', 'body', 'token', 'time'],
    ['body', 'path', 'method', 'token', 'time'],
  ].map(fields => fields.join()),
)
const otherOrders = permutations(right).filter(fields => !ownIds.has(fields.join()))
const ordersWithoutToken = permutations(without('token')).slice(1)
const twoMissing = right.flatMap((first, at) => right.slice(at + 1).map(second => without(first, second)))
const fewFields = right.flatMap((first, at) => [[first], ...right.slice(at + 1).map(second => [first, second])])

const listed =
  (orders: readonly (readonly PayloadField[])[]): Variants =>
  () =>
    orders.map(fields => variant({ payloadOrder: fields }, { fields: fieldsText(fields) }))

/** Which fields the payload has, and in which order: path, method, token, timestamp, body (three public clients agree). */
export const templateOrderMistakes = {
  'template-missing-token': mistake('high', ['documentation-only'], order(...without('token'))),
  'template-missing-timestamp': mistake('medium', ['any'], order(...without('time'))),
  'template-missing-method': mistake('medium', ['any'], order(...without('method'))),
  'template-missing-path': mistake('medium', ['any'], order(...without('path'))),
  'template-missing-body': mistake('medium', ['any'], ({ body }) =>
    body.length === 0 ? [] : [variant({ payloadOrder: without('body') })],
  ),
  'template-body-omitted-when-empty': mistake('high', ['php', 'node', 'any'], ({ body }) =>
    body.length === 0 ? [variant({ payloadOrder: without('body') })] : [],
  ),
  'template-missing-two': mistake('low', ['any'], upToPairs(listed(twoMissing))),
  'template-few-fields': mistake('low', ['any'], alone(listed(fewFields))),
  'template-doc-literal': mistake('high', ['documentation-only'], () => [
    variant({ payloadOrder: without('token'), labelTime: 'requestTime' }),
  ]),
  'template-order-method-first': mistake('medium', ['snap', 'any'], order('method', 'path', 'token', 'time', 'body')),
  'template-order-body-before-time': mistake('low', ['snap', 'bca'], order('path', 'method', 'token', 'body', 'time')),
  'template-order-alphabetical': mistake('medium', ['any'], order('body', 'method', 'path', 'time', 'token')),
  'template-order-time-before-token': mistake('medium', ['any'], order('path', 'method', 'time', 'token', 'body')),
  'template-order-token-last': mistake(
    'medium',
    ['documentation-only'],
    order('path', 'method', 'time', 'body', 'token'),
  ),
  'template-order-token-first': mistake('low', ['any'], upToPairs(order('token', 'path', 'method', 'time', 'body'))),
  'template-order-time-first': mistake('low', ['any'], upToPairs(order('time', 'path', 'method', 'token', 'body'))),
  'template-order-body-third': mistake('low', ['any'], upToPairs(order('path', 'method', 'body', 'token', 'time'))),
  'template-order-body-first': mistake('low', ['any'], upToPairs(order('body', 'path', 'method', 'token', 'time'))),
  'template-order-other': mistake('low', ['any'], alone(listed(otherOrders))),
  'template-missing-token-reordered': mistake('low', ['documentation-only'], alone(listed(ordersWithoutToken))),
} satisfies Family
