/** What a name stands for, in whatever spelling. */
export type Role =
  | 'authorization'
  | 'token'
  | 'signature'
  | 'requestTime'
  | 'clientId'
  | 'clientSecret'
  | 'method'
  | 'target'
  | 'baseUrl'
  | 'query'
  | 'headers'
  | 'body'
  | 'bodyBase64'
  | 'ownPayload'
  | 'ownSalt'
  /** An answer: nothing in it belongs to the request. */
  | 'response'

/** Names without case, hyphens, underscores, blanks and dots. */
const names: Readonly<Record<Role, string>> = {
  authorization: 'authorization authorizationheader authheader auth bearer headerauthorization otorisasi',
  token: 'token accesstoken bearertoken authtoken netzmetoken tokenakses',
  signature: 'signature sign sig signatureheader tandatangan headersignature hmac requestsignature signaturevalue',
  requestTime:
    'requesttime timestamp requesttimestamp reqtime requesttimeheader waktu waktureq wakturequest jam jamrequest epoch epochtime',
  clientId: 'clientid clientkey merchantclientid idclient idklien clientidentifier',
  clientSecret: 'clientsecret secret secretkey clientkeysecret merchantsecret rahasia',
  method: 'method httpmethod requestmethod verb metode httpverb',
  target:
    'url uri path endpoint requesturi requesturl requestpath fullurl target pathandquery relativeurl apiurl apipath pathurl originalurl alamat curlopturl href rawuri rawurl rawpath urlfull urloriginal urlpath pathinfo javaneturl',
  baseUrl: 'baseurl baseuri host origin requesthost httphost',
  query: 'query querystring rawquerystring',
  headers:
    'headers header requestheaders requestheader reqheaders httpheaders headerlist headerrequest curlopthttpheader rawheaders',
  body: 'body data payload requestbody reqbody rawbody bodytext json postdata jsonbody rawdata entity content requestpayload requestdata bodyrequest isibody isi curloptpostfields postfields bodyjson',
  bodyBase64: 'bodybase64 base64body bodyb64',
  ownPayload:
    'rawpayload stringtosign rawsignature signaturepayload plaintext stringforsign signstring signaturestring datatosign payloadsignature signpayload strtosign',
  ownSalt: 'salt hmackey signaturesalt signaturekey rawkey saltkey',
  response: 'response res reply responseheaders responsebody responsedata answer respon jawaban result',
}

const roles: ReadonlyMap<string, Role> = new Map(
  roleNames().flatMap(role => names[role].split(' ').map(name => [name, role] as const)),
)

function roleNames(): Role[] {
  return Object.keys(names).filter((name): name is Role => name in names)
}

/** What this name stands for; `http_` of CGI and `x-` in front do not matter. Undefined where it is none of ours. */
export function roleOf(name: string): Role | undefined {
  if (name.length > 40) return undefined
  const plain = name.toLowerCase().replace(/[-_ .]/g, '')
  return (
    roles.get(plain) ??
    roles.get(plain.replace(/^(?:http|x|netzme|req|curl|merchant)/, '')) ??
    // Fields of collectors of logs: `http.request.headers.signature`, `url.full`, `http.request.body.content`
    (name.includes('.')
      ? roles.get(
          plain.replace(/^(?:http)?(?:request|req)?(?:headers?)?/, '').replace(/(?<=body)(?:content|text)$/, ''),
        )
      : undefined)
  )
}

/** Short names, which mean something else in many logs: for the headings of a table of requests alone. */
const shortNames: ReadonlyMap<string, Role> = new Map([
  ...['time', 'ts', 'tm', 'rt', 'stamp', 'reqts', 'millis'].map(name => [name, 'requestTime'] as const),
  ...['cid', 'client', 'merchant', 'merchantid', 'mid'].map(name => [name, 'clientId'] as const),
  ...['tok', 'tkn'].map(name => [name, 'token'] as const),
  ...['hash', 'sgn', 'digest'].map(name => [name, 'signature'] as const),
])

/** What a short name stands for, where a text holds nothing that is named in full. */
export function shortRoleOf(name: string): Role | undefined {
  return shortNames.get(name.toLowerCase().replace(/[-_ .]/g, ''))
}

/** The four headers of the documentation (authentication page), in lower case. */
export const netzmeHeaders: readonly string[] = ['authorization', 'request-time', 'client-id', 'signature']

/** The name of the header that a CGI variable or a lower-case key with underscores stands for. */
export function headerName(key: string): string {
  if (/^HTTP_[A-Z_]+$/.test(key)) return key.slice('HTTP_'.length).replaceAll('_', '-')
  return key
}

const commonHeaders =
  /^(?:host|user-agent|accept(?:-\w+)?|content-(?:type|length|encoding)|connection|cache-control|cookie|origin|referer|transfer-encoding|date|te|expect|pragma|postman-token|traceparent|x-[\w-]+|sec-[\w-]+|forwarded|via|if-[\w-]+|idempotency-key)$/i

/** True for the names that requests usually carry beside Netzme's. */
export function isHeaderName(name: string): boolean {
  return netzmeHeaders.includes(name.toLowerCase()) || commonHeaders.test(name)
}
