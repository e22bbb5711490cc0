/** What the parts of a signed request look like, whatever wrote them. Two different ones make a request. */
const marks = [
  /\bcurl(?:\.exe)?\s/,
  /\bauthorization\b/i,
  /\brequest-?_?time\b/i,
  /\bclient-?_?id\b/i,
  /\bsignature\b/i,
  /\/(?:api|payment|public\/api)\//,
  /\b(?:GET|POST)\s+(?:https?:\/)?\//,
  /\bpath=.{1,2000}&method=/,
]

/** Looked at so far: enough to see what it is. */
const looked = 50_000

/** True where a text holds more of a request than one field would. A look, not a reading. */
export function looksLikeRequest(text: string): boolean {
  const start = text.slice(0, looked)
  return start.length >= 40 && marks.filter(mark => mark.test(start)).length >= 2
}
