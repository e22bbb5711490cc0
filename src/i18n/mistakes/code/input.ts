import type { inputMistakes } from '#core/diagnose/mistakes/input.ts'
import type { FixCode } from '../mistake-text.ts'
import { authorization, clientSecret, salt, sendRequestTime, together } from './shared.ts'

const inOneEnvironment = together(clientSecret, salt)

export const inputCode: Readonly<Partial<Record<keyof typeof inputMistakes, FixCode>>> = {
  'input-other-secret': inOneEnvironment,
  'input-other-token': authorization,
  'input-other-time': sendRequestTime,
  'input-other-body': {
    node: 'const body = JSON.stringify(data)\nawait fetch(url, { method, headers, body })',
    php: '$body = json_encode($data);\ncurl_setopt($curl, CURLOPT_POSTFIELDS, $body);',
    python: "body = json.dumps(data, separators=(',', ':'))\nrequests.post(url, data=body.encode(), headers=headers)",
    java: 'String body = objectMapper.writeValueAsString(data);\nHttpRequest.BodyPublishers.ofString(body)',
    kotlin: 'val body = objectMapper.writeValueAsString(data)\nbody.toRequestBody(json)',
    go: 'body, _ := json.Marshal(data)\nhttp.NewRequest(method, url, bytes.NewReader(body))',
    csharp: 'var body = JsonSerializer.Serialize(data);\nnew StringContent(body, Encoding.UTF8, "application/json")',
    ruby: 'body = JSON.generate(data)\nrequest.body = body',
    postman: 'const body = pm.variables.replaceIn(pm.request.body.raw)\npm.request.body.update(body)',
    shell: 'curl --data-binary "$body" …',
  },
  'input-other-path': {
    node: 'const path = url.pathname + url.search',
    php: '$path = substr($url, strlen($baseUrl));',
    python: 'path = request.path_url',
    java: 'String path = url.substring(baseUrl.length());',
    kotlin: 'val path = url.removePrefix(baseUrl)',
    go: 'path := request.URL.RequestURI()',
    csharp: 'var path = uri.PathAndQuery;',
    ruby: 'path = uri.request_uri',
    postman: 'const path = pm.variables.replaceIn(pm.request.url.getPathWithQuery())',
  },
}
