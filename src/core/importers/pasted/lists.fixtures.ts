import { madeUp, type Pasted } from './pasted.ts'

const { bearer, body, clientId, inString, path, signature, time, url, whole } = madeUp

/** Joined lines, lists with signs of their own, XML, descriptions of Foundation, what PHP serializes. */
export const listTexts: readonly Pasted[] = [
  {
    name: 'monolog one line: message then JSON context, escaped slashes',
    format: 'log',
    text: `[2026-11-25T14:06:31.013+07:00] payment.ERROR: netzme 401 {"method":"POST","url":"https:\\/\\/tokoapi-stg.netzme.com\\/api\\/aggregator\\/merchant\\/qr\\/dynamic?ref=INV%2F2026&x=1","headers":{"Authorization":"Bearer Zx81-kLm_20pQ7aa9.tR\\/w+3=","Client-Id":"${clientId}","Request-Time":"${time}","Signature":"${signature}"},"body":"{\\"amount\\":15000.50,\\"partnerReferenceNo\\":\\"INV\\/2026\\/11-004\\",\\"note\\":\\"kopi & roti\\"}"} []`,
    requests: [whole],
  },
  {
    name: 'monolog LineFormatter joins lines: headers in one line, no separator but blanks',
    format: 'log',
    text: `[2026-11-25 14:06:31] netzme.DEBUG: POST ${path} HTTP/1.1 Host: tokoapi-stg.netzme.com Authorization: ${bearer} Client-Id: ${clientId} Request-Time: ${time} Signature: ${signature} Content-Type: application/json  ${body} [] []`,
    requests: [whole],
  },
  {
    name: 'monolog: raw request joined, empty line became two blanks',
    format: 'log',
    text: `[2026-11-25 14:06:31] netzme.DEBUG: >>>>>>>> POST ${path} HTTP/1.1  User-Agent: GuzzleHttp/7 Host: tokoapi-stg.netzme.com Authorization: ${bearer}  Client-Id: ${clientId}  Request-Time: ${time}  Signature: ${signature}    ${body} <<<<<<<< HTTP/1.1 401 Unauthorized  Content-Type: application/json    {"status":"401"} -------- NULL [] []`,
    requests: [whole],
  },
  {
    name: 'guzzle DEBUG formatter through Monolog with literal \\n',
    format: 'http',
    text: `[2026-11-25 14:06:31] netzme.DEBUG: POST ${path} HTTP/1.1\\r\\nHost: tokoapi-stg.netzme.com\\r\\nAuthorization: ${bearer}\\r\\nClient-Id: ${clientId}\\r\\nRequest-Time: ${time}\\r\\nSignature: ${signature}\\r\\n\\r\\n${body} [] []`,
    requests: [whole],
  },
  {
    name: 'headers joined by " | "',
    format: 'log',
    text: `POST ${url} | Authorization: ${bearer} | Client-Id: ${clientId} | Request-Time: ${time} | Signature: ${signature} | body: ${body}`,
    requests: [whole],
  },
  {
    name: 'headers joined by ", " in words',
    format: 'log',
    text: `url: ${url}, method: POST, Authorization: ${bearer}, Client-Id: ${clientId}, Request-Time: ${time}, Signature: ${signature}, body: ${body}`,
    requests: [whole],
  },
  {
    name: '.NET list with semicolons',
    format: 'log',
    text: `2026-11-25 14:00:00 INFO POST ${url} headers=[Authorization=${bearer}; Client-Id=${clientId}; Request-Time=${time}; Signature=${signature}] body=${body}`,
    requests: [whole],
  },
  {
    name: 'Apache HttpClient list of headers',
    format: 'log',
    text: `Executing request POST ${url} HTTP/1.1\nheaders: [Authorization: ${bearer}, Client-Id: ${clientId}, Request-Time: ${time}, Signature: ${signature}]\nentity: ${body}`,
    requests: [whole],
  },
  {
    name: 'braces with semicolons',
    format: 'log',
    text: `POST ${url}\nHeaders: {Authorization=${bearer}; Client-Id=${clientId}; Request-Time=${time}; Signature=${signature}}\nBody: ${body}`,
    requests: [whole],
  },
  {
    name: 'semicolons with colons, no brackets',
    format: 'log',
    text: `POST ${url}\nHeaders: Authorization: ${bearer}; Client-Id: ${clientId}; Request-Time: ${time}; Signature: ${signature}\nBody: ${body}`,
    requests: [whole],
  },
  {
    name: 'parens and commas with =',
    format: 'log',
    text: `POST ${url} Headers(Authorization=${bearer}, Client-Id=${clientId}, Request-Time=${time}, Signature=${signature}) Body: ${body}`,
    requests: [whole],
  },
  {
    name: 'newline separated = in brackets',
    format: 'log',
    text: `POST ${url}\nHeaders=[\n  Authorization=${bearer};\n  Client-Id=${clientId};\n  Request-Time=${time};\n  Signature=${signature};\n]\nBody=${body}`,
    requests: [whole],
  },
  {
    name: 'Python http.client style tuple list with single quotes and =',
    format: 'log',
    text: `headers = [('Authorization', '${bearer}'); ('Client-Id', '${clientId}'); ('Request-Time', '${time}'); ('Signature', '${signature}')]\nPOST ${url}\ndata = '${body}'`,
    requests: [whole],
  },
  {
    name: 'PowerShell hashtable @{} on one line',
    format: 'log',
    text: `$headers = @{Authorization='${bearer}'; 'Client-Id'='${clientId}'; 'Request-Time'='${time}'; Signature='${signature}'}\nPOST ${url}\nbody: ${body}`,
    requests: [whole],
  },
  {
    name: 'PowerShell prints @{A=b; C=d}',
    format: 'log',
    text: `Uri     : ${url}\nMethod  : POST\nHeaders : @{Authorization=${bearer}; Client-Id=${clientId}; Request-Time=${time}; Signature=${signature}}\nBody    : ${body}`,
    requests: [whole],
  },
  {
    name: 'XML elements',
    format: 'xml',
    text: `<request>\n  <method>POST</method>\n  <url>https://tokoapi-stg.netzme.com/api/aggregator/merchant/qr/dynamic?ref=INV%2F2026&amp;x=1</url>\n  <headers>\n    <Authorization>${bearer}</Authorization>\n    <Client-Id>${clientId}</Client-Id>\n    <Request-Time>${time}</Request-Time>\n    <Signature>${signature}</Signature>\n  </headers>\n  <body>{"amount":15000.50,"partnerReferenceNo":"INV/2026/11-004","note":"kopi &amp; roti"}</body>\n</request>`,
    requests: [whole],
  },
  {
    name: 'XML with CDATA and header elements',
    format: 'xml',
    text: `<?xml version="1.0"?>\n<call><method>POST</method><path>/api/aggregator/merchant/qr/dynamic?ref=INV%2F2026&amp;x=1</path><header name="Authorization">${bearer}</header><header name="Client-Id">${clientId}</header><header name="Request-Time">${time}</header><header name="Signature">${signature}</header><body><![CDATA[${body}]]></body></call>`,
    requests: [whole],
  },
  {
    name: 'XML attributes',
    format: 'xml',
    text: `<httpSample method="POST" url="https://tokoapi-stg.netzme.com/api/aggregator/merchant/qr/dynamic?ref=INV%2F2026&amp;x=1"><header name="Authorization" value="${bearer}"/><header name="Client-Id" value="${clientId}"/><header name="Request-Time" value="${time}"/><header name="Signature" value="${signature}"/><body>{"amount":15000.50,"partnerReferenceNo":"INV/2026/11-004","note":"kopi &amp; roti"}</body></httpSample>`,
    requests: [whole],
  },
  {
    name: 'JMeter result XML',
    format: 'xml',
    text: `<httpSample t="12" rc="401">\n  <requestHeader class="java.lang.String">Connection: keep-alive\nAuthorization: ${bearer}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\nContent-Type: application/json\n</requestHeader>\n  <method class="java.lang.String">POST</method>\n  <queryString class="java.lang.String">{&quot;amount&quot;:15000.50,&quot;partnerReferenceNo&quot;:&quot;INV/2026/11-004&quot;,&quot;note&quot;:&quot;kopi &amp; roti&quot;}</queryString>\n  <java.net.URL>https://tokoapi-stg.netzme.com/api/aggregator/merchant/qr/dynamic?ref=INV%2F2026&amp;x=1</java.net.URL>\n</httpSample>`,
    requests: [whole],
  },
  {
    name: 'Burp item, base64',
    format: 'xml',
    text: `<items><item><url><![CDATA[${url}]]></url><method><![CDATA[POST]]></method><request base64="true"><![CDATA[UE9TVCAvYXBpL2FnZ3JlZ2F0b3IvbWVyY2hhbnQvcXIvZHluYW1pYz9yZWY9SU5WJTJGMjAyNiZ4PTEgSFRUUC8xLjENCkhvc3Q6IHRva29hcGktc3RnLm5ldHptZS5jb20NCkF1dGhvcml6YXRpb246IEJlYXJlciBaeDgxLWtMbV8yMHBRN2FhOS50Ui93KzM9DQpDbGllbnQtSWQ6IHdhcnVuZ19rb3BpXzg4DQpSZXF1ZXN0LVRpbWU6IDE3OTU2MTIzNDU2NzgNClNpZ25hdHVyZTogM2ZhMGMxOTc3YmUyNWQ0NDA4ZTZiMWYyYTk1YzBkN2U2MWI4NGZkM2EwNzI1OWNlNDQxOGQwYjYzZjdhOTJlNQ0KQ29udGVudC1MZW5ndGg6IDc5DQoNCnsiYW1vdW50IjoxNTAwMC41MCwicGFydG5lclJlZmVyZW5jZU5vIjoiSU5WLzIwMjYvMTEtMDA0Iiwibm90ZSI6ImtvcGkgJiByb3RpIn0=]]></request></item></items>`,
    requests: [whole],
  },
  {
    name: 'Objective-C dictionary',
    format: 'log',
    text: `POST ${url}\nallHTTPHeaderFields: {\n    Authorization = "${bearer}";\n    "Client-Id" = "${clientId}";\n    "Request-Time" = ${time};\n    Signature = ${signature};\n}\nHTTPBody: ${body}`,
    requests: [whole],
  },
  {
    name: 'NSURLRequest description with data in hex',
    format: 'log',
    text: `<NSMutableURLRequest: 0x600003a> { URL: ${url} }, method = POST, headers {\n    Authorization = "${bearer}";\n    "Client-Id" = "${clientId}";\n    "Request-Time" = ${time};\n    Signature = ${signature};\n}\nbody = {length = 2, bytes = 0x7b7d}`,
    requests: [{ ...whole, body: '{}' }],
  },
  {
    name: 'NSData cut in the middle',
    format: 'log',
    text: `POST ${url}\nheaders = {\n    Authorization = "${bearer}";\n    "Client-Id" = "${clientId}";\n    "Request-Time" = ${time};\n    Signature = ${signature};\n}\nbody = {length = 88, bytes = 0x7b22616d 6f756e74 223a3135 ... 20726f74 69227d0a }`,
    requests: [{ ...whole, body: undefined }],
    problems: ['import-body-cut'],
  },
  {
    name: 'Swift dictionary',
    format: 'http',
    text: `POST ${url}\nOptional(["Authorization": "${bearer}", "Client-Id": "${clientId}", "Request-Time": "${time}", "Signature": "${signature}"])\nOptional("${inString}")`,
    requests: [whole],
  },
  {
    name: 'PHP serialize',
    format: 'log',
    text: `a:4:{s:6:"method";s:4:"POST";s:3:"url";s:84:"${url}";s:7:"headers";a:4:{s:13:"Authorization";s:32:"${bearer}";s:9:"Client-Id";s:14:"${clientId}";s:12:"Request-Time";s:13:"${time}";s:9:"Signature";s:64:"${signature}";}s:4:"body";s:79:"${body}";}`,
    requests: [whole],
  },
  {
    name: 'PHP serialize: header lines as list',
    format: 'log',
    text: `a:4:{s:6:"method";s:4:"POST";s:3:"url";s:84:"${url}";s:7:"headers";a:4:{i:0;s:47:"Authorization: ${bearer}";i:1;s:25:"Client-Id: ${clientId}";i:2;s:27:"Request-Time: ${time}";i:3;s:75:"Signature: ${signature}";}s:4:"body";s:79:"${body}";}`,
    requests: [whole],
  },
  {
    name: 'PHP serialize in a log line',
    format: 'log',
    text: `[25-Nov-2026 14:06:31 Asia/Jakarta] netzme request: a:3:{s:3:"url";s:84:"${url}";s:6:"header";a:4:{i:0;s:47:"Authorization: ${bearer}";i:1;s:25:"Client-Id: ${clientId}";i:2;s:27:"Request-Time: ${time}";i:3;s:75:"Signature: ${signature}";}s:10:"postfields";s:79:"${body}";}`,
    requests: [{ ...whole, method: undefined }],
  },
  {
    name: 'wget post-data',
    format: 'wget',
    text: `wget --quiet --method=POST --header='Authorization: ${bearer}' --header='Client-Id: ${clientId}' --header "Request-Time: ${time}" --header="Signature: ${signature}" --body-data='${body}' '${url}' -O -`,
    requests: [whole],
  },
]
