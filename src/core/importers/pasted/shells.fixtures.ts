import { madeUp, type Pasted } from './pasted.ts'

const { token, signature, time, clientId, body, path, bearer, url, whole } = madeUp
const base = 'https://tokoapi-stg.netzme.com'
const bash = `-H 'Authorization: ${bearer}' -H 'Client-Id: ${clientId}' -H 'Request-Time: ${time}' -H 'Signature: ${signature}'`
const double = bash.replaceAll("'", '"')
const short = path.split('?')[0]
const bodiless = { ...whole, body: undefined }
const quotedForC = body.replaceAll('"', '\\"')
/** A percent sign in a batch file stands there twice. */
const inBatch = (text: string) => text.replaceAll('%', '%%')

/** Names, functions and options of bash, Windows cmd and PowerShell. */
export const shellTexts: readonly Pasted[] = [
  {
    name: 'long options cut short, as curl takes them',
    format: 'curl',
    text: `curl --reques POST --heade 'Authorization: ${bearer}' --heade 'Client-Id: ${clientId}' --heade 'Request-Time: ${time}' --heade 'Signature: ${signature}' --data-r '${body}' --insec --sil '${url}'`,
    requests: [whole],
    problems: ['import-short-option'],
  },
  {
    name: 'long options cut so short that curl of today refuses them: what all of them would be is taken, and told',
    format: 'curl',
    text: `curl --req POST --heade 'Authorization: ${bearer}' --heade 'Client-Id: ${clientId}' --heade 'Request-Time: ${time}' --heade 'Signature: ${signature}' --dat '${body}' '${url}'`,
    requests: [whole],
    problems: ['import-short-option', 'import-short-option'],
  },
  {
    name: 'a function with arguments around the command, the body in a here-document',
    format: 'curl',
    text: `call() {\n  local ts="$1" sig="$2"\n  curl -s -X POST '${url}' -H 'Authorization: ${bearer}' -H 'Client-Id: ${clientId}' -H "Request-Time: $ts" -H "Signature: $sig" --data-binary @- <<'EOF'\n${body}\nEOF\n}\ncall ${time} ${signature}\n`,
    requests: [{ ...whole, body: `${body}\n` }],
  },
  {
    name: 'a function prints the body',
    format: 'curl',
    text: `payload() {\n  cat <<EOF\n${body}\nEOF\n}\n\ncurl '${url}' ${bash} -d "$(payload)"`,
    requests: [whole],
  },
  {
    name: 'a function with the keyword, its output piped',
    format: 'curl',
    text: `function payload {\n  printf '%s' '${body}'\n}\npayload | curl '${url}' ${bash} --data-binary @-`,
    requests: [whole],
  },
  {
    name: 'a body in a name that is read from a here-document',
    format: 'curl',
    text: `read -r -d '' BODY <<'JSON'\n${body}\nJSON\ncurl -X POST "${url}" ${bash} -d "$BODY"`,
    requests: [whole],
  },
  {
    name: 'a name that is given one line of a here-document stays open',
    format: 'curl',
    text: `read -r BODY <<'JSON'\n${body}\nJSON\ncurl -X POST "${url}" ${bash} -d "$BODY"`,
    requests: [{ ...whole, body: '$BODY' }],
    problems: ['import-unresolved-variable'],
  },
  {
    name: 'an argument of a function that the text calls nowhere stays open',
    format: 'curl',
    text: `kirim() {\n  curl -X POST '${url}' -H 'Authorization: ${bearer}' -H 'Signature: '"$1" -d '{}'\n}`,
    requests: [{ path, token, signature: '$1', body: '{}' }],
    problems: ['import-unresolved-variable'],
  },
  {
    name: '--url-query joins a query that is there',
    format: 'curl',
    text: `curl '${url}' --url-query 'y=a b&c' --url-query z=2 ${bash}`,
    requests: [{ ...whole, method: 'GET', path: `${path}&y=a+b%26c&z=2`, body: '' }],
  },
  {
    name: 'cmd: a body and an address in set, percent signs doubled in a batch file',
    format: 'curl',
    text: `@echo off\r\nset "BASE=${base}"\r\nset "URL=%BASE%${inBatch(path)}"\r\nset "BODY=${inBatch(quotedForC)}"\r\ncurl -X POST "%URL%" ${double} -d "%BODY%"\r\n`,
    requests: [whole],
  },
  {
    name: 'cmd: percent signs doubled in the command itself of a batch file',
    format: 'curl',
    text: `@echo off\r\nrem kirim invoice\r\ncurl -X POST "${base}${inBatch(path)}" ^\r\n  ${double} ^\r\n  -d "${quotedForC}"\r\npause\r\n`,
    requests: [whole],
  },
  {
    name: 'cmd: at the prompt a doubled percent sign is two',
    format: 'curl',
    text: `C:\\Users\\dev>curl -X POST "${base}/api/x?a=%%2F" ${double} -d "${quotedForC}"`,
    requests: [{ ...whole, path: '/api/x?a=%%2F' }],
  },
  {
    name: 'cmd: names with exclamation marks',
    format: 'curl',
    text: `@echo off\r\nsetlocal enabledelayedexpansion\r\nset SIG=${signature}\r\nset "TS=${time}"\r\ncurl -X POST "${base}${short}" -H "Authorization: ${bearer}" -H "Client-Id: ${clientId}" -H "Request-Time: !TS!" -H "Signature: !SIG!" -d "${quotedForC}"\r\n`,
    requests: [{ ...whole, path: short }],
  },
  {
    name: 'PowerShell: names, subexpressions and properties in an address and in headers',
    format: 'powershell',
    text: `$base = '${base}'\n$cfg = @{ Token = '${token}'; Sig = '${signature}' }\n$ts = ${time}\n$body = '${body}'\nInvoke-RestMethod -Method Post -Uri "$($base)${path}" -Headers @{ Authorization = "Bearer $($cfg.Token)"; 'Client-Id' = '${clientId}'; 'Request-Time' = "$ts"; Signature = $cfg.Sig } -Body $body`,
    requests: [whole],
  },
  {
    name: 'PowerShell: splatted parameters',
    format: 'powershell',
    text: `$headers = @{}\n$headers.Add('Authorization', '${bearer}')\n$headers['Client-Id'] = '${clientId}'\n$headers.'Request-Time' = '${time}'\n$headers.Signature = '${signature}'\n$params = @{\n  Uri     = '${url}'\n  Method  = 'POST'\n  Headers = $headers\n  Body    = '${body}'\n}\nInvoke-RestMethod @params -ContentType 'application/json'`,
    requests: [whole],
  },
  {
    name: 'PowerShell: an entry put into splatted parameters afterwards',
    format: 'powershell',
    text: `$params = @{ Uri = '${url}'; Method = 'POST'; Headers = @{ Authorization = '${bearer}'; 'Client-Id' = '${clientId}'; 'Request-Time' = '${time}' } }\n$params.Body = '${body}'\n$params.Headers['Signature'] = '${signature}'\nirm @params`,
    requests: [whole],
  },
  {
    name: 'PowerShell: joined and formatted texts',
    format: 'powershell',
    text: `$base = '${base}'\n$uri = $base + '${path}'\n$auth = 'Bearer {0}' -f '${token}'\n$h = @{ Authorization = $auth; 'Client-Id' = '${clientId}'; 'Request-Time' = ('{0}' -f '${time}'); Signature = ('3fa0c1977be25d4408e6b1f2a95c0d7e' + '61b84fd3a07259ce4418d0b63f7a92e5') }\n$r = Invoke-WebRequest -Uri $uri -Method 'POST' -Headers $h -Body '${body}'`,
    requests: [whole],
  },
  {
    name: 'PowerShell: a table as JSON is made by running it, and told',
    format: 'powershell',
    text: `$body = @{ amount = 15000.50; note = "kopi" } | ConvertTo-Json\nInvoke-RestMethod -Uri '${url}' -Method POST -Headers @{ Authorization = '${bearer}'; 'Client-Id' = '${clientId}'; 'Request-Time' = '${time}'; Signature = '${signature}' } -Body $body`,
    requests: [bodiless],
    problems: ['import-body-computed'],
  },
  {
    name: 'PowerShell: curl.exe with names in subexpressions',
    format: 'curl',
    text: `$t = '${token}'\n$s = @{ sig = '${signature}' }\ncurl.exe -X POST "${url}" \`\n  -H "Authorization: Bearer $($t)" \`\n  -H "Client-Id: ${clientId}" -H "Request-Time: ${time}" \`\n  -H "Signature: $($s.sig)" \`\n  -d '${quotedForC}'`,
    requests: [whole],
  },
  {
    name: 'PowerShell: aliases and parameters cut short',
    format: 'powershell',
    text: `PS C:\\Users\\dev> iwr -M POST -U '${url}' -H @{'Authorization'='${bearer}';'Client-Id'='${clientId}';'Request-Time'='${time}';'Signature'='${signature}'} -B '${body}' -UseB`,
    requests: [whole],
  },
  {
    name: 'PowerShell: the alias that is called curl, switches and values that play no part',
    format: 'powershell',
    text: `curl '${url}' -Me Post -He @{Authorization='${bearer}'; 'Client-Id'='${clientId}'; 'Request-Time'='${time}'; Signature='${signature}'} -Bo '${body}' -SkipCertificateCheck -MaximumRetryCount 3 -ErrorAction Stop -Verbose`,
    requests: [whole],
  },
  {
    name: 'PowerShell: parentheses, a variable before the call, an answer behind a pipe',
    format: 'powershell',
    text: `try {\n    $res = (Invoke-WebRequest -Uri "${url}" -Method:Post -Headers:@{\n        "Authorization" = "${bearer}"\n        "Client-Id"     = "${clientId}"\n        "Request-Time"  = "${time}"\n        "Signature"     = "${signature}"\n    } -Body ([System.Text.Encoding]::UTF8.GetBytes('${body}')) -ContentType "application/json; charset=utf-8").Content | ConvertFrom-Json\n} catch { $_.Exception.Message }`,
    requests: [whole],
  },
]
