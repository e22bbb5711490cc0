const line = /^([A-Za-z][\w-]*):\u00a0(?=\S)/gm
const typed = /^[A-Za-z][\w-]*:[ \t]/m

/**
 * Header lines that a page or a chat wrote with no-break spaces in place of blanks, with blanks again; null where a text has none,
 * or a typed blank behind a name: then the other is a character of the value. Those elsewhere in the text stay.
 */
export function withTypedBlanks(text: string): string | null {
  if (!text.includes(':\u00a0') || typed.test(text)) return null
  if ((text.match(line) ?? []).length < 2) return null
  return text
    .replace(line, '$1: ')
    .replace(/^([A-Z]{3,7})\u00a0(?=\S)/gm, '$1 ')
    .replace(/^(Authorization: \w+)\u00a0(?=\S)/gim, '$1 ')
    .replace(/\u00a0(?=HTTP\/[\d.]+$)/gm, ' ')
}
