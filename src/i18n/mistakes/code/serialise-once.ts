import type { FixCode } from '../mistake-text.ts'

/** One string, made once, for both signing and sending: the cure of most mistakes of the body. */
export const serialiseOnce = {
  php: '$body = json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);',
  java: 'String body = new ObjectMapper().writeValueAsString(data);',
  kotlin: 'val body = Json.encodeToString(data)',
  node: 'const body = JSON.stringify(data)',
  python: 'body = json.dumps(data, separators=(",", ":"), ensure_ascii=False)',
  go: 'body, err := json.Marshal(data)',
  csharp:
    'var body = JsonSerializer.Serialize(data, new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });',
  ruby: 'body = JSON.generate(data)',
  postman: 'const body = pm.variables.replaceIn(pm.request.body.raw)',
  shell: `body=$(jq -c . request.json)`,
} as const satisfies FixCode

/** Sending exactly that string. */
export const sendAsIs = {
  php: "Http::withBody($body, 'application/json')->post($url);",
  java: '.post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), MediaType.get("application/json")))',
  kotlin: '.post(body.encodeToByteArray().toRequestBody("application/json".toMediaType()))',
  node: "await fetch(url, { method: 'POST', headers, body })",
  python: 'requests.post(url, data=body.encode("utf-8"), headers=headers)',
  go: 'req, err := http.NewRequest("POST", url, bytes.NewReader(body))',
  csharp: 'request.Content = new StringContent(body, Encoding.UTF8, "application/json");',
  ruby: 'request.body = body',
  postman: 'pm.request.body.raw = body',
  shell: `curl --data-binary "$body" "$url"`,
} as const satisfies FixCode
