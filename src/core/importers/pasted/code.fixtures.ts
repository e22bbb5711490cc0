// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the pasted code has templates of its own
import type { Pasted } from './pasted.ts'

const post = { method: 'POST', path: '/api/qr', token: 'abc', signature: 'ff00', baseUrl: 'https://h.test' }
const headers = '{ "Authorization": "Bearer abc", "Signature": "ff00" }'
const table = '@{ "Authorization"="Bearer abc"; "Signature"="ff00" }'

/** Code that devtools copy, and that merchants send. */
export const codeTexts: readonly Pasted[] = [
  {
    name: 'Chrome, copy as fetch',
    format: 'fetch',
    text: 'fetch("https://h.test/api/qr", {\n  "headers": {\n    "accept": "*/*",\n    "authorization": "Bearer abc",\n    "signature": "ff00"\n  },\n  "referrer": "https://h.test/",\n  "body": "{\\"a\\":\\"it\'s \\u00e9\\",\\n\\"b\\":1}",\n  "method": "POST",\n  "mode": "cors",\n  "credentials": "include"\n});',
    requests: [{ ...post, body: '{"a":"it\'s é",\n"b":1}' }],
  },
  {
    name: 'Chrome, a GET with a body of null',
    format: 'fetch',
    text: `fetch("https://h.test/a?b=c", {\n  "headers": ${headers},\n  "body": null,\n  "method": "GET"\n});`,
    requests: [{ method: 'GET', path: '/a?b=c', token: 'abc', signature: 'ff00', body: '' }],
  },
  {
    name: 'Firefox, copy as fetch',
    format: 'fetch',
    text: `await fetch("https://h.test/api/qr", {\n    "credentials": "omit",\n    "headers": ${headers},\n    "body": "x",\n    "method": "POST"\n});`,
    requests: [{ ...post, body: 'x' }],
  },
  {
    name: 'written by hand: single quotes, bare keys, trailing commas, comments',
    format: 'fetch',
    text: `// call\nconst res = await fetch('https://h.test/api/qr', {\n  method: 'POST', /* yes */\n  headers: { Authorization: 'Bearer abc', Signature: 'ff00', },\n  body: '{"a":1}',\n})`,
    requests: [{ ...post, body: '{"a":1}' }],
  },
  {
    name: 'JSON.stringify prints numbers as JavaScript does',
    format: 'fetch',
    text: `fetch('https://h.test/api/qr', { method: 'POST', headers: ${headers}, body: JSON.stringify({ amount: 50000.00, name: 'x', list: [1, null, true] }) })`,
    requests: [{ ...post, body: '{"amount":50000,"name":"x","list":[1,null,true]}' }],
  },
  {
    name: 'names with values, a template, joined texts',
    format: 'fetch',
    text: "const token = 'abc'\nconst base = 'https://h.test'\nconst body = '{\"a\":' + 1 + '}'\nfetch(`${base}/api/qr`, { method: 'POST', headers: { Authorization: `Bearer ${token}`, Signature: 'ff00' }, body })",
    requests: [{ ...post, body: '{"a":1}' }],
  },
  {
    name: 'new Headers and append',
    format: 'fetch',
    text: 'const myHeaders = new Headers();\nmyHeaders.append("Authorization", "Bearer abc");\nmyHeaders.append("Signature", "ff00");\nconst raw = "x";\nconst requestOptions = { method: "POST", headers: myHeaders, body: raw, redirect: "follow" };\nfetch("https://h.test/api/qr", requestOptions)\n  .then((response) => response.text())',
    requests: [{ ...post, body: 'x' }],
  },
  {
    name: 'headers as pairs',
    format: 'fetch',
    text: "fetch('https://h.test/api/qr', { method: 'POST', headers: [['Authorization', 'Bearer abc'], ['Signature', 'ff00']], body: new URLSearchParams({ a: 'b c' }) })",
    requests: [{ ...post, body: 'a=b+c' }],
  },
  {
    name: 'what only running would tell',
    format: 'fetch',
    text: "fetch('https://h.test/a', { method: 'POST', headers: { Signature: 'ff00' }, body: build(data) })",
    requests: [{ method: 'POST', path: '/a', signature: 'ff00' }],
    problems: ['import-body-computed'],
  },
  {
    name: 'several',
    format: 'fetch',
    text: `fetch("https://h.test/a", { headers: { Signature: 'ff00' } });\nfetch("https://h.test/b", { headers: { Signature: 'ee11' } });`,
    requests: [
      { path: '/a', signature: 'ff00' },
      { path: '/b', signature: 'ee11' },
    ],
  },
  {
    name: 'cut short',
    format: 'fetch',
    text: 'fetch("https://h.test/api/qr", { "method": "POST", "headers": { "Authorization": "Bearer abc", "Signature": "ff00" }, "body": "{\\"a\\":',
    requests: [{ ...post, body: '{"a":' }],
  },
  {
    name: 'axios',
    format: 'fetch',
    text: `axios.post('https://h.test/api/qr', { a: 1, b: 'c' }, { headers: ${headers} }).then(console.log)`,
    requests: [{ ...post, body: '{"a":1,"b":"c"}' }],
  },
  {
    name: 'axios with all in one object',
    format: 'fetch',
    text: `axios({ method: 'post', url: 'https://h.test/api/qr', headers: ${headers}, data: '{}' })`,
    requests: [{ ...post, body: '{}' }],
  },
  {
    name: 'Chrome, copy as PowerShell',
    format: 'powershell',
    text: '$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = "Mozilla/5.0"\nInvoke-WebRequest -UseBasicParsing -Uri "https://h.test/api/qr" `\n-Method "POST" `\n-WebSession $session `\n-Headers @{\n"authority"="h.test"\n  "method"="POST"\n  "path"="/api/qr"\n  "scheme"="https"\n  "authorization"="Bearer abc"\n  "signature"="ff00"\n} `\n-ContentType "application/json" `\n-Body "{`"a`":`"b`"}"',
    requests: [{ ...post, body: '{"a":"b"}' }],
  },
  {
    name: 'Chrome: characters beyond ASCII by their number, dollar signs escaped',
    format: 'powershell',
    text: `Invoke-WebRequest -UseBasicParsing -Uri "https://h.test/api/qr" \`\n-Method "POST" \`\n-Headers ${table} \`\n-Body ([System.Text.Encoding]::UTF8.GetBytes("{\`"a\`":\`"caf$([char]233) \`$5\`"}"))`,
    requests: [{ ...post, body: '{"a":"café $5"}' }],
  },
  {
    name: 'Postman: a dictionary filled line by line, a here-string',
    format: 'powershell',
    text: '$headers = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"\n$headers.Add("Authorization", "Bearer abc")\n$headers.Add("Signature", "ff00")\n\n$body = @"\n{`n    `"a`": 1`n}\n"@\n\n$response = Invoke-RestMethod \'https://h.test/api/qr\' -Method \'POST\' -Headers $headers -Body $body\n$response | ConvertTo-Json',
    requests: [{ ...post, body: '{\n    "a": 1\n}' }],
  },
  {
    name: 'short names, names with values',
    format: 'powershell',
    text: "$t = 'abc'\r\n$h = @{\r\n  Authorization = \"Bearer $t\"\r\n  'Signature' = 'ff00'\r\n}\r\nirm https://h.test/api/qr -Method Post -Headers $h -Body '{\"a\":1}'\r\n",
    requests: [{ ...post, body: '{"a":1}' }],
  },
  {
    name: 'a body that PowerShell makes',
    format: 'powershell',
    text: `Invoke-RestMethod -Uri https://h.test/api/qr -Method POST -Headers ${table} -Body (@{ a = 1 } | ConvertTo-Json)`,
    requests: [{ ...post }],
    problems: ['import-body-computed'],
  },
  {
    name: 'a body in a file',
    format: 'powershell',
    text: `Invoke-RestMethod -Uri https://h.test/api/qr -Method POST -Headers ${table} -InFile body.json`,
    requests: [{ ...post }],
    problems: ['import-body-in-file'],
  },
  {
    name: 'a GET with the address alone',
    format: 'powershell',
    text: `iwr "https://h.test/a?b=c&d=e" -Headers ${table}`,
    requests: [{ method: 'GET', path: '/a?b=c&d=e', token: 'abc', signature: 'ff00', body: '' }],
  },
]
