const quote = /&(?:quot|apos|#0?39|#34|#x27|#x22);/i
const typed = /"|(?<![A-Za-z])'|'(?![A-Za-z])/
const entity = /&(?:(quot|apos|lt|gt|amp|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi
const names: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' }

/**
 * True where every quote of a text is written as HTML does: then a page or a mail was copied from its source. With a typed
 * quote among them, the escapes may be what the merchant sent, and stay.
 */
export function isHtmlEscaped(text: string): boolean {
  return quote.test(text) && !typed.test(text)
}

/** The text that a browser shows for such a text; each escape is undone once. */
export function unescapedHtml(text: string): string {
  return text.replace(entity, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return names[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const blockTag =
  /<\/?(?:p|div|br|li|ul|ol|pre|tr|td|th|table|tbody|h[1-6]|blockquote|span|b|strong|em|i|code|html|body|a)(?:[ \t][^<>\n]{0,400})?\/?>/gi

/**
 * True for the source of a page or a mail: it begins with a tag, and paragraphs, lists or lines are closed in it. `<pre>` alone is
 * what PHP programmers write around a raw dump.
 */
export function isHtml(text: string): boolean {
  return (
    /^\s*<(?:!doctype|html|body|p|div|ul|ol|table|span|h[1-6]|br|blockquote)\b[^<>]{0,400}>/i.test(
      text.slice(0, 2000),
    ) && /<\/(?:p|div|li|td|pre|table|ul)>|<br[ \t]*\/?>/i.test(text)
  )
}

/** The text of such a page, a line for each block. */
export function textOfHtml(text: string): string {
  const lines = text.replace(
    /<(?:\/(?:p|div|li|tr|h[1-6]|pre|blockquote)|br[ \t]*\/?|pre|li|p|div|tr)(?:[ \t][^<>\n]{0,400})?>/gi,
    '\n',
  )
  return unescapedHtml(lines.replace(blockTag, ''))
}
