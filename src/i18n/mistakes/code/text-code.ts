import type { bodyMistakes } from '#core/diagnose/mistakes/body.ts'
import type { FixCode } from '../mistake-text.ts'
import { sendAsIs, serialiseOnce } from './serialise-once.ts'

const { php, java, kotlin, node, python, go, csharp, ruby, shell } = serialiseOnce
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

/** Options and lines for order, values, white space, missing bodies and encodings. */
export const textCode = {
  'body-sorted-top': {
    php: '// no ksort($data)',
    node,
    python,
    java: 'mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)',
  },
  'body-sorted-deep': {
    python: 'json.dumps(data, separators=(",", ":"), ensure_ascii=False)  # without sort_keys',
    shell: 'jq -c . # without -S',
    java: 'new LinkedHashMap<>() // not TreeMap',
    go: 'json.Marshal(theStruct) // not a map',
  },
  'body-sorted-descending': { php: '// no krsort($data)' },
  'body-keys-reordered': { php, java, node, python, go },
  'body-keys-snake-case': {
    python: 'model.model_dump_json(by_alias=True)',
    ruby: '@data.as_json # no deep_transform_keys',
    java: '@JsonProperty("requestId")',
  },
  'body-keys-camel-case': {
    csharp: '[JsonPropertyName("buyer_email")]',
    java: '@JsonProperty("buyer_email")',
    node: '{ buyer_email: email }',
  },
  'body-empty-strings-dropped': { node, php },
  'body-inner-only': {
    node: 'const body = JSON.stringify({ requestId, type, body: inner })',
    php: "$body = json_encode(['requestId' => $id, 'type' => $type, 'body' => $inner], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);",
  },
  'body-wrapped': sendAsIs,
  'body-strings-as-numbers': {
    python: 'requests.post(url, data=body.encode("utf-8"))  # the signed string',
    php: "'amount' => (string) $amount",
  },
  'body-numbers-as-strings': { php: "'amount' => (int) $amount", csharp: 'public int Amount { get; set; }' },
  'body-zero-fraction-dropped': {
    node: 'amount: value.toFixed(2) // as text',
    php: "number_format($amount, 2, '.', '')",
    go: 'Amount json.Number `json:"amount"`',
  },
  'body-trailing-zeros-cut': {
    java: 'new BigDecimal("12.50") // keeps its scale',
    python: 'json.loads(text, parse_float=Decimal)',
  },
  'body-fraction-added': { python: 'int(amount)', java: 'long amount', csharp: 'long Amount' },
  'body-number-exponent': {
    java: 'mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)',
    go: 'strconv.FormatInt(amount, 10)',
  },
  'body-booleans-as-numbers': { php: "'active' => (bool) $active" },
  'body-nulls-as-empty-strings': { php: '$note ?? null' },
  'body-nested-json-as-text': {
    node: 'JSON.stringify({ type, body: inner }) // one call',
    php: "json_encode(['body' => $inner]) // one call",
  },
  'body-lf-appended': {
    shell: `printf '%s' "$body"`,
    go: 'bytes.TrimRight(buf.Bytes(), "\\n")',
    python: 'body = open("body.json").read().rstrip("\\n")',
  },
  'body-crlf-appended': { csharp: 'Console.Write(body); // not WriteLine', shell: `printf '%s' "$body"` },
  'body-space-appended': { node: '`...&body=${body}` // nothing after the brace' },
  'body-lf-to-crlf': { csharp: 'await File.ReadAllBytesAsync("body.json")', shell: 'git config core.autocrlf false' },
  'body-crlf-to-lf': {
    node: "fs.readFileSync('body.json') // bytes",
    python: 'open("body.json", newline="").read()',
    shell: 'curl --data-binary @body.json',
  },
  'body-newlines-stripped': {
    php: "file_get_contents('body.json') // as it is, for both",
    shell: 'curl --data-binary @body.json # not -d',
  },
  'body-lines-joined': { node: 'JSON.stringify(JSON.parse(text)) // sign and send it', shell },
  'body-whitespace-collapsed': {
    php: '// no preg_replace on $body',
    shell: `body=$(jq -c . body.json) # echo "$body", with quotes`,
  },
  'body-lost-as-null': {
    php: "$body = file_get_contents('php://input'); // before signing",
    java: 'String body = mapper.writeValueAsString(data); // after data is set',
    go: 'body, err := io.ReadAll(r.Body); r.Body = io.NopCloser(bytes.NewReader(body))',
  },
  'body-strip-all-whitespace': { node: "JSON.stringify(data) // not text.replace(/\\s+/g, '')", php, shell: 'jq -c .' },
  'body-spaces-stripped': { php, java, python },
  'body-trimmed': {
    python: 'body = body.strip()  # before signing and sending',
    shell: 'body=$(cat body.json); curl --data-binary "$body"',
  },
  'body-leading-newline': {
    shell: `body=$(jq -c . body.json)`,
    postman: 'pm.request.body.raw = pm.request.body.raw.trim()',
    python: 'body = """{"a":1}"""  # no line break after the quotes',
  },
  'body-bom': {
    csharp: 'new StreamWriter(path, false, new UTF8Encoding(false))',
    shell: 'Set-Content -Encoding utf8NoBOM',
    python: 'open(path, encoding="utf-8-sig")',
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
  'body-double-encoded': { node, php, python },
  'body-quotes-escaped': {
    postman: 'const body = pm.request.body.raw // the value itself',
    java: 'logger.info(body); // copy the value, not the literal',
    csharp: 'Console.Write(body);',
    shell: `body='{"a":1}'`,
  },
  'body-in-quotes': { shell: `curl --data-binary "$body" # the quotes are the shell's` },
  'body-quotes-lost': { shell: `body='{"a":"b"}'` },
  'body-uri-encoded': plainBody,
  'body-form-encoded': { php: sendAsIs.php, node: sendAsIs.node, python: sendAsIs.python },
  'body-html-entities': { php: "$body = file_get_contents('php://input'); // no htmlspecialchars" },
  'body-lowercased': {
    php: "hash_hmac('sha256', $payload, $salt) // lower case already",
    java: 'hex.toLowerCase() // the signature only',
  },
  'body-latin1-sent': {
    java: 'RequestBody.create(body.getBytes(StandardCharsets.UTF_8), MediaType.get("application/json"))',
    csharp: sendAsIs.csharp,
  },
  'body-double-utf8-sent': {
    java: 'body.getBytes(StandardCharsets.UTF_8) // once, without new String(bytes, ISO_8859_1)',
    php: '// no utf8_encode($body)',
  },
  'body-sha256-hex': plainBody,
  'body-sha256-hex-minified': plainBody,
  'body-sha256-hex-upper': { csharp: '$"&body={body}"' },
  'body-sha256-base64': plainBody,
  'body-sha256-base64-minified': plainBody,
  'body-sha512-hex': plainBody,
  'body-md5-hex': plainBody,
  'body-base64': plainBody,
  'body-nfd': { node: "text.normalize('NFC')", python: 'unicodedata.normalize("NFC", text)' },
  'body-duplicate-keys-collapsed': { php, java, kotlin, node, python, go, csharp, ruby },
} as const satisfies Partial<Record<keyof typeof bodyMistakes, FixCode>>
