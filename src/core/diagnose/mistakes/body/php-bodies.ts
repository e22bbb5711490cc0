import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { phpNumber, seventeenDigits, zeroFractionDropped } from '../../../bytes/json-number.ts'
import {
  dropTopMembers,
  emptyObjectsAsArrays,
  isEmptyString,
  isPhpEmpty,
  lastDuplicateWins,
  mapStrings,
} from '../../../bytes/json-reshape.ts'
import { type JsonNode, jsonString, mapJson, writeJson } from '../../../bytes/json-tree.ts'
import type { Family } from '../mistake.ts'
import { bodyMistake, fromJson, fromJsonStyles, fromTextStyles, insteadOfBody, whereChanged } from './body-mistake.ts'

const { php, phpHex, phpUnescapedSlashes, phpUnescapedUnicode, minimal } = jsonEscapes
const indent = '    '

/** The data changed first, then encoded with the flags or without; nothing where there was nothing to change. */
const phpShaped = (shape: (tree: JsonNode) => JsonNode, number: (raw: string) => string = raw => raw) =>
  whereChanged(
    shape,
    fromJsonStyles({
      plain: tree => writeJson(shape(tree), { escape: minimal, number }),
      php: tree => writeJson(shape(tree), { escape: php, number }),
    }),
    number,
  )

const decoded = (tree: JsonNode) => emptyObjectsAsArrays(lastDuplicateWins(tree))
const nullNode: JsonNode = { kind: 'literal', raw: 'null' }

/** What PHP, Laravel and WordPress do to a body. */
export const phpBodies = {
  'body-php-default': bodyMistake(
    'high',
    ['php', 'laravel'],
    fromJson(tree => writeJson(tree, { escape: php })),
  ),
  'body-php-slashes': bodyMistake(
    'high',
    ['php', 'laravel', 'kotlin'],
    fromJson(tree => writeJson(tree, { escape: phpUnescapedUnicode })),
  ),
  'body-php-unicode': bodyMistake(
    'medium',
    ['php', 'laravel'],
    fromJson(tree => writeJson(tree, { escape: phpUnescapedSlashes })),
  ),
  'body-php-hex': bodyMistake(
    'medium',
    ['laravel', 'php'],
    fromJson(tree => writeJson(tree, { escape: phpHex })),
  ),
  'body-php-pretty': bodyMistake(
    'medium',
    ['php', 'laravel'],
    fromJsonStyles({
      default: tree => writeJson(tree, { indent, colon: ': ', escape: php }),
      'unescaped-unicode': tree => writeJson(tree, { indent, colon: ': ', escape: phpUnescapedUnicode }),
      'unescaped-slashes': tree => writeJson(tree, { indent, colon: ': ', escape: phpUnescapedSlashes }),
    }),
  ),
  'body-php-roundtrip': bodyMistake(
    'medium',
    ['php', 'laravel'],
    fromJsonStyles({
      default: tree => writeJson(decoded(tree), { escape: php, number: phpNumber }),
      'unescaped-slashes': tree => writeJson(decoded(tree), { escape: phpUnescapedSlashes, number: phpNumber }),
      'unescaped-unicode': tree => writeJson(decoded(tree), { escape: phpUnescapedUnicode, number: phpNumber }),
      'unescaped-both': tree => writeJson(decoded(tree), { escape: minimal, number: phpNumber }),
    }),
  ),
  'body-php-float-precision': bodyMistake(
    'low',
    ['php'],
    phpShaped(
      tree => tree,
      raw => zeroFractionDropped(seventeenDigits(raw)),
    ),
  ),
  'body-php-numeric-check': bodyMistake('medium', ['php', 'laravel'], phpShaped(numericCheck)),
  'body-php-force-object': bodyMistake('low', ['php'], phpShaped(forceObject)),
  'body-empty-object-as-array': bodyMistake('medium', ['php', 'laravel'], phpShaped(emptyObjectsAsArrays)),
  'body-laravel-empty-to-null': bodyMistake(
    'medium',
    ['laravel'],
    phpShaped(tree => mapJson(tree, node => (isEmptyString(node) ? nullNode : node))),
  ),
  'body-laravel-trimmed-strings': bodyMistake(
    'low',
    ['laravel'],
    phpShaped(tree => mapStrings(tree, text => jsonString(text.trim()))),
  ),
  'body-laravel-input-cleaned': bodyMistake('medium', ['laravel'], phpShaped(laravelInput, phpNumber)),
  'body-php-array-filter': bodyMistake(
    'low',
    ['php', 'laravel', 'node'],
    phpShaped(tree => dropTopMembers(tree, isPhpEmpty)),
  ),
  'body-php-array': bodyMistake('low', ['php', 'laravel'], insteadOfBody('Array')),
  'body-php-stripslashes': bodyMistake('low', ['php'], fromTextStyles({ all: text => text.replace(/\\(.?)/gs, '$1') })),
} satisfies Family

/** JSON_NUMERIC_CHECK: strings for which is_numeric() holds become numbers. */
function numericCheck(tree: JsonNode): JsonNode {
  return mapStrings(tree, text => {
    if (!/^[ \t\n\r\v\f]*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[ \t\n\r\v\f]*$/.test(text)) {
      return jsonString(text)
    }
    const digits = text.trim().replace(/^\+/, '')
    const whole = /^-?[0-9]+$/.test(digits)
    return { kind: 'number', raw: phpNumber(whole ? digits.replace(/^(-?)0+(?=[0-9])/, '$1') : String(Number(digits))) }
  })
}

/** JSON_FORCE_OBJECT: lists become objects with the names 0, 1, 2, … */
function forceObject(tree: JsonNode): JsonNode {
  return mapJson(tree, node =>
    node.kind === 'array'
      ? { kind: 'object', members: node.items.map((value, index) => ({ key: jsonString(String(index)), value })) }
      : node,
  )
}

/** $request->all() behind TrimStrings and ConvertEmptyStringsToNull. */
function laravelInput(tree: JsonNode): JsonNode {
  return mapStrings(decoded(tree), text => (text.trim() === '' ? nullNode : jsonString(text.trim())))
}
