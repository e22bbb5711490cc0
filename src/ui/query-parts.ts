/** A stretch of a text. */
export interface TextPart {
  /** Its first UTF-16 unit. */
  at: number
  text: string
  /** True for what is to be told from its neighbours: a parameter. */
  marked: boolean
}

/** A path with its query, parted so that the parameters can be counted. All parts together are the text. */
export function queryParts(text: string): TextPart[] {
  const query = text.indexOf('?')
  if (query < 0) return [{ at: 0, text, marked: false }]
  let at = 0
  return [text.slice(0, query), ...text.slice(query).split(/(?=[?&])|(?<=[?&])/)].map((part, place) => {
    const found = { at, text: part, marked: place > 0 && !/^[?&]$/.test(part) }
    at += part.length
    return found
  })
}

/** How many parameters a path has. */
export function countParameters(text: string): number {
  return queryParts(text).filter(({ marked }) => marked).length
}
