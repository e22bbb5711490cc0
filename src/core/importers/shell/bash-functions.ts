const header =
  /(?:^|[;&])[ \t]*(?:function[ \t]+([A-Za-z_][\w-]{0,60})[ \t]*(?:\(\)[ \t]*)?|([A-Za-z_][\w-]{0,60})[ \t]*\(\)[ \t]*)(?:\r?\n[ \t]*)?\{/gm
const call = /(?:^|[;&|(])[ \t]*(?:[$#>][ \t]+)?([A-Za-z_][\w-]{0,60})(?=[ \t]+[^\s(=])/gm

/** So many functions of one text are known. */
const most = 100
/** So far behind its beginning a place is looked for in a function: each place is. */
const longest = 4000

/** The functions that a text defines. */
export interface BashFunctions {
  /** Where what is inside its braces begins. */
  start(name: string): number | undefined
  /** Where the text calls the function that this place stands in; null where it stands in none, or where there are several calls. */
  onlyCallAround(place: number): number | null
  readonly names: readonly string[]
}

interface Definition {
  name: string
  at: number
  start: number
}

/** Looks through the text once. */
export function bashFunctions(text: string): BashFunctions {
  const definitions: Definition[] = []
  for (const { 0: whole, 1: keyword, 2: name = keyword ?? '', index } of text.matchAll(header)) {
    if (definitions.length < most) definitions.push({ name, at: index, start: index + whole.length })
  }
  const byName = new Map(definitions.map(definition => [definition.name, definition]))
  const calls = new Map<string, number[]>()
  if (byName.size > 0) {
    for (const { 0: whole, 1: name = '', index } of text.matchAll(call)) {
      if (byName.has(name))
        calls.set(name, [...(calls.get(name) ?? []).slice(0, 1), index + whole.length - name.length])
    }
  }
  return {
    start: name => byName.get(name)?.start,
    onlyCallAround: place => {
      const around = definitions.findLast(({ start }) => start <= place)
      if (!around || place - around.start > longest) return null
      if (/\n\}[ \t]*\r?(?:\n|$)/.test(text.slice(around.start, place))) return null
      const [only, another] = calls.get(around.name) ?? []
      return another === undefined ? (only ?? null) : null
    },
    names: [...byName.keys()],
  }
}
