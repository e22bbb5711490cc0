/** Line of a position, counted from 1. For positions that come in rising order the whole takes one pass over the text. */
export function lineCounter(text: string): (position: number) => number {
  let line = 1
  let counted = 0
  return position => {
    if (position < counted) {
      line = 1
      counted = 0
    }
    for (let at = text.indexOf('\n', counted); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) {
      line++
      counted = at + 1
    }
    return line
  }
}
