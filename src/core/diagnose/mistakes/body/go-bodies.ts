import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { goNumber, goPrintedNumber } from '../../../bytes/json-number.ts'
import {
  dropMembers,
  isEmptyList,
  isEmptyString,
  isFalseOrZero,
  isNull,
  lastDuplicateWins,
  sortDeep,
} from '../../../bytes/json-reshape.ts'
import { type JsonNode, printJson, writeJson } from '../../../bytes/json-tree.ts'
import type { Family } from '../mistake.ts'
import { bodyMistake, bodyTree, fromJson, fromJsonStyles, whereChanged } from './body-mistake.ts'

const { go, minimal } = jsonEscapes
const asMap = (tree: JsonNode) => sortDeep(lastDuplicateWins(tree))

/** What Go's encoding/json and fmt, and Ruby's print-outs, do to a body. */
export const goBodies = {
  'body-go-html': bodyMistake(
    'medium',
    ['go', 'ruby'],
    fromJson(tree => writeJson(tree, { escape: go })),
  ),
  'body-go-encoder': bodyMistake('medium', ['go'], facts => {
    const tree = bodyTree(facts)
    if (tree === null) return []
    return [{ set: { body: writeJson(tree, { escape: go }), bodyEnd: '\n' } }]
  }),
  'body-go-map': bodyMistake(
    'medium',
    ['go'],
    fromJsonStyles({
      html: tree => writeJson(asMap(tree), { escape: go, number: goNumber }),
      plain: tree => writeJson(asMap(tree), { escape: minimal, number: goNumber }),
      'number-kept': tree => writeJson(asMap(tree), { escape: go }),
    }),
  ),
  'body-go-indent': bodyMistake(
    'medium',
    ['go'],
    fromJsonStyles({
      'two-spaces': tree => writeJson(tree, { escape: go, indent: '  ', colon: ': ' }),
      'four-spaces': tree => writeJson(tree, { escape: go, indent: '    ', colon: ': ' }),
      tab: tree => writeJson(tree, { escape: go, indent: '\t', colon: ': ' }),
    }),
  ),
  'body-omitempty': bodyMistake(
    'medium',
    ['go', 'kotlin', 'java'],
    whereChanged(
      tree => dropMembers(tree, value => isGoEmpty(value) || isEmptyList(value)),
      fromJsonStyles({
        go: tree => writeJson(dropMembers(tree, isGoEmpty), { escape: go }),
        plain: tree => writeJson(dropMembers(tree, isGoEmpty), { escape: minimal }),
        defaults: tree =>
          writeJson(
            dropMembers(tree, value => isGoEmpty(value) || isEmptyList(value)),
            { escape: minimal },
          ),
      }),
    ),
  ),
  'body-go-map-printed': bodyMistake('low', ['go'], fromJson(goPrinted)),
  'body-ruby-inspect': bodyMistake(
    'low',
    ['ruby'],
    fromJsonStyles({
      'before-3.4': tree => rubyInspect(tree, key => `${key}=>`),
      'from-3.4': tree => rubyInspect(tree, key => `${key} => `),
      symbols: tree => rubyInspect(tree, key => `:${key.slice(1, -1)}=>`),
      'symbols-from-3.4': tree => rubyInspect(tree, key => `${key.slice(1, -1)}: `),
    }),
  ),
} satisfies Family

/** omitempty leaves out null, "", false, 0 and empty lists, but no empty struct. */
function isGoEmpty(value: JsonNode): boolean {
  return isNull(value) || isEmptyString(value) || isFalseOrZero(value) || (value.kind === 'array' && isEmptyList(value))
}

/** fmt's %v of map[string]any: sorted, without quotes or commas. */
function goPrinted(tree: JsonNode): string {
  return printJson(asMap(tree), {
    object: members => `map[${members.map(([key, value]) => `${key}:${value}`).join(' ')}]`,
    array: items => `[${items.join(' ')}]`,
    key: ({ text }) => text,
    string: ({ text }) => text,
    number: goPrintedNumber,
    literal: raw => (raw === 'null' ? '<nil>' : raw),
  })
}

function rubyInspect(tree: JsonNode, arrow: (key: string) => string): string {
  return printJson(lastDuplicateWins(tree), {
    object: members => `{${members.map(([key, value]) => arrow(key) + value).join(', ')}}`,
    array: items => `[${items.join(', ')}]`,
    key: node => `"${minimal(node)}"`,
    string: node => `"${minimal(node).replace(/#(?=[{$@])/g, '\\#')}"`,
    number: raw => raw,
    literal: raw => (raw === 'null' ? 'nil' : raw),
  })
}
