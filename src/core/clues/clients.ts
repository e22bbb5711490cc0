import type { HeaderPair } from '../request/header-pair.ts'
import type { Language } from '../writers/language.ts'

/** A client as its requests show it. */
export interface Client {
  id: string
  /** What people call it. */
  name: string
  /** The likeliest first. */
  languages: readonly Language[]
  /** Calls of it that change what was signed, and the ones that send it as it is. */
  calls: Partial<Readonly<Record<Changed, Call>>>
  isIt: (headers: Headers) => boolean
}

/** What sending can change: a value that is written again as a body or query, blanks at the ends, the charset. */
export type Changed = 'body' | 'query' | 'ends' | 'charset'

/** A line of a client: the one that changes what was signed, and the one to use instead. */
export interface Call {
  by: string
  instead: string
  language: Language
}

/** The headers by name, and how they are spelled and ordered. */
export interface Headers {
  pairs: readonly HeaderPair[]
  /** Of a header of that name, any case; '' where there is none. */
  value: (name: string) => string
  has: (name: string) => boolean
  /** Whether some header is spelled exactly so. */
  spelled: (name: string) => boolean
  /** Where it stands among all, counted from 0; -1 where it does not. */
  place: (name: string) => number
}

/** Reads headers for their tell-tales. */
export function readHeaders(pairs: readonly HeaderPair[]): Headers {
  const find = (name: string) => pairs.find(([own]) => own.toLowerCase() === name)
  return {
    pairs,
    value: name => find(name)?.[1] ?? '',
    has: name => find(name) !== undefined,
    spelled: name => pairs.some(([own]) => own === name),
    place: name => pairs.findIndex(([own]) => own.toLowerCase() === name),
  }
}

const agent = (pattern: RegExp) => (headers: Headers) => pattern.test(headers.value('user-agent'))
const call =
  (changed: Changed) =>
  (language: Language, by: string, instead: string): Client['calls'] => ({ [changed]: { language, by, instead } })
const rewrites = call('body')
const query = call('query')
const charset = call('charset')

function client(
  id: string,
  name: string,
  languages: readonly Language[],
  isIt: Client['isIt'],
  ...calls: readonly Client['calls'][]
): Client {
  return { id, name, languages, isIt, calls: Object.assign({}, ...calls) }
}

/** Clients with a name of their own in User-Agent come first; then those that only their other headers show. */
export const clients: readonly Client[] = [
  client(
    'postman',
    'Postman',
    ['postman'],
    headers => agent(/PostmanRuntime/)(headers) || headers.has('postman-token'),
  ),
  client('insomnia', 'Insomnia', ['postman'], agent(/insomnia/i)),
  client('bruno', 'Bruno', ['postman'], agent(/bruno/i)),
  client(
    'guzzle',
    'Guzzle',
    ['php'],
    agent(/GuzzleHttp/),
    rewrites('php', "'json' => $data", "'body' => $body"),
    query('php', "'query' => $params", "'query' => $query // the string that was signed"),
  ),
  client(
    'symfony',
    'Symfony HttpClient',
    ['php'],
    agent(/Symfony/),
    rewrites('php', "'json' => $data", "'body' => $body"),
  ),
  client(
    'laravel',
    'Laravel',
    ['php'],
    agent(/Laravel/i),
    rewrites('php', 'Http::post($url, $data)', "Http::withBody($body, 'application/json')->post($url)"),
  ),
  client('wordpress', 'WordPress', ['php'], agent(/WordPress/)),
  client(
    'requests',
    'requests',
    ['python'],
    agent(/python-requests/),
    rewrites('python', 'json=data', 'data=body.encode()'),
    query('python', 'params=params', 'requests.get(f"{url}?{query}")'),
    charset('python', 'data=body', 'data=body.encode()'),
  ),
  client('aiohttp', 'aiohttp', ['python'], agent(/aiohttp/), rewrites('python', 'json=data', 'data=body.encode()')),
  client('httpx', 'httpx', ['python'], agent(/python-httpx/), rewrites('python', 'json=data', 'content=body.encode()')),
  client('urllib', 'urllib', ['python'], agent(/Python-urllib/)),
  client('okhttp', 'OkHttp', ['java', 'kotlin'], agent(/okhttp/)),
  client(
    'apache',
    'Apache HttpClient',
    ['java', 'kotlin'],
    agent(/Apache-HttpClient/),
    charset('java', 'new StringEntity(body)', 'new StringEntity(body, StandardCharsets.UTF_8)'),
  ),
  client('java-http', 'java.net.http', ['java', 'kotlin'], agent(/Java-http-client/)),
  client(
    'url-connection',
    'HttpURLConnection',
    ['java', 'kotlin'],
    agent(/^Java\//),
    charset('java', 'body.getBytes()', 'body.getBytes(StandardCharsets.UTF_8)'),
  ),
  client('ktor', 'Ktor', ['kotlin'], agent(/ktor/i)),
  client(
    'axios',
    'axios',
    ['node'],
    headers => agent(/axios/)(headers) || headers.value('accept') === 'application/json, text/plain, */*',
    rewrites('node', 'axios.post(url, data)', 'axios.post(url, body)'),
    query('node', 'axios.get(url, { params })', "axios.get(url + '?' + query)"),
    call('ends')('node', 'axios.post(url, body)', 'axios.post(url, body.trim()) // and sign body.trim()'),
  ),
  client(
    'got',
    'got',
    ['node'],
    agent(/\bgot\b/),
    rewrites('node', 'json: data', 'body'),
    query('node', 'searchParams: params', "got(url + '?' + query)"),
  ),
  client('node-fetch', 'node-fetch', ['node'], agent(/node-fetch/)),
  client('needle', 'needle', ['node'], agent(/Needle/)),
  client('fetch', 'fetch', ['node'], headers => agent(/^(?:node|undici)$/)(headers) || headers.has('sec-fetch-mode')),
  client(
    'go',
    'net/http',
    ['go'],
    agent(/Go-http-client/),
    rewrites('go', 'json.NewEncoder(w).Encode(data)', 'bytes.NewReader(body)'),
    query('go', 'RawQuery = values.Encode()', 'RawQuery = query'),
  ),
  client('resty', 'resty', ['go'], agent(/go-resty/), rewrites('go', 'SetBody(data)', 'SetBody(string(body))')),
  client('dart', 'Dart', ['dart'], agent(/Dart\//)),
  client('swift', 'URLSession', ['swift'], agent(/CFNetwork/)),
  client(
    'faraday',
    'Faraday',
    ['ruby'],
    agent(/Faraday/),
    query('ruby', 'conn.get(path, params)', 'conn.get("#{path}?#{query}")'),
  ),
  client('ruby', 'Net::HTTP', ['ruby'], agent(/^Ruby$|rest-client|http\.rb/)),
  client(
    'perl',
    'LWP',
    ['perl'],
    agent(/libwww-perl/),
    charset('perl', 'content => $body', 'content => encode_utf8($body)'),
  ),
  client('mojo', 'Mojo::UserAgent', ['perl'], agent(/Mojolicious/)),
  client('http-tiny', 'HTTP::Tiny', ['perl'], agent(/HTTP-Tiny/)),
  client('lua', 'LuaSocket', ['lua'], agent(/LuaSocket|lua-resty/)),
  client('rust', 'reqwest', ['rust'], agent(/reqwest|hyper/)),
  client('elixir', 'Elixir', ['elixir'], agent(/hackney|Req\/|mint/i)),
  client('powershell', 'PowerShell', ['csharp', 'shell'], agent(/PowerShell/)),
  client(
    'rest-sharp',
    'RestSharp',
    ['csharp'],
    agent(/RestSharp/),
    rewrites('csharp', 'AddJsonBody(data)', 'AddStringBody(body, DataFormat.Json)'),
  ),
  client('curl', 'curl', ['shell'], agent(/^curl\//), rewrites('shell', '-d @body.json', '--data-binary @body.json')),
  client('wget', 'Wget', ['shell'], agent(/^Wget/)),
  // No User-Agent, or none that tells
  client('ruby', 'Net::HTTP', ['ruby'], ({ value }) => value('accept-encoding').startsWith('gzip;q=1.0,deflate;q=0.6')),
  client(
    'http-client',
    'http.client',
    ['python'],
    headers => isBare(headers) && headers.value('accept-encoding') === 'identity',
    charset('python', 'body=body', 'body=body.encode()'),
  ),
  client(
    'web-request',
    'HttpWebRequest',
    ['csharp'],
    headers => isBare(headers) && headers.value('expect') === '100-continue',
  ),
  client(
    'dotnet',
    'HttpClient (.NET)',
    ['csharp'],
    headers => isBare(headers) && /; charset=[\w-]+$/.test(headers.value('content-type')) && !headers.has('accept'),
    charset('csharp', 'new StringContent(body, Encoding.Latin1)', 'new StringContent(body, Encoding.UTF8)'),
  ),
  client('undici', 'undici', ['node'], headers => isBare(headers) && headers.spelled('connection')),
  client(
    'superagent',
    'superagent',
    ['node'],
    headers => isBare(headers) && headers.value('accept-encoding') === 'gzip, deflate',
  ),
  client(
    'libcurl',
    'libcurl',
    ['php', 'c'],
    headers =>
      isBare(headers) &&
      headers.value('accept') === '*/*' &&
      !headers.has('accept-encoding') &&
      !headers.has('connection'),
  ),
  client(
    'php-stream',
    'file_get_contents',
    ['php'],
    headers => isBare(headers) && headers.value('connection') === 'close' && !headers.has('accept'),
  ),
  client(
    'node-http',
    'http.request',
    ['node'],
    headers => isBare(headers) && /^keep-alive$/.test(headers.value('connection')) && !headers.has('accept'),
  ),
]

/** No User-Agent, as a hand-written call of a low library leaves it. */
const isBare = ({ has, pairs }: Headers) => pairs.length > 0 && !has('user-agent')
