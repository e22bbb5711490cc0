/**
 * The first text member of that name in a JSON body, found without parsing: a quote inside a JSON text is escaped, so the
 * pattern cannot begin within one. `start` and `end` enclose the value between its quotes.
 */
export function findTextMember(body: string, name: string): { value: string; start: number; end: number } | null {
  const match = new RegExp(`(?<!\\\\)"${name}"[ \\t\\r\\n]*:[ \\t\\r\\n]*"((?:[^"\\\\]|\\\\.)*)"`, 'd').exec(body)
  const [start, end] = match?.indices?.[1] ?? []
  return match && start !== undefined && end !== undefined ? { value: match[1] ?? '', start, end } : null
}

/** The body with that member's text replaced and every other character kept; null where there is none. */
export function withTextMember(body: string, name: string, value: string): string | null {
  const found = findTextMember(body, name)
  return found && body.slice(0, found.start) + value + body.slice(found.end)
}
