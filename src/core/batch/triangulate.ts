/** How many rows match, and how many do not. */
export interface Sides {
  right: number
  wrong: number
}

/** Rows of one client: what became of them, by what they have in common. */
export interface ClientRows extends Sides {
  methods: ReadonlyMap<string, Sides>
  /** By User-Agent; rows without one are in none. */
  agents: ReadonlyMap<string, Sides>
  /** Rows with a whole number beyond 2^53, which a double cannot hold. */
  large: Sides
  /** Request times in epoch milliseconds; Infinity and -Infinity where there are none. */
  firstWrong: number
  lastRight: number
}

/** Rows of some kinds match and those of others do not. */
interface Split {
  right: readonly string[]
  rightCount: number
  wrong: readonly string[]
  wrongCount: number
}

/** What the rows of one client say together, with counts. */
export type Inference =
  /** Not one matches: most likely the secret is another one. */
  | { code: 'all-wrong'; wrong: number }
  /** Requests of these methods match, and those of the others do not: secret and token are right. */
  | ({ code: 'by-method' } & Split)
  /** Only what certain programs or servers send does not match. */
  | ({ code: 'by-agent' } & Split)
  /** Not one row with a number beyond 2^53 matches; of the others nearly all do. */
  | { code: 'large-numbers'; wrong: number; right: number }
  /** All match before a moment, none after it: token or secret was replaced then, or the client changed. */
  | { code: 'since'; since: number; right: number; wrong: number }

/** Fewer rows than these tell nothing. */
const fewest = 3
/** Of rows without large numbers so many may fail for another reason: one in twenty. */
const mostOthers = 1 / 20

/** Reasons over the rows of one client. */
export function triangulate({ methods, agents, large, right, wrong, firstWrong, lastRight }: ClientRows): Inference[] {
  if (wrong < fewest) return []
  if (right === 0) return [{ code: 'all-wrong', wrong }]
  const found: Inference[] = []
  const byMethod = splitOf(methods)
  if (byMethod) found.push({ code: 'by-method', ...byMethod })
  const byAgent = splitOf(agents)
  if (byAgent) found.push({ code: 'by-agent', ...byAgent })
  const others = { right: right - large.right, wrong: wrong - large.wrong }
  const isLarge = large.right === 0 && large.wrong >= fewest && others.right >= fewest
  if (isLarge && others.wrong <= others.right * mostOthers)
    found.push({ code: 'large-numbers', wrong: large.wrong, right: others.right })
  if (right >= fewest && lastRight < firstWrong) found.push({ code: 'since', since: firstWrong, right, wrong })
  return found
}

/** Where each kind has rows of one side only, and both sides have some; one kind of few rows proves nothing. */
function splitOf(kinds: ReadonlyMap<string, Sides>): Split | null {
  const entries = [...kinds]
  if (entries.some(([, { right, wrong }]) => right > 0 && wrong > 0)) return null
  const side = (of: keyof Sides) => {
    const own = entries.filter(([, counts]) => counts[of] > 0)
    return { names: own.map(([name]) => name), count: own.reduce((sum, [, counts]) => sum + counts[of], 0) }
  }
  const right = side('right')
  const wrong = side('wrong')
  if (right.count === 0 || wrong.count < fewest) return null
  return { right: right.names, rightCount: right.count, wrong: wrong.names, wrongCount: wrong.count }
}
