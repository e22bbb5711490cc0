export type CharacterSet = 'lower' | 'upper' | 'digits' | 'symbols' | 'blanks' | 'beyond'

const tests: Readonly<Record<CharacterSet, RegExp>> = {
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digits: /[0-9]/,
  symbols: /[!-/:-@[-`{-~]/,
  blanks: /[\s]/,
  beyond: /[^\x20-\x7e\s]/,
}

const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g

/** Length in characters and the sets that occur: enough to spot a wrong secret, too little to tell it. */
export function describeSecret(secret: string): { length: number; sets: readonly CharacterSet[] } {
  const sets = (Object.keys(tests) as CharacterSet[]).filter(set => tests[set].test(secret))
  const pairs = secret.match(surrogatePair)?.length ?? 0
  return { length: secret.length - pairs, sets }
}
