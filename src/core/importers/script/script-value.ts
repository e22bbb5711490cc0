/** A value that JavaScript or PowerShell writes down. */
export type ScriptValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'literal'; value: boolean | null }
  | { kind: 'object'; entries: readonly (readonly [string, ScriptValue])[] }
  | { kind: 'list'; items: readonly ScriptValue[] }
  /** What only running the code would tell; `code` as it stands, cut short. */
  | { kind: 'code'; code: string }

/** The value as `JSON.stringify` prints it; null where a part of it is not known. `indent` as its third argument. */
export function stringified(value: ScriptValue, indent?: string | number): string | null {
  const plain = plainValue(value)
  return plain === undefined ? null : JSON.stringify(plain, null, indent)
}

function plainValue(value: ScriptValue): unknown {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return Number(value.text)
    case 'literal':
      return value.value
    case 'list': {
      const items = value.items.map(plainValue)
      return items.includes(undefined) ? undefined : items
    }
    case 'object': {
      const plain: Record<string, unknown> = Object.create(null)
      for (const [name, held] of value.entries) {
        const item = plainValue(held)
        if (item === undefined) return undefined
        plain[name] = item
      }
      return plain
    }
    case 'code':
      return undefined
  }
}

/** The text of a value where it is one, or prints as one. */
export function textOf(value: ScriptValue | undefined): string | null {
  if (value?.kind === 'text') return value.text
  if (value?.kind === 'number') return String(Number(value.text))
  return null
}

/** The last entry of this name, in whatever case. */
export function entryOf(value: ScriptValue | undefined, name: string): ScriptValue | undefined {
  if (value?.kind !== 'object') return undefined
  return value.entries.findLast(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}

/** How much text a value holds, in UTF-16 units. */
export function sizeOf(value: ScriptValue): number {
  switch (value.kind) {
    case 'text':
    case 'number':
      return value.text.length
    case 'object':
      return value.entries.reduce((total, [name, held]) => total + name.length + sizeOf(held) + 1, 0)
    case 'list':
      return value.items.reduce((total, item) => total + sizeOf(item) + 1, 0)
    case 'literal':
    case 'code':
      return 1
  }
}
