type Transform = (text: string) => string

const declared = new WeakSet<object>()

/**
 * Declares that a function does the same to the parts of a text as to the whole, wherever it is cut between two characters:
 * f(a + b) = f(a) + f(b). The search then applies it to the pieces of a payload, each only once.
 */
export function piecewise(transform: Transform): Transform {
  declared.add(transform)
  return transform
}

/** Whether a function was declared so. */
export function isPiecewise(transform: object): boolean {
  return declared.has(transform)
}
