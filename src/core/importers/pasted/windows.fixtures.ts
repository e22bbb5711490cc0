import type { Pasted } from './pasted.ts'

const post = { method: 'POST', path: '/api/qr', token: 'abc', signature: 'ff00', baseUrl: 'https://h.test' }

/** curl as Windows cmd and PowerShell take it. */
export const windowsTexts: readonly Pasted[] = [
  {
    name: 'Chrome, copy as cURL (cmd): carets',
    format: 'curl',
    text: String.raw`curl ^"https://h.test/api/qr^" ^
  -H ^"accept: */*^" ^
  -H ^"authorization: Bearer abc^" ^
  -H ^"signature: ff00^" ^
  --data-raw ^"^{^\^"a^\^":^\^"b ^& c^\^",^\^"d^\^":1^}^"`,
    requests: [{ ...post, body: '{"a":"b & c","d":1}' }],
  },
  {
    name: 'Chrome, cmd: line ends in the body are a caret and two line ends',
    format: 'curl',
    text: 'curl ^"https://h.test/api/qr^" ^\n  -H ^"authorization: Bearer abc^" -H ^"signature: ff00^" ^\n  --data-raw ^"^{^\n\n  ^\\^"a^\\^": 1^\n\n^}^"',
    requests: [{ ...post, body: '{\n  "a": 1\n}' }],
  },
  {
    name: 'the same with Windows line ends: cmd.exe drops carriage returns',
    format: 'curl',
    text: 'curl ^"https://h.test/api/qr^" ^\r\n  -H ^"authorization: Bearer abc^" -H ^"signature: ff00^" ^\r\n  --data-raw ^"^{^\r\n\r\n  ^\\^"a^\\^": 1^\r\n\r\n^}^"\r\n',
    requests: [{ ...post, body: '{\n  "a": 1\n}' }],
  },
  {
    name: 'Chrome, cmd: percent signs and ampersands in the address',
    format: 'curl',
    text: 'curl ^"https://h.test/api/qr?a=1^&b=x^%^2Fy^" -H ^"signature: ff00^"',
    requests: [{ method: 'GET', path: '/api/qr?a=1&b=x%2Fy', signature: 'ff00', body: '' }],
  },
  {
    name: 'Firefox, cmd: quotes doubled',
    format: 'curl',
    text: 'curl "https://h.test/api/qr" -X POST -H "Authorization: Bearer abc" -H "Signature: ff00" --data-raw "{""a"":""it\'s"",""b"":""""}"',
    requests: [{ ...post, body: `{"a":"it's","b":""}` }],
  },
  {
    name: 'Firefox, cmd: line end between quotes after a caret',
    format: 'curl',
    text: 'curl "https://h.test/api/qr" -X POST -H "Authorization: Bearer abc" -H "Signature: ff00" --data-raw "{""a"":1,"^\r\n\r\n"""b"":2}"',
    requests: [{ ...post, body: '{"a":1,\n"b":2}' }],
  },
  {
    name: 'cmd: backslashes before quotes, lines go on with a caret',
    format: 'curl',
    text: 'C:\\Users\\me>curl -X POST https://h.test/api/qr ^\n -H "Authorization: Bearer abc" ^\n -H "Signature: ff00" ^\n -d "{\\"a\\":\\"x & y | z\\"}"',
    requests: [{ ...post, body: '{"a":"x & y | z"}' }],
  },
  {
    name: 'cmd: backslashes that are no escapes stay',
    format: 'curl',
    text: 'C:\\>curl.exe https://h.test/api/qr -H "Authorization: Bearer abc" -H "Signature: ff00" -d "a\\b\\\\c\\\\\\"d"',
    requests: [{ ...post, body: 'a\\b\\\\c\\"d' }],
  },
  {
    name: 'cmd: values from set',
    format: 'curl',
    text: 'set TOKEN=abc\r\nset "SIG=ff00"\r\ncurl.exe -X POST "https://h.test/api/qr" -H "Authorization: Bearer %TOKEN%" -H "Signature: %sig%" -d "{}"\r\n',
    requests: [{ ...post, body: '{}' }],
  },
  {
    name: 'cmd: a value that is set nowhere stays and is told; bytes of an address are none',
    format: 'curl',
    text: 'curl.exe "https://h.test/a?x=%c3%a9%41" -H "Signature: %SIG%"',
    requests: [{ path: '/a?x=%c3%a9%41', signature: '%SIG%' }],
    problems: ['import-unresolved-variable'],
  },
  {
    name: 'cmd: an ampersand outside quotes begins another command',
    format: 'curl',
    text: 'C:\\>curl -H "Signature: ff00" https://h.test/a & curl -H "Signature: ee11" https://h.test/b',
    requests: [
      { path: '/a', signature: 'ff00' },
      { path: '/b', signature: 'ee11' },
    ],
  },
  {
    name: 'cmd: a quote never closed',
    format: 'curl',
    text: 'curl.exe https://h.test/a -H "Signature: ff00" -d "{\\"a\\":1}',
    requests: [{ path: '/a', signature: 'ff00', body: '{"a":1}' }],
    problems: ['import-unclosed-quote'],
  },
  {
    name: 'PowerShell: backticks at line ends, backslashes for 5.1',
    format: 'curl',
    text: `curl.exe -X POST 'https://h.test/api/qr' \`\n  -H 'Authorization: Bearer abc' \`\n  -H 'Signature: ff00' \`\n  -d '{\\"a\\":\\"b c\\"}'`,
    requests: [{ ...post, body: '{"a":"b c"}' }],
  },
  {
    name: 'PowerShell: a body as 7.3 hands it on; what 5.1 would send is told',
    format: 'curl',
    text: `PS C:\\> curl.exe -X POST 'https://h.test/api/qr' -H 'Authorization: Bearer abc' -H 'Signature: ff00' -d '{"a":1}'`,
    requests: [{ ...post, body: '{"a":1}' }],
    problems: ['import-powershell-quotes'],
  },
  {
    name: 'PowerShell: doubled quotes, backtick escapes, names',
    format: 'curl',
    text: '$token = \'abc\'\r\n$url = "https://h.test/api"\r\ncurl.exe "$url/qr" `\r\n -X POST -H "Authorization: Bearer $token" `\r\n -H "Signature: ff00" --data-raw \'it\'\'s `n\'\r\n',
    requests: [{ ...post, body: "it's `n" }],
  },
  {
    name: 'PowerShell: escapes in double quotes',
    format: 'curl',
    text: 'curl.exe https://h.test/api/qr `\n -H "Authorization: Bearer abc" -H "Signature: ff00" `\n -d "a`tb`$c`"d``e"',
    requests: [{ ...post, body: 'a\tb$c"d`e' }],
    problems: ['import-powershell-quotes'],
  },
  {
    name: 'PowerShell: a here-string as body',
    format: 'curl',
    text: "$body = @'\n{\n  \"a\": 1\n}\n'@\ncurl.exe -X POST https://h.test/api/qr `\n -H 'Authorization: Bearer abc' -H 'Signature: ff00' `\n -d $body",
    requests: [{ ...post, body: '{\n  "a": 1\n}' }],
    problems: ['import-powershell-quotes'],
  },
  {
    name: 'PowerShell: a name without a value',
    format: 'curl',
    text: 'curl.exe "https://h.test/a" `\n -H "Signature: $sig"',
    requests: [{ path: '/a', signature: '$sig' }],
    problems: ['import-unresolved-variable'],
  },
]
