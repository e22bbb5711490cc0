import { madeUp, type Pasted } from './pasted.ts'

const { bearer, body, clientId, inString, path, signature, time, token, url, whole } = madeUp

/** wget, HTTPie and xh; names that only look like a client id. */
export const commandTexts: readonly Pasted[] = [
  {
    name: 'a sentence that begins with https and a host is no command',
    format: 'log',
    text: `https tokoapi-stg.netzme.com gagal terus\nPOST ${path}\nclient id: ${clientId}\nsignature: ${signature}`,
    requests: [{ method: 'POST', path, clientId, signature, body: undefined }],
  },
  {
    name: 'wget post-data implies POST',
    format: 'wget',
    text: `$ wget -qO- --post-data '${body}' \\\n  --header 'Authorization: ${bearer}' \\\n  --header 'Client-Id: ${clientId}' \\\n  --header 'Request-Time: ${time}' \\\n  --header 'Signature: ${signature}' \\\n  "${url}"`,
    requests: [whole],
  },
  {
    name: 'Postman wget snippet',
    format: 'wget',
    text: `wget --no-check-certificate --quiet \\\n  --method POST \\\n  --timeout=0 \\\n  --header 'Client-Id: ${clientId}' \\\n  --header 'Request-Time: ${time}' \\\n  --header 'Signature: ${signature}' \\\n  --header 'Authorization: ${bearer}' \\\n  --body-data '${body}' \\\n   '${url}'`,
    requests: [whole],
  },
  {
    name: 'wget GET',
    format: 'wget',
    text: `wget --header="Authorization: ${bearer}" --header="Client-Id: ${clientId}" --header="Request-Time: ${time}" --header="Signature: ${signature}" "${url}"`,
    requests: [{ ...whole, method: 'GET', body: '' }],
  },
  {
    name: 'wget body-file',
    format: 'wget',
    text: `wget --method=PUT --body-file=req.json --header="Authorization: ${bearer}" --header="Client-Id: ${clientId}" --header="Request-Time: ${time}" --header="Signature: ${signature}" "${url}"`,
    requests: [{ ...whole, method: 'PUT', body: undefined }],
    problems: ['import-body-in-file'],
  },
  {
    name: 'HTTPie raw',
    format: 'httpie',
    text: `http POST '${url}' 'Authorization:${bearer}' Client-Id:${clientId} Request-Time:${time} Signature:${signature} --raw '${body}'`,
    requests: [whole],
  },
  {
    name: 'HTTPie items make JSON',
    format: 'httpie',
    text: `http POST '${url}' Authorization:"${bearer}" Client-Id:${clientId} Request-Time:${time} Signature:${signature} amount:=15000.50 note='kopi'`,
    requests: [{ ...whole, body: '{"amount": 15000.5, "note": "kopi"}' }],
  },
  {
    name: 'HTTPie piped',
    format: 'httpie',
    text: `echo -n '${body}' | http POST '${url}' 'Authorization:${bearer}' Client-Id:${clientId} Request-Time:${time} Signature:${signature}`,
    requests: [whole],
  },
  {
    name: 'Postman HTTPie snippet',
    format: 'httpie',
    text: `printf '${body}'| http  --follow --timeout 3600 POST '${url}' \\\n Client-Id:'${clientId}' \\\n Request-Time:'${time}' \\\n Signature:'${signature}' \\\n Authorization:'${bearer}'`,
    requests: [whole],
  },
  {
    name: 'HTTPie https, GET with query items',
    format: 'httpie',
    text: `https tokoapi-stg.netzme.com/api/qr/list page==2 'q==kopi susu' Authorization:"${bearer}" Client-Id:${clientId} Request-Time:${time} Signature:${signature}`,
    requests: [{ ...whole, method: 'GET', path: '/api/qr/list?page=2&q=kopi+susu', body: '' }],
  },
  {
    name: 'xh',
    format: 'httpie',
    text: `xh post https://tokoapi-stg.netzme.com/api/v1/pay Authorization:"${bearer}" Client-Id:${clientId} Request-Time:${time} Signature:${signature} --raw='${body}'`,
    requests: [{ ...whole, path: '/api/v1/pay' }],
  },
  {
    name: 'a sentence with http is no HTTPie',
    format: 'log',
    text: `kami pakai http post ke ${url}\nclient id ${clientId}\nsignature ${signature}\nrequest time ${time}\ntoken ${token}`,
    requests: [{ path, token, requestTime: time, clientId, signature, body: undefined }],
  },
  {
    name: 'client= of a log names the HTTP client',
    format: 'log',
    text: `level=error msg="call failed" client=okhttp-4.12 method=POST url="${url}" client_id=${clientId} request_time=${time} signature=${signature} authorization="${bearer}" body="${inString}"`,
    requests: [whole],
  },
  {
    name: 'client: an address',
    format: 'log',
    text: `2026/11/25 14:06:31 [error] 8#8: *1 client: 10.20.1.7, server: api, request: "POST ${path} HTTP/1.1", upstream: "x", signature: ${signature}, request-time: ${time}`,
    requests: [{ ...whole, clientId: undefined, token: undefined, body: undefined }],
  },
  {
    name: 'client= is their id where nothing else is',
    format: 'log',
    text: `client=${clientId} token=${token} time=${time} sig=${signature} POST ${path} body=${body}`,
    requests: [{ ...whole, clientId: undefined }],
  },
  {
    name: 'user= and merchant= are no client id',
    format: 'log',
    text: `user=budi merchant=MRC001 POST ${path} signature=${signature} request_time=${time}`,
    requests: [{ method: 'POST', path, signature, requestTime: time, clientId: undefined, body: undefined }],
  },
]
