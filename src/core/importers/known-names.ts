/** So many units are put in for names in all: a text that doubles a value line by line would fill the memory. */
const budget = 64_000_000

/** Values that a text gives to names, used as often as the budget allows. */
export interface KnownNames<T> {
  get(name: string): T | undefined
  set(name: string, value: T): void
}

/** `size` is what one use of a value costs, in UTF-16 units. */
export function knownNames<T>(size: (value: T) => number): KnownNames<T> {
  const values = new Map<string, { value: T; cost: number }>()
  let left = budget
  return {
    get(name) {
      const held = values.get(name)
      if (held === undefined || held.cost > left) return undefined
      left -= held.cost
      return held.value
    },
    set: (name, value) => void values.set(name, { value, cost: size(value) + 1 }),
  }
}
