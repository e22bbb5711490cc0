import { entryOf, type ScriptValue, textOf } from './script-value.ts'

const segment = /\.["']?([\w][^"'.[\]]*)["']?|\[\s*["']([^"'\n]*)["']\s*\]/g

/** The names in `.Headers['Request-Time']`, one inside the other. */
export function pathOf(members: string): string[] {
  return Array.from(members.matchAll(segment), ([, dotted, indexed]) => dotted ?? indexed ?? '')
}

/** What stands under these names in a value; undefined where something is missing. */
export function memberAt(value: ScriptValue | undefined, path: readonly string[]): ScriptValue | undefined {
  return path.reduce<ScriptValue | undefined>((held, name) => entryOf(held, name), value)
}

/** The value with another one under these names; what is no dictionary becomes one. */
export function withEntry(value: ScriptValue | undefined, path: readonly string[], held: ScriptValue): ScriptValue {
  const [name, ...rest] = path
  if (name === undefined) return held
  const entries = value?.kind === 'object' ? value.entries : []
  const inner = withEntry(entryOf(value, name), rest, held)
  const kept = entries.filter(([key]) => key.toLowerCase() !== name.toLowerCase())
  return { kind: 'object', entries: [...kept, [name, inner]] }
}

/** `'Bearer {0}' -f $token`; null where a part is not known, or is printed in a form of its own (`{0:x2}`). */
export function formatted(pattern: ScriptValue, values: readonly ScriptValue[]): ScriptValue | null {
  const text = textOf(pattern)
  if (text === null || /\{\d+[,:]/.test(text)) return null
  const texts = values.map(textOf)
  let isWhole = true
  const filled = text.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index?: string) => {
    if (index === undefined) return whole.charAt(0)
    const value = texts[Number(index)]
    isWhole &&= typeof value === 'string'
    return value ?? ''
  })
  return isWhole ? { kind: 'text', text: filled } : null
}
