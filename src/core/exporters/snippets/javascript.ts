import type { TemplatePart } from '../../scheme/template.ts'
import { escapeText, spellBraced } from './escape.ts'
import { writeParts } from './parts.ts'

const shared = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' } as const

/** A JavaScript string literal (ECMA-262, 12.9.4). */
export function quoteJavaScript(text: string): string {
  return `'${escapeText(text, { ...shared, "'": "\\'" }, spellBraced)}'`
}

/** A JavaScript template literal (ECMA-262, 12.9.6): the fields stand in variables of their names. */
export function templateJavaScript(parts: readonly TemplatePart[]): string {
  const literal = (text: string) => escapeText(text, { ...shared, '`': '\\`', $: '\\$' }, spellBraced)
  return `\`${writeParts(parts, literal, name => `\${${name}}`)}\``
}
