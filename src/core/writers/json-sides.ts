import { jsonEscaper, jsonEscapes } from '../bytes/json-escape.ts'
import {
  erlangNumber,
  goNumber,
  javaDouble,
  javaNumber,
  javascriptNumber,
  phpNumber,
  pythonNumber,
  seventeenDigits,
  significantDigits,
  zeroFractionDropped,
} from '../bytes/json-number.ts'
import {
  dropMembers,
  emptyObjectsAsArrays,
  hashMapOrder,
  isNull,
  javascriptOrder,
  lastDuplicateWins,
  sortDeep,
} from '../bytes/json-reshape.ts'
import { type JsonNode, type JsonStyle, jsonString, mapJson, writeJson } from '../bytes/json-tree.ts'

/** How a JSON value is written, along sides that do not depend on each other. */
export interface JsonSides {
  layout: JsonLayout
  escapes: keyof typeof escapes
  numbers: keyof typeof numbers
  members: keyof typeof members
  /** What follows the text. */
  end: '' | '\n' | '\r\n'
}

export type JsonLayout = keyof typeof layouts

/** What stands between tokens. */
const layouts = {
  compact: {},
  spaced: { comma: ', ', colon: ': ' },
  'spaced-colon': { colon: ': ' },
  'indent-2': { indent: '  ', colon: ': ' },
  'indent-3-spaced-colon': { indent: '   ', colon: ' : ' },
  'indent-4': { indent: '    ', colon: ': ' },
  'indent-tab': { indent: '\t', colon: ': ' },
  'indent-2-crlf': { indent: '  ', colon: ': ', newline: '\r\n' },
  'indent-2-spaced-colon': { indent: '  ', colon: ' : ' },
  'indent-2-two-blanks': { indent: '  ', colon: ':  ' },
  'indent-4-spaced-colon': { indent: '    ', colon: ' : ' },
  'indent-tab-spaced-colon': { indent: '\t', colon: ' : ' },
  'indent-tab-tabbed-colon': { indent: '\t', colon: ':\t' },
  'blank-after-comma': { comma: ', ' },
  swift: { indent: '  ', colon: ' : ', empty: (open, outer, close) => `${open}\n${outer}${close}` },
  ruby: {
    indent: '  ',
    colon: ': ',
    empty: (open, outer, close) => (open === '[' ? `${open}\n${outer}${close}` : open + outer + close),
  },
} as const satisfies Readonly<Record<string, JsonStyle>>

const escapes = {
  ...jsonEscapes,
  /** "/" and nothing else beyond JSON's own. */
  slashes: jsonEscaper({ own: { '/': '\\/' } }),
} as const

const numbers = {
  kept: (raw: string) => raw,
  javascript: javascriptNumber,
  python: pythonNumber,
  php: phpNumber,
  java: javaNumber,
  'java-double': javaDouble,
  go: goNumber,
  'zero-fraction-dropped': zeroFractionDropped,
  erlang: erlangNumber,
  'digits-14': (raw: string) => significantDigits(raw, 14),
  'digits-15': (raw: string) => significantDigits(raw, 15),
  'digits-17': seventeenDigits,
} as const satisfies Readonly<Record<string, (raw: string) => string>>

/** Which members there are, in which order. */
const members = {
  kept: (tree: JsonNode) => tree,
  'last-of-repeated': lastDuplicateWins,
  sorted: (tree: JsonNode) => sortDeep(lastDuplicateWins(tree)),
  javascript: javascriptOrder,
  'java-hash': hashMapOrder,
  'nulls-dropped': (tree: JsonNode) => dropMembers(tree, isNull),
  'sorted-nulls-dropped': (tree: JsonNode) => sortDeep(dropMembers(tree, isNull)),
  'numbers-as-texts': (tree: JsonNode) => mapJson(tree, node => (node.kind === 'number' ? jsonString(node.raw) : node)),
  'empty-objects-as-lists': (tree: JsonNode) => emptyObjectsAsArrays(lastDuplicateWins(tree)),
} as const satisfies Readonly<Record<string, (tree: JsonNode) => JsonNode>>

/** A value as JSON with these sides. Cheap and pure; the value keeps number text, order and repeated members as it has them. */
export function renderJson(tree: JsonNode, sides: JsonSides): string {
  const style = { ...layouts[sides.layout], escape: escapes[sides.escapes], number: numbers[sides.numbers] }
  return writeJson(members[sides.members](tree), style) + sides.end
}

/** How most writers write: compact, nothing escaped beyond need, all else as it is. */
export const plainSides: JsonSides = {
  layout: 'compact',
  escapes: 'minimal',
  numbers: 'kept',
  members: 'kept',
  end: '',
}
