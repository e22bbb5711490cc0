import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { pythonNumber } from '../../../bytes/json-number.ts'
import { lastDuplicateWins, sortDeep } from '../../../bytes/json-reshape.ts'
import { type JsonNode, type JsonStyle, printJson, writeJson } from '../../../bytes/json-tree.ts'
import { leaveOut } from '../bounds.ts'
import type { Facts, Family, Variant } from '../mistake.ts'
import { bodyMistake, fromBytes, fromJson, fromJsonStyles } from './body-mistake.ts'

const spaced: JsonStyle = { comma: ', ', colon: ': ' }
const dumps: JsonStyle = { ...spaced, escape: jsonEscapes.python }
const dumpsUnicode: JsonStyle = { ...spaced, escape: jsonEscapes.minimal }

/** What Python's json module and Python's own way of printing values do to a body. */
export const pythonBodies = {
  'body-json-spaced': bodyMistake(
    'high',
    ['python'],
    fromJson(tree => writeJson(tree, dumpsUnicode)),
  ),
  'body-python-dumps': bodyMistake(
    'high',
    ['python'],
    fromJson(tree => writeJson(tree, dumps)),
  ),
  'body-python-roundtrip': bodyMistake(
    'medium',
    ['python'],
    fromJsonStyles({
      ascii: tree => writeJson(lastDuplicateWins(tree), { ...dumps, number: pythonNumber }),
      unicode: tree => writeJson(lastDuplicateWins(tree), { ...dumpsUnicode, number: pythonNumber }),
      compact: tree => writeJson(lastDuplicateWins(tree), { escape: jsonEscapes.minimal, number: pythonNumber }),
      'compact-ascii': tree => writeJson(lastDuplicateWins(tree), { escape: jsonEscapes.python, number: pythonNumber }),
    }),
  ),
  'body-python-compact-ascii': bodyMistake(
    'medium',
    ['python'],
    fromJson(tree => writeJson(tree, { escape: jsonEscapes.python })),
  ),
  'body-python-sorted': bodyMistake(
    'medium',
    ['python'],
    fromJsonStyles({
      ascii: tree => writeJson(sortDeep(tree), dumps),
      unicode: tree => writeJson(sortDeep(tree), dumpsUnicode),
      'compact-ascii': tree => writeJson(sortDeep(tree), { escape: jsonEscapes.python }),
    }),
  ),
  'body-python-indent': bodyMistake(
    'medium',
    ['python'],
    fromJsonStyles({
      'indent-2': tree => writeJson(tree, { ...dumps, indent: '  ' }),
      'indent-4': tree => writeJson(tree, { ...dumps, indent: '    ' }),
      'indent-4-sorted': tree => writeJson(sortDeep(tree), { ...dumps, indent: '    ' }),
    }),
  ),
  'body-python-repr': bodyMistake('medium', ['python'], fromJson(pythonRepr)),
  'body-python-bytes-repr': bodyMistake('medium', ['python'], printedBytes),
} satisfies Family

/** Bytes of a body above which nobody prints it without noticing. */
const mostPrintedBytes = 262_144

function printedBytes(facts: Facts): readonly Variant[] {
  if (facts.body.length <= mostPrintedBytes) return fromBytes(bytesRepr)(facts, 1)
  leaveOut(facts)
  return []
}

function pythonRepr(tree: JsonNode): string {
  const names = { true: 'True', false: 'False', null: 'None' }
  return printJson(lastDuplicateWins(tree), {
    object: members => `{${members.map(([key, value]) => `${key}: ${value}`).join(', ')}}`,
    array: items => `[${items.join(', ')}]`,
    key: ({ text }) => stringRepr(text),
    string: ({ text }) => stringRepr(text),
    number: pythonNumber,
    literal: raw => names[raw],
  })
}

// repr() prefers single quotes and changes to double quotes only where that saves escaping.
const quoteFor = (text: string) => (text.includes("'") && !text.includes('"') ? '"' : "'")
const namedControls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

function stringRepr(text: string): string {
  const quote = quoteFor(text)
  const inner = Array.from(text, character => {
    if (character === quote) return `\\${quote}`
    const code = character.codePointAt(0) ?? 0
    return namedControls[character] ?? (isHidden(code, character) ? hexEscape(code) : character)
  })
  return quote + inner.join('') + quote
}

/** str.isprintable() is false for controls, separators other than the blank, format characters and surrogates. */
function isHidden(code: number, character: string): boolean {
  return code !== 0x20 && /[\p{C}\p{Z}]/u.test(character)
}

function hexEscape(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

function bytesRepr(bytes: Uint8Array): string {
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  const quote = quoteFor(text)
  let out = `b${quote}`
  for (const character of text) {
    const code = character.charCodeAt(0)
    out +=
      character === quote
        ? `\\${quote}`
        : (namedControls[character] ?? (code < 0x20 || code > 0x7e ? hexEscape(code) : character))
  }
  return out + quote
}
