import { type JsonMember, type JsonNode, type JsonObject, jsonString, mapJson } from './json-tree.ts'

type Compare = (one: string, other: string) => number

/** By UTF-16 unit, as PHP ksort, Java's TreeMap and JavaScript's sort order ASCII names. */
export const byCodeUnit: Compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0)
/** Short names first, as PostgreSQL's jsonb and MySQL's JSON store them. */
export const byLength: Compare = (one, other) => one.length - other.length || byCodeUnit(one, other)
/** Backwards. */
export const descending: Compare = (one, other) => byCodeUnit(other, one)

const objectWith = (members: readonly JsonMember[]): JsonObject => ({ kind: 'object', members })

/** Members of the outermost object sorted. */
export function sortTop(node: JsonNode, compare: Compare = byCodeUnit): JsonNode {
  return node.kind === 'object'
    ? objectWith(node.members.toSorted((one, other) => compare(one.key.text, other.key.text)))
    : node
}

/** Members of every object sorted. */
export function sortDeep(node: JsonNode, compare: Compare = byCodeUnit): JsonNode {
  return mapJson(node, inner => sortTop(inner, compare))
}

/** Every object's members changed as a list. */
export function mapMembers(
  node: JsonNode,
  change: (members: readonly JsonMember[]) => readonly JsonMember[],
): JsonNode {
  return mapJson(node, inner => (inner.kind === 'object' ? objectWith(change(inner.members)) : inner))
}

/** Every name changed. */
export function renameKeys(node: JsonNode, rename: (key: string) => string): JsonNode {
  return mapMembers(node, members => members.map(({ key, value }) => ({ key: jsonString(rename(key.text)), value })))
}

/** Of members with the same name the last value, at the place of the first: what most parsers do. */
export function lastDuplicateWins(node: JsonNode): JsonNode {
  return mapMembers(node, members => {
    const byName = new Map<string, JsonMember>()
    for (const { key, value } of members) {
      byName.set(key.text, { key: byName.get(key.text)?.key ?? key, value })
    }
    return byName.size === members.length ? members : [...byName.values()]
  })
}

/** Names that look like array indexes first, in numeric order: the order of a JavaScript object. */
export function javascriptOrder(node: JsonNode): JsonNode {
  const isIndex = (name: string) => /^(?:0|[1-9][0-9]{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1
  return mapMembers(lastDuplicateWins(node), members => {
    const indexes = members.filter(({ key }) => isIndex(key.text))
    if (indexes.length === 0) return members
    const others = members.filter(({ key }) => !isIndex(key.text))
    return [...indexes.toSorted((one, other) => Number(one.key.text) - Number(other.key.text)), ...others]
  })
}

/** The order in which a java.util.HashMap yields these names (Java 8 and later; buckets that became trees aside). */
export function hashMapOrder(node: JsonNode): JsonNode {
  return mapMembers(lastDuplicateWins(node), members => {
    let capacity = 16
    while (members.length > capacity * 0.75) capacity *= 2
    const bucket = ({ key }: JsonMember) => (javaHash(key.text) ^ (javaHash(key.text) >>> 16)) & (capacity - 1)
    return members.toSorted((one, other) => bucket(one) - bucket(other))
  })
}

function javaHash(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

/** Whether a value counts as empty, and so is left out. */
export type IsEmpty = (value: JsonNode) => boolean

/** null. */
export const isNull: IsEmpty = value => value.kind === 'literal' && value.raw === 'null'
/** "". */
export const isEmptyString: IsEmpty = value => value.kind === 'string' && value.text === ''
/** [] or {}. */
export const isEmptyList: IsEmpty = value =>
  (value.kind === 'array' && value.items.length === 0) || (value.kind === 'object' && value.members.length === 0)
/** false or any zero. */
export const isFalseOrZero: IsEmpty = value =>
  (value.kind === 'literal' && value.raw === 'false') || (value.kind === 'number' && Number(value.raw) === 0)
/** What PHP's empty() says of decoded JSON. */
export const isPhpEmpty: IsEmpty = value =>
  isNull(value) ||
  isEmptyString(value) ||
  isEmptyList(value) ||
  isFalseOrZero(value) ||
  (value.kind === 'string' && value.text === '0')

/** Members whose value is empty left out, in every object. */
export function dropMembers(node: JsonNode, isEmpty: IsEmpty): JsonNode {
  return mapMembers(node, members => members.filter(({ value }) => !isEmpty(value)))
}

/** Members whose value is empty left out, in the outermost object only. */
export function dropTopMembers(node: JsonNode, isEmpty: IsEmpty): JsonNode {
  return node.kind === 'object' ? objectWith(node.members.filter(({ value }) => !isEmpty(value))) : node
}

/** Empty objects as empty arrays, as PHP's associative arrays come out. */
export function emptyObjectsAsArrays(node: JsonNode): JsonNode {
  return mapJson(node, inner =>
    inner.kind === 'object' && inner.members.length === 0 ? { kind: 'array', items: [] } : inner,
  )
}

/** Every string value (not the names) changed. */
export function mapStrings(node: JsonNode, change: (text: string) => JsonNode): JsonNode {
  return mapJson(node, inner => (inner.kind === 'string' ? change(inner.text) : inner))
}
