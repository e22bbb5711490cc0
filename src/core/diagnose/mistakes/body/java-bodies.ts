import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { javaDouble, javaNumber, zeroFractionDropped } from '../../../bytes/json-number.ts'
import {
  dropMembers,
  hashMapOrder,
  isEmptyList,
  isEmptyString,
  isNull,
  lastDuplicateWins,
  sortDeep,
} from '../../../bytes/json-reshape.ts'
import { type JsonNode, printJson, writeJson } from '../../../bytes/json-tree.ts'
import type { Family } from '../mistake.ts'
import { bodyMistake, fromJson, fromJsonStyles, whereChanged } from './body-mistake.ts'

const { minimal, gson, orgJson, jsonSimple } = jsonEscapes
const androidSlashes = jsonEscapes.phpUnescapedUnicode

const withoutEmpty = (tree: JsonNode) =>
  dropMembers(tree, value => isNull(value) || isEmptyString(value) || isEmptyList(value))

/** What Java's and Kotlin's libraries do to a body. */
export const javaBodies = {
  'body-gson-html': bodyMistake(
    'medium',
    ['java', 'kotlin'],
    fromJson(tree => writeJson(tree, { escape: gson })),
  ),
  'body-gson-pretty': bodyMistake(
    'medium',
    ['java', 'kotlin'],
    fromJson(tree => writeJson(tree, { escape: gson, indent: '  ', colon: ': ' })),
  ),
  'body-gson-doubles': bodyMistake(
    'medium',
    ['java', 'kotlin'],
    fromJsonStyles({
      html: tree => writeJson(lastDuplicateWins(tree), { escape: gson, number: javaDouble }),
      plain: tree => writeJson(lastDuplicateWins(tree), { escape: minimal, number: javaDouble }),
      'nulls-dropped': tree => writeJson(dropMembers(tree, isNull), { escape: gson, number: javaDouble }),
    }),
  ),
  'body-nulls-dropped': bodyMistake(
    'medium',
    ['java', 'kotlin'],
    whereChanged(
      tree => dropMembers(tree, isNull),
      fromJsonStyles({
        plain: tree => writeJson(dropMembers(tree, isNull), { escape: minimal }),
        gson: tree => writeJson(dropMembers(tree, isNull), { escape: gson }),
      }),
    ),
  ),
  'body-jackson-non-empty': bodyMistake(
    'medium',
    ['java', 'kotlin'],
    whereChanged(
      withoutEmpty,
      fromJson(tree => writeJson(withoutEmpty(tree), { escape: minimal })),
    ),
  ),
  'body-jackson-pretty': bodyMistake(
    'medium',
    ['java', 'kotlin'],
    fromJsonStyles({ lf: tree => jacksonPretty(tree, '\n'), crlf: tree => jacksonPretty(tree, '\r\n') }),
  ),
  'body-jackson-roundtrip': bodyMistake(
    'medium',
    ['java', 'kotlin', 'csharp'],
    fromJson(tree => writeJson(lastDuplicateWins(tree), { escape: minimal, number: javaNumber })),
  ),
  'body-java-hashmap-order': bodyMistake(
    'medium',
    ['java', 'kotlin'],
    whereChanged(
      hashMapOrder,
      fromJsonStyles({
        plain: tree => writeJson(hashMapOrder(tree), { escape: minimal }),
        gson: tree => writeJson(hashMapOrder(tree), { escape: gson }),
      }),
    ),
  ),
  'body-org-json': bodyMistake(
    'medium',
    ['java'],
    fromJsonStyles({
      kept: tree => writeJson(hashMapOrder(tree), { escape: orgJson }),
      'zeros-cut': tree => writeJson(hashMapOrder(tree), { escape: orgJson, number: zeroFractionDropped }),
    }),
  ),
  'body-json-simple': bodyMistake(
    'low',
    ['java'],
    fromJsonStyles({
      hashmap: tree => writeJson(hashMapOrder(tree), { escape: jsonSimple }),
      ordered: tree => writeJson(tree, { escape: jsonSimple }),
    }),
  ),
  'body-android-json': bodyMistake(
    'medium',
    ['kotlin', 'java'],
    fromJson(tree => writeJson(lastDuplicateWins(tree), { escape: androidSlashes, number: zeroFractionDropped })),
  ),
  'body-java-map-printed': bodyMistake(
    'medium',
    ['java', 'kotlin'],
    fromJsonStyles({
      ordered: tree => mapText(tree),
      hashmap: tree => mapText(hashMapOrder(tree)),
      treemap: tree => mapText(sortDeep(tree)),
      gson: tree => mapText(tree, javaDouble),
    }),
  ),
} satisfies Family

/** DefaultPrettyPrinter: " : ", lists on one line with blanks inside the brackets, which add no depth. */
function jacksonPretty(tree: JsonNode, newline: string): string {
  const write = (node: JsonNode, depth: number): string => {
    if (node.kind === 'array') {
      return node.items.length === 0 ? '[ ]' : `[ ${node.items.map(item => write(item, depth)).join(', ')} ]`
    }
    if (node.kind !== 'object') return writeJson(node, { escape: minimal })
    if (node.members.length === 0) return '{ }'
    const inner = newline + '  '.repeat(depth + 1)
    const members = node.members.map(({ key, value }) => `"${minimal(key)}" : ${write(value, depth + 1)}`)
    return `{${inner}${members.join(`,${inner}`)}${newline}${'  '.repeat(depth)}}`
  }
  return write(tree, 0)
}

/** AbstractMap.toString and AbstractCollection.toString. */
function mapText(tree: JsonNode, number: (raw: string) => string = javaNumber): string {
  return printJson(tree, {
    object: members => `{${members.map(([key, value]) => `${key}=${value}`).join(', ')}}`,
    array: items => `[${items.join(', ')}]`,
    key: ({ text }) => text,
    string: ({ text }) => text,
    number,
    literal: raw => raw,
  })
}
