import { madeUp, type Pasted } from './pasted.ts'

const { token, signature, time, clientId, body, path, bearer, url, whole } = madeUp
const host = 'tokoapi-stg.netzme.com'
const baseUrl = `https://${host}`
const [short = '', query = ''] = path.split('?')
const headers = [
  ['Authorization', bearer],
  ['Client-Id', clientId],
  ['Request-Time', time],
  ['Signature', signature],
] as const
const map = Object.fromEntries(headers)
const lower = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))
const listed = headers.map(([name, value]) => ({ name, value }))
const keyed = headers.map(([key, value]) => ({ key, value }))
const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
const har = (request: object) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [{ request }] } })
const posted = { method: 'POST', url, httpVersion: 'HTTP/1.1', headers: listed, queryString: [], cookies: [] }

/** What services, gateways and trackers keep of a request. */
export const serviceTexts: readonly Pasted[] = [
  {
    name: 'parameters of a form without their text, as a proxy decodes them',
    format: 'har',
    text: har({
      ...posted,
      postData: {
        mimeType: 'application/x-www-form-urlencoded',
        text: '',
        params: [
          { name: 'note', value: 'kopi & roti' },
          { name: 'amount', value: '15000.50' },
        ],
      },
    }),
    requests: [{ ...whole, body: 'note=kopi+%26+roti&amount=15000.50' }],
    problems: ['import-body-from-params'],
  },
  {
    name: 'parameters of a form without their text, as browsers keep them',
    format: 'har',
    text: har({
      ...posted,
      postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'note', value: 'kopi%20%26+roti' }] },
    }),
    requests: [{ ...whole, body: 'note=kopi%20%26+roti' }],
    problems: ['import-body-from-params'],
  },
  {
    name: 'parts of a form with a file are no body',
    format: 'har',
    text: har({
      ...posted,
      postData: {
        mimeType: 'multipart/form-data; boundary=x',
        params: [
          { name: 'a', value: '1' },
          { name: 'f', fileName: 'a.png', contentType: 'image/png' },
        ],
      },
    }),
    requests: [{ ...whole, body: undefined }],
    problems: ['import-form-body'],
  },
  {
    name: 'variables of collection and folder, disabled ones, path variables',
    format: 'postman',
    text:
      JSON.stringify({
        info: { name: 'Toko', schema },
        variable: [
          { key: 'base', value: baseUrl },
          { key: 'token', value: 'lama', disabled: true },
          { key: 'token', value: token },
          { key: 'sig', value: 'x' },
        ],
        item: [
          {
            name: 'QR',
            variable: [
              { key: 'sig', value: signature },
              { key: 'ts', value: Number(time) },
            ],
            item: [
              {
                name: 'status',
                request: {
                  method: 'GET',
                  header: [
                    { key: 'Client-Id', value: clientId },
                    { key: 'Request-Time', value: '{{ts}}' },
                    { key: 'Signature', value: '{{sig}}' },
                  ],
                  auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
                  url: {
                    raw: '{{base}}/api/aggregator/merchant/:merchant/invoice/:id?x=1',
                    host: ['{{base}}'],
                    path: ['api', 'aggregator', 'merchant', ':merchant', 'invoice', ':id'],
                    query: [
                      { key: 'x', value: '1' },
                      { key: 'y', value: '2', disabled: true },
                    ],
                    variable: [
                      { key: 'merchant', value: 'M_ab' },
                      { key: 'id', value: '{{inv}}' },
                    ],
                  },
                },
              },
            ],
          },
        ],
      }) +
      JSON.stringify({
        name: 'stg',
        values: [{ key: 'inv', value: 'INV-9', enabled: true }],
        _postman_variable_scope: 'environment',
      }),
    requests: [{ ...whole, method: 'GET', path: '/api/aggregator/merchant/M_ab/invoice/INV-9?x=1', body: '' }],
  },
  {
    name: 'path variables of an address that stands in one text, one of them without a value',
    format: 'postman',
    text: JSON.stringify({
      info: { name: 'Toko', schema },
      item: [
        {
          name: 'a',
          request: {
            method: 'GET',
            header: keyed,
            url: {
              raw: `${baseUrl}/api/:kind/:id`,
              variable: [
                { key: 'kind', value: 'qr' },
                { key: 'id', value: '' },
              ],
            },
          },
        },
      ],
    }),
    requests: [{ ...whole, method: 'GET', path: '/api/qr/:id', body: '' }],
    problems: ['import-unresolved-variable'],
  },
  {
    name: 'an event of AWS API Gateway (REST): the stage is no part of the path, the query was written anew',
    format: 'json',
    text: JSON.stringify(
      {
        resource: '/{proxy+}',
        path: short,
        httpMethod: 'POST',
        headers: { ...map, Host: host },
        multiValueHeaders: Object.fromEntries(headers.map(([n, v]) => [n, [v]])),
        queryStringParameters: { ref: 'INV/2026', x: '1' },
        multiValueQueryStringParameters: { ref: ['INV/2026'], x: ['1'] },
        pathParameters: { proxy: short.slice(1) },
        stageVariables: null,
        requestContext: {
          resourcePath: '/{proxy+}',
          httpMethod: 'POST',
          path: `/stg${short}`,
          stage: 'stg',
          domainName: host,
          requestTime: '26/Nov/2026:07:00:45 +0000',
          requestTimeEpoch: 1795612349999,
          identity: { sourceIp: '10.0.0.1' },
        },
        body,
        isBase64Encoded: false,
      },
      null,
      2,
    ),
    requests: [whole],
    problems: ['import-query-from-params'],
  },
  {
    name: 'an event of AWS API Gateway (HTTP API 2.0), the body in base64',
    format: 'json',
    text: JSON.stringify({
      version: '2.0',
      routeKey: '$default',
      rawPath: short,
      rawQueryString: query,
      headers: { ...lower, host },
      queryStringParameters: { ref: 'INV/2026', x: '1' },
      requestContext: {
        accountId: '1',
        domainName: host,
        http: { method: 'POST', path: short, protocol: 'HTTP/1.1', sourceIp: '10.0.0.1', userAgent: 'x' },
        requestId: 'abc',
        routeKey: '$default',
        stage: '$default',
        time: '26/Nov/2026:07:00:45 +0000',
        timeEpoch: 1795612349999,
      },
      body: btoa(body),
      isBase64Encoded: true,
    }),
    requests: [whole],
    problems: ['import-body-base64'],
  },
  {
    name: 'an event of a load balancer, logged by Python',
    format: 'log',
    text: `[INFO] 2026-11-26T07:00:45.123Z event: {'requestContext': {'elb': {'targetGroupArn': 'arn:aws:x'}}, 'httpMethod': 'POST', 'path': '${short}', 'queryStringParameters': {'ref': 'INV%2F2026', 'x': '1'}, 'headers': {'authorization': '${bearer}', 'client-id': '${clientId}', 'request-time': '${time}', 'signature': '${signature}', 'host': '${host}'}, 'body': '${body}', 'isBase64Encoded': False}`,
    requests: [whole],
    problems: ['import-query-from-params'],
  },
  {
    name: 'nginx, names of its own: its request_time is how long the answer took',
    format: 'log',
    text: `time_local="26/Nov/2026:14:00:45 +0700" remote_addr=10.1.2.3 request_method=POST request_uri="${path}" status=401 request_time=0.004 http_authorization="${bearer}" http_client_id="${clientId}" http_request_time="${time}" http_signature="${signature}" request_body="${body.replaceAll('"', '\\x22')}"`,
    requests: [whole],
  },
  {
    name: 'nginx, names of its own, without the header Request-Time: no other time is taken for it',
    format: 'log',
    text: `method=POST uri=${path} status=401 request_time=0.012 upstream_response_time=0.011 http_authorization="${bearer}" http_client_id=${clientId} http_signature=${signature}`,
    requests: [{ method: 'POST', path, token, clientId, signature, requestTime: undefined }],
  },
  {
    name: 'nginx, a log as JSON',
    format: 'json',
    text: JSON.stringify({
      time_iso8601: '2026-11-26T14:00:45+07:00',
      request_method: 'POST',
      request_uri: path,
      status: '401',
      request_time: '0.003',
      http_authorization: bearer,
      http_client_id: clientId,
      http_request_time: time,
      http_signature: signature,
      request_body: body,
    }),
    requests: [whole],
  },
  {
    name: 'nginx, its format beside the line',
    format: 'log',
    text: `log_format sig '$remote_addr [$time_local] "$request" $status $request_time auth="$http_authorization" cid="$http_client_id" rt="$http_request_time" sig="$http_signature" body="$request_body"';\n\n10.1.2.3 [26/Nov/2026:14:00:45 +0700] "POST ${path} HTTP/1.1" 401 0.002 auth="${bearer}" cid="${clientId}" rt="${time}" sig="${signature}" body="${body.replaceAll('"', '\\x22')}"`,
    requests: [whole],
  },
  {
    name: 'Scala: a list of headers as pairs',
    format: 'log',
    text: `DEBUG PaymentClient - POST ${url} headers=List((Authorization,${bearer}), (Client-Id,${clientId}), (Request-Time,${time}), (Signature,${signature})) body=${body}`,
    requests: [whole],
  },
  {
    name: 'Scala: a map with arrows, a case class around it',
    format: 'log',
    text: `Request(POST,${url},Map(Authorization -> ${bearer}, Client-Id -> ${clientId}, Request-Time -> ${time}, Signature -> ${signature}),${body})`,
    requests: [whole],
  },
  {
    name: 'Akka HTTP: a request as it prints itself',
    format: 'log',
    text: `2026-11-26 14:00:45 INFO  HttpRequest(HttpMethod(POST),${url},List(Authorization: ${bearer}, Client-Id: ${clientId}, Request-Time: ${time}, Signature: ${signature}),HttpEntity.Strict(application/json,${body}),HttpProtocol(HTTP/1.1))`,
    requests: [whole],
  },
  {
    name: 'Jira: a block of code in a panel',
    format: 'http',
    text: `h3. Langkah\n# Panggil endpoint\n\n{panel:title=Request|borderStyle=dashed}\n{code:title=request.http|borderStyle=solid}\nPOST ${path} HTTP/1.1\nHost: ${host}\n${headers.map(([n, v]) => `${n}: ${v}`).join('\n')}\n\n${body}\n{code}\n{panel}\n\n*Response:* {{401 Unauthorized}}`,
    requests: [whole],
  },
  {
    name: 'Jira: a table with a heading row, values in monospace',
    format: 'log',
    text: `Mohon dicek.\n\n||Header||Value||\n|Authorization|{{${bearer}}}|\n|Client-Id|{{${clientId}}}|\n|Request-Time|{{${time}}}|\n|Signature|{{${signature}}}|\n\n*Endpoint:* {{POST ${path}}}\n*Body:*\n{noformat}\n${body}\n{noformat}`,
    requests: [whole],
  },
  {
    name: 'Jira: a table with a heading in each row',
    format: 'log',
    text: `||Method|POST|\n||URL|${url}|\n||Authorization|${bearer}|\n||Client-Id|${clientId}|\n||Request-Time|${time}|\n||Signature|${signature}|\n||Body|{code:json}${body}{code}|`,
    requests: [whole],
  },
  {
    name: 'Jira: a command in a block of code, the signature in the words below',
    format: 'curl',
    text: `{code:bash}\ncurl -X POST '${url}' -H 'Authorization: ${bearer}' -H 'Client-Id: ${clientId}' -H 'Request-Time: ${time}' -d '${body}'\n{code}\nSignature yang kami kirim: {{${signature}}}`,
    requests: [whole],
  },
]
