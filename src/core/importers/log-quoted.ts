import { quotedString } from './dialects/quoted-string.ts'
import { emptyDraft, strength } from './draft.ts'
import { isHeaderName } from './field-names.ts'
import { httpDraft } from './http-draft.ts'
import { type Found, matchAt, type Scan } from './log-piece.ts'
import { isOwnPayload, isOwnSalt } from './own-strings.ts'
import { addHeaders } from './printed-headers.ts'

/** A string without a name: a request as it went out, the merchant's own strings, a body as bytes. */
export function quotedAt(scan: Scan, quote: number): Found {
  const { text } = scan
  if (quote === scan.closedAt) return { pieces: [], end: quote + 1 }
  const at = /[bB]/.test(text.charAt(quote - 1)) && !/\w/.test(text.charAt(quote - 2)) ? quote - 1 : quote
  const string = quotedString(text, at, scan.budget)
  const content = string?.value.kind === 'text' ? string.value.text : undefined
  if (!string || content === undefined) return { pieces: [], end: quote + 1 }
  if (opensString(text, at, string.end)) scan.closedAt = string.end - 1
  const argument = isHeaderName(content) ? secondArgument(scan, at, string.end) : null
  if (argument) {
    const draft = emptyDraft()
    addHeaders(draft, [[content, argument.value]])
    return { pieces: [{ draft, start: at, end: argument.end }], end: argument.end }
  }
  const draft = httpDraft(content) ?? emptyDraft()
  if (isOwnPayload(content)) draft.ownPayload = content
  else if (isOwnSalt(content)) draft.ownSalt = content
  else if (at < quote || /^\s*\{[\s\S]*\}\s*$/.test(content.slice(0, 1) + content.slice(-1))) {
    if (strength(draft) === 0 && content !== '') draft.body = content
  }
  const isFound = strength(draft) > 0 || draft.body !== undefined
  if (isFound && strength(draft) > 0) scan.inResponse = false
  return isFound ? { pieces: [{ draft, start: at, end: string.end }], end: string.end } : { pieces: [], end: quote + 1 }
}

/** By what stands around it this is a string of code, no apostrophe of prose. */
function opensString(text: string, start: number, end: number): boolean {
  return /^$|[\s([{=:,<>]/.test(text.charAt(start - 1)) && /^$|[\s)\]},;:.=>]/.test(text.charAt(end))
}

/** `addHeader("Name", "value")`, in whatever language; a line of a proxy's log that holds both alone. */
function secondArgument({ text, budget }: Scan, start: number, end: number): { value: string; end: number } | null {
  if (!/(?:\(\s{0,20}|(?:^|\n)[ \t]{0,20})$/.test(text.slice(Math.max(0, start - 21), start))) return null
  const comma = matchAt(/\s*,\s*/y, text, end)
  const second = comma ? quotedString(text, end + comma[0].length, budget) : null
  return second?.value.kind === 'text' ? { value: second.value.text, end: second.end } : null
}
