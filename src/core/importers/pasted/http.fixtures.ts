import type { Pasted } from './pasted.ts'

const post = { method: 'POST', path: '/api/qr', token: 'abc', signature: 'ff00', baseUrl: 'https://h.test' }
const head = 'POST /api/qr HTTP/1.1\nHost: h.test\nAuthorization: Bearer abc\nSignature: ff00\n'
const crlf = (text: string) => text.replaceAll('\n', '\r\n')
const quoted = (text: string) => text.replace(/^/gm, '> ')
const format = 'http'

/** Requests as on the wire, and as tools print them. */
export const httpTexts: readonly Pasted[] = [
  { name: 'line feeds', format, text: `${head}\n{"a":1}`, requests: [{ ...post, body: '{"a":1}' }] },
  {
    name: 'CR LF, and the body to the byte',
    format,
    text: `${crlf(head)}\r\n{"a":1}\r\n\r\n`,
    requests: [{ ...post, body: '{"a":1}\r\n\r\n' }],
  },
  { name: 'no body', format, text: head, requests: [{ ...post, body: '' }] },
  {
    name: 'an address in the request line',
    format,
    text: 'POST https://h.test/api/qr HTTP/1.1\nAuthorization: Bearer abc\nSignature: ff00\n\nx',
    requests: [{ ...post, body: 'x' }],
  },
  {
    name: 'no version',
    format,
    text: 'POST /api/qr\nHost: h.test\nAuthorization: Bearer abc\nSignature: ff00\n\nx',
    requests: [{ ...post, body: 'x' }],
  },
  {
    name: 'words before it',
    format,
    text: `Selamat pagi, ini request kami:\n\n${head}\n{}`,
    requests: [{ ...post, body: '{}' }],
  },
  { name: 'indented as a whole', format, text: head.replace(/^(?=.)/gm, '    '), requests: [{ ...post, body: '' }] },
  {
    name: 'quoted in a mail',
    format,
    text: quoted(`${head}\n{"a": 1}`),
    requests: [{ ...post, body: '{"a": 1}' }],
  },
  {
    name: 'curl -v: the body is not shown',
    format,
    text: `*   Trying 10.0.0.1:443...\n* Connected to h.test\n${quoted(head).trimEnd().replace(/>$/, '')}> Content-Length: 7\n> \n* We are completely uploaded and fine\n< HTTP/1.1 401 Unauthorized\n< Content-Length: 2\n< \n{}`,
    requests: [{ ...post }],
    problems: ['import-body-not-shown'],
  },
  {
    name: 'curl -v of a GET: no body',
    format,
    text: '* h2 [:path: /a]\n> GET /a?b=c HTTP/2\n> Host: h.test\n> signature: ff00\n> \n{ [5 bytes data]\n< HTTP/2 200 \n< \n{"answer":1}',
    requests: [{ method: 'GET', path: '/a?b=c', signature: 'ff00', body: '' }],
  },
  {
    name: 'Guzzle: only the first line is marked',
    format,
    text: `*   Trying...\n> ${crlf(head)}Content-Length: 7\r\n\r\n* upload completely sent off: 7 out of 7 bytes\n< HTTP/1.1 401\n`,
    requests: [{ ...post }],
    problems: ['import-body-not-shown'],
  },
  {
    name: 'Wireshark: line ends spelled out',
    format,
    text: '    POST /api/qr HTTP/1.1\\r\\n\n    [Expert Info (Chat/Sequence): POST]\n    Host: h.test\\r\\n\n    Authorization: Bearer abc\\r\\n\n    Signature: ff00\\r\\n\n    \\r\\n\n    [HTTP request 1/1]\n',
    requests: [{ ...post, body: '' }],
  },
  {
    name: 'tcpdump: the packet begins with bytes of its own',
    format,
    text: `E..x..@.@.<.....POST /api/qr HTTP/1.1\nHost: h.test\nAuthorization: Bearer abc\nSignature: ff00\n\nx`,
    requests: [{ ...post, body: 'x' }],
  },
  {
    name: 'two requests, with their answers',
    format,
    text: `${head}\n{"a":1}\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"no":1}\n\nGET /b HTTP/1.1\nHost: h.test\nSignature: ee11\n\n`,
    requests: [
      { ...post, body: '{"a":1}' },
      { method: 'GET', path: '/b', signature: 'ee11', body: '' },
    ],
  },
  {
    name: "an editor's file with ###",
    format,
    text: '### login\nPOST https://h.test/api/qr\nAuthorization: Bearer abc\nSignature: ff00\n\n{"a":1}\n\n### second\n# a comment\nGET https://h.test/b\nSignature: ee11\n',
    requests: [
      { ...post, body: '{"a":1}' },
      { method: 'GET', path: '/b', signature: 'ee11' },
    ],
  },
  {
    name: 'Content-Length fits',
    format,
    text: `${head}Content-Length: 18\n\n{\n  "a": 1,\n"b":2}`,
    requests: [{ ...post, body: '{\n  "a": 1,\n"b":2}' }],
  },
  {
    name: 'Content-Length counts CR LF that copying changed',
    format,
    text: `${head}Content-Length: 12\n\n{\n"a": 1\n}`,
    requests: [{ ...post, body: '{\r\n"a": 1\r\n}' }],
    problems: ['import-line-ends-copied'],
  },
  {
    name: 'Content-Length counts line feeds, copied as CR LF',
    format,
    text: crlf(`${head}Content-Length: 10\n\n{\n"a": 1\n}`),
    requests: [{ ...post, body: '{\n"a": 1\n}' }],
    problems: ['import-line-ends-copied'],
  },
  {
    name: 'laid out anew: longer than its Content-Length, and no JSON if cut there',
    format,
    text: `${head}Content-Length: 7\n\n{\n  "a": 1\n}`,
    requests: [{ ...post, body: '{\n  "a": 1\n}' }],
    problems: ['import-body-length-differs'],
  },
  {
    name: 'bytes, not characters, are counted',
    format,
    text: `${head}Content-Length: 13\n\n{"a":"é€"} and more`,
    requests: [{ ...post, body: '{"a":"é€"}' }],
    problems: ['import-extra-after-body'],
  },
  {
    name: 'chunks',
    format,
    text: crlf(`${head}Transfer-Encoding: chunked\n\n4\n{"a"\n3\n:1}\n0\n\n`),
    requests: [{ ...post, body: '{"a":1}' }],
  },
  {
    name: 'pseudo headers of HTTP/2',
    format: 'headers',
    text: ':authority: h.test\n:method: POST\n:path: /api/qr\n:scheme: https\nauthorization: Bearer abc\nsignature: ff00',
    requests: [{ ...post }],
  },
  {
    name: 'Chrome: name and value in two lines',
    format: 'headers',
    text: ':authority:\nh.test\n:method:\nPOST\n:path:\n/api/qr\n:scheme:\nhttps\nauthorization:\nBearer abc\norigin:\nhttps://h.test\nsignature:\nff00',
    requests: [{ ...post }],
  },
  {
    name: 'a block of headers, in mixed case',
    format: 'headers',
    text: 'AUTHORIZATION: Bearer abc\nclient-id: demo\nRequest-time: 1700000000000\nSIGNATURE: ff00',
    requests: [{ token: 'abc', clientId: 'demo', requestTime: '1700000000000', signature: 'ff00' }],
  },
  {
    name: 'headers and a body after a blank line',
    format: 'headers',
    text: 'Authorization: Bearer abc\nSignature: ff00\n\n{"a":1}',
    requests: [{ token: 'abc', signature: 'ff00', body: '{"a":1}' }],
  },
]
