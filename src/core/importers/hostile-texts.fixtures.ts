/** Texts that grow by one of these would keep a reader busy that starts anew at each place. */
export const hostileUnits: readonly string[] = [
  '$a \\\n',
  "curl '",
  'curl "',
  'curl $(',
  'curl `',
  'curl -d "$(cat <<E\n',
  'curl -d @- <<E\n',
  'A=$(cat <<E\n',
  'A="x"\n',
  'curl ^',
  'curl ^"',
  'curl.exe `\n',
  'curl \\\n',
  'echo a | curl -d @- h.test\n',
  'echo "|curl -v ',
  'A=$A$A\n',
  'curl -H A:b ',
  'curl h.test/[',
  'curl h.test/{a,b}',
  'curl -Fx ',
  'curl —d ',
  'curl “',
  'curl -d ‘a’ "b" ',
  'curl -u a:b h.test ',
  'curl $a$b ',
  'POST / HTTP/1.1\n',
  'POST / HTTP/1.1\n\n',
  '> POST / HTTP/1.1\n> a: b\n> \n',
  '### \n',
  '###\nGET /\n',
  ':path: /\n',
  'a:\n',
  'a: b\n',
  'Signature: a\n\n',
  '"Signature" : "',
  'GET /GET /',
  'fetch(',
  'fetch({',
  'fetch("',
  'fetch(`${',
  'fetch(/*',
  "fetch('a',{a:",
  'const a=[',
  'const a={...a,...a};\n',
  'let a=a+a;\n',
  'a.append("',
  'axios(',
  'requests.post(',
  'requests.post("',
  'requests.post(a.b.c[',
  'requests.get().a().b()',
  'requests.post(x={"a":[',
  'a = a + a\nrequests.post(a)\n',
  'requests.post("""',
  'http.NewRequest(r#"',
  'new HttpRequestMessage(@"',
  'Net::HTTP::a<b<',
  '<p>a</p>',
  '~~~ REQUEST ~~~\nPOST /a HTTP/1.1\n',
  '\t"a',
  "$a=@'\n",
  "$a='",
  'irm @{',
  'irm (',
  'irm -Uri "$(',
  '$h.Add("a","b")\n',
  '$h.a=$h.b\n',
  'iwr `',
  '{{',
  '${',
  '$(',
  '`',
  '\\',
  '^',
  '%a%',
  '"',
  "'",
  '“',
  '—',
  '\u00a0',
  '\n',
  '\r',
  '\t',
  ' ',
  '<',
  '>',
  '|',
  '&',
  ';',
  '=',
  ':',
  ',',
  '{',
  '[',
  '(',
  ')',
  ']',
  '}',
  '{"a":',
  '[{"a":[',
  '"a","b"\n',
  'a,b\n',
  'Bearer ',
  'Authorization: Bearer ',
  '\udc80',
  'é',
  '\r\n',
  '...',
  '…',
  "'''",
  "1 \\'",
  '=>',
  "{'a':",
  '{a=',
  'map[a:',
  'Array\n(\n[a] => ',
  'string(9999999) "',
  'path=/a&method=b&token=c&',
  'POST /a ',
  '--> POST /a\n',
  'token kami ',
  '```\n',
]

/** Small and sure to repeat: the same texts in each run (Mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of the texts with some of it lost, doubled, moved to its start, swapped for a hostile unit or for a part of another text. */
export function mutated(texts: readonly string[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  let text = pick(texts) ?? ''
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const start = Math.floor(random() * (text.length + 1))
    const end = Math.min(text.length, start + Math.floor(random() ** 3 * 60))
    const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
    const other = pick(texts) ?? ''
    const cut = Math.floor(random() * other.length)
    const put = [
      '',
      pick(hostileUnits) ?? '',
      part + part,
      other.slice(cut, cut + Math.floor(random() * 80)),
      String.fromCharCode(Math.floor(random() * 0x300)),
    ]
    const ways = [before + (pick(put) ?? '') + (random() < 0.5 ? part : '') + after, part + before + after]
    // Cutting the text off is rare, so that most changes leave something to read.
    text = random() < 0.03 ? before : (ways[random() < 0.9 ? 0 : 1] ?? text)
  }
  return text
}
