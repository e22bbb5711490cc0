/** A word of curl's command line: an option, or a value that a shell must not read. */
export type CurlWord = { option: string } | { value: string }

/** wget's options that bear on the request (its manual, "HTTP Options"), as curl has them. */
const asCurl: Readonly<Record<string, string>> = {
  header: '-H',
  method: '-X',
  'post-data': '--data-raw',
  'body-data': '--data-raw',
  'post-file': '--data-binary',
  'body-file': '--data-binary',
  'user-agent': '-A',
  referer: '-e',
}
const letters: Readonly<Record<string, string>> = { U: 'user-agent' }
/** Long options with a value of its own that say nothing of the request. */
const valued =
  /^(?:output-(?:document|file)|append-output|tries|timeout|(?:dns|connect|read)-timeout|wait|waitretry|limit-rate|directory-prefix|ca-certificate|certificate|private-key|user|password|http-user|http-password|load-cookies|save-cookies|max-redirect|execute|input-file)$/

/** What a wget command sends, in curl's words; null where it names no address. */
export function wgetAsCurl(words: readonly string[]): CurlWord[] | null {
  const said: CurlWord[] = []
  const addresses: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [, long, attached] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    const [, short, rest = ''] = /^-([UOoPtTiae])([\s\S]*)$/.exec(word) ?? []
    const bundled = short === undefined ? (/^-[a-zA-Z]*([OoPtTiaeU])([\s\S]*)$/.exec(word)?.slice(1) ?? []) : []
    const letter = short ?? bundled[0]
    const name = long ?? (letter === undefined ? undefined : (letters[letter] ?? 'output-file'))
    if (name === undefined) {
      if (!word.startsWith('-')) addresses.push(word)
      continue
    }
    const option = Object.hasOwn(asCurl, name) ? asCurl[name] : undefined
    if (option === undefined && !valued.test(name)) continue
    const given = attached ?? (short !== undefined ? rest : (bundled[1] ?? ''))
    const value = attached !== undefined || given !== '' ? given : (words[++at] ?? '')
    if (option === undefined) continue
    said.push({ option }, { value: /file$/.test(name) ? `@${value}` : value })
  }
  if (addresses.length === 0) return null
  return [...said, ...addresses.map(value => ({ value }))]
}
