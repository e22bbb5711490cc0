import { jsonEscapes, unicodeEscape } from '../../../bytes/json-escape.ts'
import { type JsonNode, writeJson } from '../../../bytes/json-tree.ts'
import type { Family } from '../mistake.ts'
import { bodyMistake, fromJson, fromJsonStyles, fromText, fromTextStyles } from './body-mistake.ts'

const { minimal } = jsonEscapes
const pretty = (indent: string, newline = '\n') =>
  fromJsonStyles({
    typed: tree => writeJson(tree, { indent, newline, colon: ': ' }),
    rewritten: tree => writeJson(tree, { indent, newline, colon: ': ', escape: minimal }),
  })

/** The same JSON laid out or escaped otherwise than it was sent. */
export const layoutBodies = {
  'body-minified': bodyMistake(
    'high',
    ['postman', 'snap', 'any'],
    fromJson(tree => writeJson(tree)),
  ),
  'body-reserialised': bodyMistake(
    'high',
    ['any'],
    fromJson(tree => writeJson(tree, { escape: minimal })),
  ),
  'body-pretty-2': bodyMistake('high', ['node', 'ruby', 'postman', 'shell'], pretty('  ')),
  'body-pretty-4': bodyMistake('high', ['postman', 'python', 'kotlin', 'php'], pretty('    ')),
  'body-pretty-tab': bodyMistake('low', ['node', 'go', 'any'], pretty('\t')),
  'body-pretty-crlf': bodyMistake(
    'medium',
    ['csharp', 'shell'],
    fromJsonStyles({
      'two-spaces': tree => writeJson(tree, { indent: '  ', newline: '\r\n', colon: ': ' }),
      'four-spaces': tree => writeJson(tree, { indent: '    ', newline: '\r\n', colon: ': ' }),
      tab: tree => writeJson(tree, { indent: '\t', newline: '\r\n', colon: ': ' }),
    }),
  ),
  'body-space-after-colon': bodyMistake(
    'medium',
    ['any'],
    fromJson(tree => writeJson(tree, { colon: ': ' })),
  ),
  'body-space-after-comma': bodyMistake(
    'medium',
    ['any'],
    fromJson(tree => writeJson(tree, { comma: ', ' })),
  ),
  'body-spaced-as-typed': bodyMistake(
    'medium',
    ['any'],
    fromJsonStyles({
      plain: tree => writeJson(tree, { comma: ', ', colon: ': ' }),
      'around-colon': tree => writeJson(tree, { comma: ', ', colon: ' : ' }),
    }),
  ),
  'body-padded-braces': bodyMistake('low', ['any'], fromJson(padded)),
  'body-unicode-unescaped': bodyMistake('medium', ['python', 'php', 'node'], fromText(unescapeUnicode)),
  'body-unicode-escaped': bodyMistake('medium', ['python', 'java', 'any'], fromText(escapeNonAscii)),
  'body-unicode-hex-case': bodyMistake(
    'low',
    ['csharp', 'java', 'python'],
    fromTextStyles({
      lower: text => text.replace(unicodeEscapes, found => found.toLowerCase()),
      upper: text =>
        text.replace(unicodeEscapes, (_, slashes: string, hex: string) => `${slashes}u${hex.toUpperCase()}`),
    }),
  ),
  'body-slashes-escaped': bodyMistake(
    'medium',
    ['php', 'kotlin'],
    fromText(text => text.replace(/(?<!\\)\//g, '\\/')),
  ),
  'body-slashes-unescaped': bodyMistake(
    'medium',
    ['php', 'laravel'],
    fromText(text => text.replace(/(?<!\\)((?:\\\\)*)\\\//g, '$1/')),
  ),
} satisfies Family

// A backslash only starts an escape after an even number of backslashes.
const unicodeEscapes = /(?<!\\)((?:\\\\)*\\)u([0-9a-fA-F]{4})/g

/** \uXXXX as characters, except where JSON needs the escape. */
function unescapeUnicode(text: string): string {
  return text.replace(unicodeEscapes, (found, slashes: string, hex: string) => {
    const unit = Number.parseInt(hex, 16)
    return unit < 0x20 || unit === 0x22 || unit === 0x5c ? found : slashes.slice(0, -1) + String.fromCharCode(unit)
  })
}

function escapeNonAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, character =>
    Array.from({ length: character.length }, (_, at) => unicodeEscape(character.charCodeAt(at))).join(''),
  )
}

/** { "a": 1, "b": [ 1, 2 ] } */
function padded(tree: JsonNode): string {
  if (tree.kind === 'array') return tree.items.length === 0 ? '[]' : `[ ${tree.items.map(padded).join(', ')} ]`
  if (tree.kind !== 'object') return writeJson(tree)
  if (tree.members.length === 0) return '{}'
  return `{ ${tree.members.map(({ key, value }) => `"${key.raw}": ${padded(value)}`).join(', ')} }`
}
