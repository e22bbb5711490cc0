/** What of a language's grammar bears on its strings, comments and joints. */
export type Tongue = 'php' | 'python' | 'ruby' | 'csharp' | 'kotlin' | 'dart' | 'swift' | 'javascript' | 'other'

const signs: readonly (readonly [Tongue, RegExp])[] = [
  ['php', /<\?php|\bcurl_(?:setopt|init)|\$\w+\s*(?:=|->)|Http::|new \\?GuzzleHttp/],
  ['ruby', /Net::HTTP|HTTParty|Faraday|RestClient::|RestClient\.\w+\(?\s*["'(]|^\s*require ["']/m],
  ['csharp', /HttpRequestMessage|RestRequest|HttpMethod\.(?:Post|Get|Put|Delete|Patch)\b|new HttpClient\(/],
  ['kotlin', /\bval \w+|\.toRequestBody|\bfun \w+\(/],
  ['dart', /Uri\.parse\(|\bdio\.|\bDio\(|\bfinal \w+ =|http\.Request\(/],
  ['swift', /URLRequest\(|forHTTPHeaderField|URLSession/],
  ['javascript', /\b(?:const|let|var) \w+\s*=|=>\s*\{|\brequire\(|XMLHttpRequest|superagent|\bgot[.(]/],
  [
    'python',
    /\bimport (?:requests|httpx|http\.client|aiohttp|json|urllib)|\b(?:requests|httpx|session)\.\w+\(|urlopen\(|^\s*(?:async )?(?:def|with) /m,
  ],
]

/** By words that no other language has. */
export function tongueOf(text: string): Tongue {
  const start = text.slice(0, 50_000)
  return signs.find(([, sign]) => sign.test(start))?.[0] ?? 'other'
}
