/** A text in groups of so many characters, one blank between them. */
export function groupText(text: string, size: number): string {
  const groups: string[] = []
  for (let at = 0; at < text.length; at += size) groups.push(text.slice(at, at + size))
  return groups.join(' ')
}
