export type CharacterSet = 'lower' | 'upper' | 'digits' | 'symbols' | 'blanks' | 'beyond'

const tests: Readonly<Record<CharacterSet, RegExp>> = {
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digits: /[0-9]/,
  symbols: /[!-/:-@[-`{-~]/,
  blanks: /[\s]/,
  beyond: /[^\x20-\x7e\s]/,
}

/** Length in characters and the sets that occur: enough to spot a wrong secret, too little to tell it. */
export function describeSecret(secret: string): { length: number; sets: readonly CharacterSet[] } {
  const sets = (Object.keys(tests) as CharacterSet[]).filter(set => tests[set].test(secret))
  return { length: [...secret].length, sets }
}
