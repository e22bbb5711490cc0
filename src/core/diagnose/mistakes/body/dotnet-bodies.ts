import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { renameKeys } from '../../../bytes/json-reshape.ts'
import { type JsonNode, writeJson } from '../../../bytes/json-tree.ts'
import type { Family } from '../mistake.ts'
import { bodyMistake, fromJson, fromJsonStyles, insteadOfBody, whereChanged } from './body-mistake.ts'

const { systemTextJson, dotnetHtml, javaScriptSerializer, minimal } = jsonEscapes
const windows = { indent: '  ', newline: '\r\n', colon: ': ' }

/** What .NET's serialisers and PowerShell do to a body. */
export const dotnetBodies = {
  'body-dotnet-stj': bodyMistake(
    'medium',
    ['csharp'],
    fromJson(tree => writeJson(tree, { escape: systemTextJson })),
  ),
  'body-dotnet-stj-indented': bodyMistake(
    'medium',
    ['csharp'],
    fromJsonStyles({
      crlf: tree => writeJson(tree, { ...windows, escape: systemTextJson }),
      lf: tree => writeJson(tree, { ...windows, newline: '\n', escape: systemTextJson }),
    }),
  ),
  'body-dotnet-html': bodyMistake(
    'low',
    ['csharp', 'shell'],
    fromJsonStyles({
      EscapeHtml: tree => writeJson(tree, { escape: dotnetHtml }),
      JavaScriptSerializer: tree => writeJson(tree, { escape: javaScriptSerializer }),
    }),
  ),
  'body-keys-pascal-case': bodyMistake(
    'medium',
    ['csharp'],
    whereChanged(
      tree => renameKeys(tree, pascalCase),
      fromJsonStyles({
        newtonsoft: tree => writeJson(renameKeys(tree, pascalCase), { escape: minimal }),
        'system-text-json': tree => writeJson(renameKeys(tree, pascalCase), { escape: systemTextJson }),
      }),
    ),
  ),
  'body-powershell-5': bodyMistake('low', ['csharp', 'shell'], fromJson(windowsPowerShell)),
  'body-dotnet-type-name': bodyMistake(
    'low',
    ['csharp'],
    insteadOfBody(
      'System.Net.Http.StringContent',
      'System.Net.Http.Json.JsonContent',
      'System.Collections.Generic.Dictionary`2[System.String,System.Object]',
      'System.Collections.Generic.Dictionary`2[System.String,System.String]',
      'System.Collections.Hashtable',
      'System.Byte[]',
      'System.Object',
      'System.Threading.Tasks.Task`1[System.String]',
    ),
  ),
} satisfies Family

function pascalCase(name: string): string {
  return name.replace(/(?:^|_+)(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
}

/** ConvertTo-Json of Windows PowerShell 5: values aligned under their braces, two blanks after the colon, CRLF. */
function windowsPowerShell(tree: JsonNode): string {
  const write = (node: JsonNode, column: number): string => {
    if (node.kind !== 'object' && node.kind !== 'array') return writeJson(node, { escape: dotnetHtml })
    const [open, close] = node.kind === 'object' ? '{}' : '[]'
    const inner = `\r\n${' '.repeat(column + 4)}`
    const parts =
      node.kind === 'array'
        ? node.items.map(item => write(item, column + 4))
        : node.members.map(({ key, value }) => {
            const label = `"${dotnetHtml(key)}":  `
            return label + write(value, column + 4 + label.length)
          })
    const content = parts.length === 0 ? '\r\n' : inner + parts.join(`,${inner}`)
    return `${open}${content}\r\n${' '.repeat(column)}${close}`
  }
  return write(tree, 0)
}
