// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the pasted programs have templates of their own
import type { Pasted } from './pasted.ts'

const token = 'b7Qe/1+zKp0='
const signature = '5c3a18f6e5c3a18f7e5c3a1807e5c3a1907e5c3a2907e5c3b2907e5c4b2907e5'
const [requestTime, clientId] = ['1795601122334', 'toko-sinar-07']
const [baseUrl, path] = ['https://h.test', '/api/qr?ref=INV%2F1']
const url = baseUrl + path
const body = '{"amount":75000.00,"note":"Es \\"kopi\\" $5 & ma\'af"}'
const whole = { method: 'POST', path, clientId, requestTime, token, body, signature, baseUrl }
const { baseUrl: _, ...local } = whole
const get = { ...whole, method: 'GET', body: '' }
const headers: [string, string][] = [
  ['Authorization', `Bearer ${token}`],
  ['Client-Id', clientId],
  ['Request-Time', requestTime],
  ['Signature', signature],
]
const json = JSON.stringify(Object.fromEntries(headers))
const quoted = JSON.stringify(body)
const single = `'${body.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const each = (form: (name: string, value: string) => string) => headers.map(pair => form(...pair)).join('')
const php = `[${each((name, value) => `'${name}' => '${value}', `)}]`
const format = 'code'

/** Programs that send a request, as merchants write them and as clients generate them. */
export const programTexts: readonly Pasted[] = [
  {
    name: 'Python, requests with names',
    format,
    text: `import requests\n# the call\nTOKEN = '${token}'\nurl = "${url}"\npayload = ${quoted}\nheaders = {\n    'Authorization': f'Bearer {TOKEN}',\n    'Client-Id': '${clientId}', 'Request-Time': str(${requestTime}),\n    'Signature': '${signature}',\n}\nr = requests.post(url, headers=headers, data=payload, timeout=10)\n`,
    requests: [whole],
  },
  {
    name: 'Python: what only running it would tell is said, and left out',
    format,
    text: `import requests, json, time\nbody = {"a": 1.50, "b": [True, None]}\npayload = json.dumps(body)\nts = str(int(time.time() * 1000))\nr = requests.post(f"{BASE}/api/qr", data=payload, headers={"Client-Id": "${clientId}", "Request-Time": ts, "Signature": sign(payload, ts)})\n`,
    requests: [{ method: 'POST', path: '/api/qr', clientId, body: '{"a":1.50,"b":[true,null]}' }],
    problems: [
      'import-unresolved-variable',
      'import-body-printed',
      'import-unresolved-variable',
      'import-unresolved-variable',
    ],
  },
  {
    name: 'Python, http.client',
    format,
    text: `import http.client\nconn = http.client.HTTPSConnection("h.test")\npayload = ${single}\nheaders = ${json}\nconn.request("POST", "${path}", payload, headers)\n`,
    requests: [local],
  },
  {
    name: 'Python, three quotes and bytes',
    format,
    text: `import httpx\nwith httpx.Client(base_url='${baseUrl}') as client:\n    client.post('${path}', content=b"""{\n "a": 1\n}""", headers=${json})\n`,
    requests: [{ ...whole, body: '{\n "a": 1\n}' }],
  },
  {
    name: 'PHP, curl_setopt_array as Postman writes it',
    format,
    text: `<?php\n\n$curl = curl_init();\n\ncurl_setopt_array($curl, array(\n  CURLOPT_URL => '${url}',\n  CURLOPT_RETURNTRANSFER => true,\n  CURLOPT_CUSTOMREQUEST => 'POST',\n  CURLOPT_POSTFIELDS =>${single},\n  CURLOPT_HTTPHEADER => array(\n${each((name, value) => `    '${name}: ${value}',\n`)}  ),\n));\n`,
    requests: [whole],
  },
  {
    name: 'PHP, curl_setopt one by one, texts joined',
    format,
    text: `$token = '${token}';\n$ch = curl_init("${url}");\ncurl_setopt($ch, CURLOPT_POST, true);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, ${single});\ncurl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . $token, "Client-Id: ${clientId}", 'Request-Time: ${requestTime}', 'Signature: ${signature}']);\n`,
    requests: [whole],
  },
  {
    name: 'PHP, Guzzle',
    format,
    text: `$client = new \\GuzzleHttp\\Client(['base_uri' => '${baseUrl}']);\n$res = $client->request('GET', '${path}', ['headers' => ${php}]);\n`,
    requests: [get],
  },
  {
    name: 'PHP, Laravel',
    format,
    text: `Http::withHeaders(['Client-Id' => '${clientId}', 'Request-Time' => '${requestTime}', 'Signature' => '${signature}'])->withToken('${token}')->withBody(${single}, 'application/json')->post('${url}');\n`,
    requests: [whole],
  },
  {
    name: 'Java, OkHttp',
    format,
    text: `RequestBody body = RequestBody.create(mediaType, ${quoted});\nRequest request = new Request.Builder()\n  .url("${url}")\n  .method("POST", body)\n${each((name, value) => `  .addHeader("${name}", "${value}")\n`)}  .build();\n`,
    requests: [whole],
  },
  {
    name: 'Java, a text block and headers in turn',
    format,
    text: `var request = HttpRequest.newBuilder(URI.create("${url}"))\n    .headers(${headers.map(([name, value]) => `"${name}", "${value}"`).join(', ')})\n    .POST(HttpRequest.BodyPublishers.ofString("""\n        {\n          "a": 1\n        }"""))\n    .build();\n`,
    requests: [{ ...whole, body: '{\n  "a": 1\n}' }],
  },
  {
    name: 'Java, RestTemplate',
    format,
    text: `HttpHeaders headers = new HttpHeaders();\nheaders.setBearerAuth("${token}");\n${each((name, value) => (name === 'Authorization' ? '' : `headers.set("${name}", "${value}");\n`))}HttpEntity<String> entity = new HttpEntity<>(${quoted}, headers);\nrestTemplate.exchange("${url}", HttpMethod.POST, entity, String.class);\n`,
    requests: [whole],
  },
  {
    name: 'Go',
    format,
    text: `payload := strings.NewReader(\`${body}\`)\nreq, err := http.NewRequest(http.MethodPost, "${url}", payload)\nif err != nil {\n\treturn err\n}\n${each((name, value) => `req.Header.Set("${name}", "${value}")\n`)}`,
    requests: [whole],
  },
  {
    name: 'C#, HttpClient',
    format,
    text: `var request = new HttpRequestMessage(HttpMethod.Post, "${url}");\n${each((name, value) => `request.Headers.Add("${name}", "${value}");\n`)}var content = new StringContent(@"${body.replaceAll('"', '""')}", null, "application/json");\nrequest.Content = content;\n`,
    requests: [whole],
  },
  {
    name: 'Ruby, net/http',
    format,
    text: `url = URI("${url}")\nrequest = Net::HTTP::Post.new(url)\n${each((name, value) => `request["${name}"] = "${value}"\n`)}request.body = ${quoted}\nhttp.request(request)\n`,
    requests: [whole],
  },
  {
    name: 'Node, https with options, and axios made with a base URL',
    format,
    text: `const options = { hostname: 'h.test', path: '${path}', method: 'POST', headers: ${json} }\nconst req = https.request(options, res => {})\nreq.write(${single})\nreq.end()\n`,
    requests: [{ ...whole, baseUrl }],
  },
  {
    name: 'axios made with a base URL',
    format,
    text: `const client = axios.create({ baseURL: '${baseUrl}' })\nawait client.post('${path}', ${single}, { headers: ${json} })\n`,
    requests: [whole],
  },
  {
    name: 'Dart, dio',
    format,
    text: `final res = await dio.post('${url}', data: ${single.replaceAll('$', '\\$')}, options: Options(headers: ${json}));\n`,
    requests: [whole],
  },
  {
    name: 'Swift',
    format,
    text: `var request = URLRequest(url: URL(string: "${url}")!)\n${each((name, value) => `request.addValue("${value}", forHTTPHeaderField: "${name}")\n`)}request.httpMethod = "GET"\n`,
    requests: [get],
  },
  {
    name: 'Rust',
    format,
    text: `let res = client.post("${url}")\n${each((name, value) => `    .header("${name}", "${value}")\n`)}    .body(r#"${body}"#)\n    .send().await?;\n`,
    requests: [whole],
  },
  {
    name: 'two calls one after the other',
    format,
    text: `import requests\nrequests.get('${baseUrl}/a', headers={'Signature': 'ff00', 'Client-Id': 'one'})\nrequests.get('${baseUrl}/b', headers={'Signature': 'ee11', 'Client-Id': 'two'})\n`,
    requests: [
      { method: 'GET', path: '/a', signature: 'ff00', clientId: 'one' },
      { method: 'GET', path: '/b', signature: 'ee11', clientId: 'two' },
    ],
  },
  {
    name: 'Python, a session that holds the headers',
    format,
    text: `s = make()\ns.headers.update(${json})\nr = s.post("${url}", data=${quoted})\n`,
    requests: [whole],
  },
]
