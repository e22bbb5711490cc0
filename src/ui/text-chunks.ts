/** A piece of a long text. The id stays while the piece does, through every edit elsewhere. */
export interface TextChunk {
  id: number
  text: string
}

/** Characters in a fresh chunk: about what a browser lays out well within a frame. */
export const chunkLength = 8192
const greatest = 2 * chunkLength
const least = chunkLength / 4
/** How far back from the ideal cut a line end is looked for, so that the cut does not show. */
const lookBack = 2048

/**
 * Cuts a text into chunks, keeping those of the previous text that are still there at its start and its end: an edit
 * renews about one chunk, whatever the length. Chunks joined are exactly the text. `freshId` gives ids never used before.
 */
export function chunkText(text: string, previous: readonly TextChunk[], freshId: () => number): readonly TextChunk[] {
  let from = 0
  let start = 0
  for (let chunk = previous[from]; chunk && text.startsWith(chunk.text, start); chunk = previous[from]) {
    start += chunk.text.length
    from++
  }
  if (from === previous.length && start === text.length) return previous
  let to = previous.length
  let end = text.length
  for (let chunk = previous[to - 1]; to > from && chunk; chunk = previous[to - 1]) {
    if (chunk.text.length > end - start || !text.endsWith(chunk.text, end)) break
    end -= chunk.text.length
    to--
  }
  const widen = end - start < least
  for (let chunk = previous[from - 1]; chunk && (widen || cutsThrough(text, start)); chunk = previous[from - 1]) {
    start -= chunk.text.length
    from--
    if (!cutsThrough(text, start)) break
  }
  for (let chunk = previous[to]; chunk && cutsThrough(text, end); chunk = previous[to]) {
    end += chunk.text.length
    to++
  }
  const replaced = previous.slice(from, to)
  const middle = cutPlaces(text, start, end).map((place, i) => ({
    id: replaced[i]?.id ?? freshId(),
    text: copy(text.slice(place.start, place.end)),
  }))
  return [...previous.slice(0, from), ...middle, ...previous.slice(to)]
}

/** Where a text is cut: the starts and ends, in UTF-16 units, of pieces of about one chunk each. */
export function cutPlaces(text: string, start = 0, end = text.length): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  let at = start
  while (end - at > greatest) {
    const next = goodCut(text, at + chunkLength)
    places.push({ start: at, end: next })
    at = next
  }
  if (end > at) places.push({ start: at, end })
  return places
}

function goodCut(text: string, ideal: number): number {
  const lineEnd = text.slice(ideal - lookBack, ideal).lastIndexOf('\n')
  if (lineEnd >= 0) return ideal - lookBack + lineEnd + 1
  let at = ideal
  while (cutsThrough(text, at)) at++
  return at
}

/** Whether a cut here would part a surrogate pair, or begin a chunk with a line end that belongs to the line before. */
function cutsThrough(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const after = text.charCodeAt(at)
  if (after === 0x0a) return text.charCodeAt(at - 1) !== 0x0a
  return isLow(after) && isHigh(text.charCodeAt(at - 1))
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff

/** A slice keeps its whole parent alive; one of its own keeps a thousand edits of a 5 MB text from piling up in memory. */
function copy(slice: string): string {
  return ` ${slice}`.slice(1)
}
