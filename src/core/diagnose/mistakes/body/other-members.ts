import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { dropMembers, isNull } from '../../../bytes/json-reshape.ts'
import { type JsonNode, jsonString, mapJson, writeJson } from '../../../bytes/json-tree.ts'
import type { Facts, Variant } from '../mistake.ts'
import { bodyTree } from './body-mistake.ts'

const { minimal } = jsonEscapes

/** Members of which every choice is tried; of more, only two at a time. */
const mostTogether = 9
const mostMembers = 24
const mostBytes = 1 << 20

/** Two or more plain members left out: each equals its default, or was set later. Nulls may be gone besides. */
export function severalMissing(facts: Facts): readonly Variant[] {
  const tree = bodyTree(facts)
  if (tree === null) return []
  const room = Math.floor(mostBytes / Math.max(1, facts.body.length))
  const shorter = dropMembers(tree, isNull)
  const bases = countPlain(shorter) === countPlain(tree) ? [tree] : [shorter, tree]
  return bases.flatMap(base => missingFrom(base, base === tree ? 2 : 1)).slice(0, room)
}

function missingFrom(tree: JsonNode, fewest: number): Variant[] {
  return choicesOf(Math.min(mostMembers, countPlain(tree)), fewest).map(places => {
    const left: string[] = []
    const body = writeJson(without(tree, new Set(places), left), { escape: minimal })
    return { set: { body }, params: { name: left.join(', ') } }
  })
}

const isPlain = (node: JsonNode) => node.kind !== 'object' && node.kind !== 'array'

function countPlain(tree: JsonNode): number {
  let count = 0
  mapJson(tree, node => {
    if (node.kind === 'object') count += node.members.filter(({ value }) => isPlain(value)).length
    return node
  })
  return count
}

function choicesOf(count: number, fewest: number): number[][] {
  const all = Array.from({ length: count }, (_, at) => at)
  if (count > mostTogether) {
    const alone = fewest === 1 ? all.map(one => [one]) : []
    return [...alone, ...all.flatMap(one => all.slice(one + 1).map(other => [one, other]))]
  }
  return Array.from({ length: 1 << count }, (_, bits) => all.filter(at => bits & (1 << at))).filter(
    ({ length }) => length >= fewest,
  )
}

function without(tree: JsonNode, places: ReadonlySet<number>, left: string[]): JsonNode {
  let seen = 0
  return mapJson(tree, node => {
    if (node.kind !== 'object') return node
    const members = node.members.filter(({ key, value }) => {
      if (!isPlain(value) || !places.has(seen++)) return true
      left.push(key.text)
      return false
    })
    return { kind: 'object', members }
  })
}

/** Optional members of Netzme's pages, and names that models of such requests have. */
const optionalNames = [
  'note',
  'notes',
  'description',
  'remark',
  'remarks',
  'message',
  'metadata',
  'additionalInfo',
  'email',
  'phone',
  'phoneNo',
  'phoneNumber',
  'address',
  'callbackUrl',
  'callback_url',
  'redirectUrl',
  'expiredAt',
  'expired_at',
  'expireInSecond',
  'createdAt',
  'created_at',
  'updatedAt',
  'updated_at',
  'id',
  'status',
  'type',
  'body',
  'data',
  'items',
  'order_items',
  'amount',
  'fee',
  'currency',
  'sku',
  'terminalId',
  'storeId',
  'branchId',
  'partnerId',
  'merchantId',
  'userId',
  'requestId',
  'requestTime',
  'timestamp',
  'signature',
  'token',
  'pin',
]

/** A member without a value that the sending library left out, at the end of an object. */
export function emptyMembersAdded(facts: Facts): readonly Variant[] {
  const tree = bodyTree(facts)
  if (tree === null || facts.body.length > 16_384) return []
  const objects: JsonNode[] = []
  mapJson(tree, node => {
    if (node.kind === 'object') objects.push(node)
    return node
  })
  const values: readonly JsonNode[] = [
    { kind: 'literal', raw: 'null' },
    jsonString(''),
    { kind: 'array', items: [] },
    { kind: 'object', members: [] },
    { kind: 'number', raw: '0' },
    { kind: 'literal', raw: 'false' },
  ]
  return Array.from({ length: Math.min(objects.length, 4) }, (_, place) =>
    values.flatMap(value =>
      optionalNames.map(name => ({
        set: { body: writeJson(withMember(tree, place, name, value)) },
        params: { name, signed: writeJson(value) },
      })),
    ),
  ).flat()
}

function withMember(tree: JsonNode, place: number, name: string, value: JsonNode): JsonNode {
  let seen = 0
  return mapJson(tree, node =>
    node.kind === 'object' && seen++ === place
      ? { kind: 'object', members: [...node.members, { key: jsonString(name), value }] }
      : node,
  )
}
