import { escapeControls, type Finding } from '#core/index.ts'

/** A text in quotes, its control characters as escapes; its own backslashes are doubled only where that tells them apart. */
export function quoted(text: string): string {
  const escaped = escapeControls(text)
  return `“${escaped === text.replaceAll('\\', '\\\\') ? text : escaped}”`
}

/** What stands between "Bearer" and the token; blanks that look like the plain one by their number. */
export function shownGap(word: string): string {
  const gap = word.replace(/^.*bearer/is, '')
  return gap
    .replace(/[^\x21-\x7e]/g, char => ` U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} `)
    .trim()
}

/** The examples of a finding with several places. */
export type Examples = Extract<Finding, { code: 'json-numbers' }>['examples']

/** A list of texts in quotes; "…" where there are more. */
export function quotedList(texts: readonly string[], count: number): string {
  return texts.map(quoted).join(', ') + (count > texts.length ? ', …' : '')
}

/** Charsets as programs name them, and how a program that lacks a character writes it. */
const charsetNames: Readonly<Record<string, string>> = {
  'iso-8859-1': 'Latin-1 (ISO-8859-1)',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'utf-16-bom': 'UTF-16 (BOM)',
  'utf-7': 'UTF-7',
  'latin1-question': 'Latin-1 (“?”)',
  'latin1-low-byte': 'Latin-1',
  'ascii-question': 'ASCII (“?”)',
  'ascii-question-units': 'ASCII (“?”)',
  cesu8: 'CESU-8',
  'seven-bits': '7-bit ASCII',
}

/** What people call a charset. */
export function charsetName(charset: string): string {
  return charsetNames[charset] ?? charset.toUpperCase()
}
