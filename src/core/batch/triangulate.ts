/** Rows of one client: what became of them, by what they have in common. */
export interface ClientRows {
  /** For each method: rows that match, and rows that do not. */
  methods: ReadonlyMap<string, { right: number; wrong: number }>
  right: number
  wrong: number
  /** Request times in epoch milliseconds; Infinity and -Infinity where there are none. */
  firstWrong: number
  lastRight: number
}

/** What the rows of one client say together, with counts. */
export type Inference =
  /** Not one matches: most likely the secret is another one. */
  | { code: 'all-wrong'; wrong: number }
  /** Requests of these methods match, and those of the others do not: secret and token are right. */
  | { code: 'by-method'; right: readonly string[]; rightCount: number; wrong: readonly string[]; wrongCount: number }
  /** All match before a moment, none after it: token or secret was replaced then, or the client changed. */
  | { code: 'since'; since: number; right: number; wrong: number }

/** Fewer rows than these tell nothing. */
const fewest = 3

/** Reasons over the rows of one client. */
export function triangulate({ methods, right, wrong, firstWrong, lastRight }: ClientRows): Inference[] {
  if (wrong < fewest) return []
  if (right === 0) return [{ code: 'all-wrong', wrong }]
  const found: Inference[] = []
  const entries = [...methods]
  const isSplit = entries.length > 1 && entries.every(([, counts]) => counts.right === 0 || counts.wrong === 0)
  if (isSplit) {
    const rightOnes = entries.filter(([, counts]) => counts.right > 0).map(([method]) => method)
    const wrongOnes = entries.filter(([, counts]) => counts.wrong > 0).map(([method]) => method)
    found.push({ code: 'by-method', right: rightOnes, rightCount: right, wrong: wrongOnes, wrongCount: wrong })
  }
  if (right >= fewest && lastRight < firstWrong) found.push({ code: 'since', since: firstWrong, right, wrong })
  return found
}
