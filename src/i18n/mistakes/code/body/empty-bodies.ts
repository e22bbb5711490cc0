import type { emptyBodies } from '#core/diagnose/mistakes/body/empty-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'

const bodyOrNothing = {
  php: "$body = $data ? json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) : '';",
  java: 'String body = data == null ? "" : mapper.writeValueAsString(data);',
  node: "const body = data ? JSON.stringify(data) : ''",
  python: 'body = json.dumps(data, separators=(",", ":"), ensure_ascii=False) if data else ""',
  go: 'body := ""; if data != nil { raw, _ := json.Marshal(data); body = string(raw) }',
  csharp: 'var body = data is null ? "" : JsonSerializer.Serialize(data);',
  ruby: "body = data ? JSON.generate(data) : ''",
  postman: "const body = pm.request.body ? pm.request.body.raw : ''",
} as const satisfies FixCode
const plainBody: FixCode = {
  php: "'&body=' . $body",
  java: '"&body=" + body',
  node: '`&body=${body}`',
  python: 'f"&body={body}"',
  csharp: '$"&body={body}"',
}

export const emptyCode: Readonly<Partial<Record<keyof typeof emptyBodies, FixCode>>> = {
  'body-lost-as-null': {
    php: "$body = file_get_contents('php://input'); // before signing",
    java: 'String body = mapper.writeValueAsString(data); // after data is set',
    go: 'body, err := io.ReadAll(r.Body); r.Body = io.NopCloser(bytes.NewReader(body))',
  },
  'body-empty-as-object': bodyOrNothing,
  'body-empty-as-array': { php: bodyOrNothing.php },
  'body-empty-as-null': {
    php: bodyOrNothing.php,
    java: bodyOrNothing.java,
    go: bodyOrNothing.go,
    csharp: bodyOrNothing.csharp,
  },
  'body-empty-as-quotes': { node: bodyOrNothing.node, php: bodyOrNothing.php, python: bodyOrNothing.python },
  'body-empty-as-undefined': { node: "`&body=${body ?? ''}`", postman: bodyOrNothing.postman },
  'body-empty-as-none': { python: `f"&body={body or ''}"` },
  'body-empty-as-nil': { go: bodyOrNothing.go },
  'body-empty-as-ruby-nil': { ruby: '"&body=#{body.to_s}"' },
  'body-empty-as-false': { php: "$body = file_get_contents('php://input') ?: '';" },
  'body-omitted': plainBody,
  'body-lost-as-object': {
    node: 'app.use(express.json({ verify: (req, _res, raw) => { req.rawBody = raw.toString() } }))',
  },
  'body-lost-as-array': { php: "$body = file_get_contents('php://input'); // not $_POST" },
  'body-lost-as-undefined': { node: "const body = config.data ?? ''", postman: 'const body = pm.request.body.raw' },
  'body-lost-as-none': { python: 'def sign(path, method, token, time, body): ...  # no default' },
  'body-get-query-string': { node: "axios.get(url, { params }) // body stays ''", python: 'payload = f"...&body="' },
  'body-with-query': { php: '$body = $request->getContent(); // not $request->all()' },
}
