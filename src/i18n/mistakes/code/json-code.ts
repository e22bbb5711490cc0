import type { bodyMistakes } from '#core/diagnose/mistakes/body.ts'
import type { FixCode } from '../mistake-text.ts'
import { sendAsIs, serialiseOnce } from './serialise-once.ts'

const { php, java, node, python, go, csharp, ruby, postman, shell } = serialiseOnce
const phpRaw = "$body = file_get_contents('php://input'); // Laravel: $request->getContent()"
const gson = 'new GsonBuilder().disableHtmlEscaping().serializeNulls().create().toJson(data)'
const goPlain =
  'enc := json.NewEncoder(&buf); enc.SetEscapeHTML(false); enc.Encode(data); body := bytes.TrimRight(buf.Bytes(), "\\n")'
const relaxed = 'new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }'

/** Options and lines for what JSON writers do to a body. */
export const jsonCode = {
  'body-minified': {
    node,
    python,
    php,
    go,
    postman: 'pm.request.body.raw = JSON.stringify(JSON.parse(pm.request.body.raw))',
    shell,
  },
  'body-reserialised': sendAsIs,
  'body-pretty-2': { node, ruby, postman, java, shell },
  'body-pretty-4': {
    php,
    python,
    kotlin: 'Json { prettyPrint = false }.encodeToString(data)',
    postman: 'pm.request.body.raw = JSON.stringify(JSON.parse(pm.request.body.raw))',
  },
  'body-pretty-tab': { node, go },
  'body-pretty-crlf': {
    csharp: 'JsonConvert.SerializeObject(data, Formatting.None)',
    shell: 'ConvertTo-Json $data -Compress -Depth 10',
  },
  'body-space-after-colon': { python, node, ruby },
  'body-space-after-comma': { python, node, ruby },
  'body-spaced-as-typed': { python, node, ruby },
  'body-padded-braces': { node, python, php, shell: `body=$(jq -cn --arg id "$id" '{userId: $id}')` },
  'body-unicode-unescaped': { python: sendAsIs.python, php: sendAsIs.php, node: sendAsIs.node },
  'body-unicode-escaped': {
    python,
    php,
    java: 'new ObjectMapper().disable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())',
    shell: 'jq -c . # without -a',
  },
  'body-unicode-hex-case': { csharp: sendAsIs.csharp, java: sendAsIs.java, python: sendAsIs.python },
  'body-slashes-escaped': {
    php: 'json_encode($data, JSON_UNESCAPED_SLASHES)',
    kotlin: 'jsonObject.toString().replace("\\\\/", "/")',
  },
  'body-slashes-unescaped': { php: sendAsIs.php },
  'body-json-spaced': { python },
  'body-python-dumps': { python },
  'body-python-roundtrip': { python: 'body = request.get_data(as_text=True)  # or the string itself' },
  'body-python-compact-ascii': { python: 'json.dumps(data, separators=(",", ":"), ensure_ascii=False)' },
  'body-python-sorted': { python: 'json.dumps(data, separators=(",", ":"), ensure_ascii=False)  # without sort_keys' },
  'body-python-indent': { python: 'json.dumps(data, separators=(",", ":"), ensure_ascii=False)  # without indent' },
  'body-python-repr': { python: "f\"&body={json.dumps(data, separators=(',', ':'), ensure_ascii=False)}\"" },
  'body-python-bytes-repr': { python: 'f"&body={body.decode(\'utf-8\')}"' },
  'body-php-default': { php },
  'body-php-slashes': { php, kotlin: 'Json.encodeToString(data) // kotlinx leaves "/" alone' },
  'body-php-unicode': { php },
  'body-php-hex': {
    php: 'json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE); // not response()->json($data)->content()',
  },
  'body-php-pretty': {
    php: 'json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) // no JSON_PRETTY_PRINT',
  },
  'body-php-roundtrip': { php: phpRaw },
  'body-php-float-precision': { php: "ini_set('serialize_precision', '-1');" },
  'body-php-numeric-check': {
    php: 'json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) // no JSON_NUMERIC_CHECK',
  },
  'body-php-force-object': { php: "$data['metadata'] = new stdClass(); // instead of JSON_FORCE_OBJECT" },
  'body-empty-object-as-array': { php: "$data['metadata'] = (object) [];" },
  'body-laravel-empty-to-null': { php: '$body = $request->getContent();' },
  'body-laravel-trimmed-strings': { php: "$data['note'] = trim($data['note']); // before json_encode, once" },
  'body-laravel-input-cleaned': { php: '$body = $request->getContent(); // not $request->all()' },
  'body-php-array-filter': {
    node: 'const kept = pickBy(data); const body = JSON.stringify(kept) // sign and send it',
    php: '$data = array_filter($data); $body = json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);',
  },
  'body-php-array': { php: `"&body=" . json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE)` },
  'body-php-stripslashes': { php: phpRaw },
  'body-js-roundtrip': {
    node: 'app.use(express.json({ verify: (req, _res, raw) => { req.rawBody = raw.toString() } }))',
    postman,
  },
  'body-js-roundtrip-pretty': { node, postman },
  'body-bigint-rounded': {
    node: "import { parse, stringify } from 'lossless-json'",
    go: 'dec := json.NewDecoder(r); dec.UseNumber()',
    postman: 'const body = pm.request.body.raw // no JSON.parse',
  },
  'body-object-object': { node: '`&body=${JSON.stringify(data)}`', postman: 'const body = pm.request.body.raw' },
  'body-inner-object-object': { node: 'JSON.stringify({ type, body: inner }) // inner stays an object' },
  'body-buffer-json': { node: "const body = buffer.toString('utf8')" },
  'body-bytes-printed': {
    go: 'fmt.Sprintf("&body=%s", body) // %s, not %v',
    java: 'new String(bytes, StandardCharsets.UTF_8)',
    kotlin: 'bytes.decodeToString()',
    node: 'new TextDecoder().decode(bytes)',
  },
  'body-placeholder-unresolved': { postman },
  'body-gson-html': { java: gson, kotlin: 'GsonBuilder().disableHtmlEscaping().create().toJson(data)' },
  'body-gson-pretty': { java: gson, kotlin: 'GsonBuilder().disableHtmlEscaping().create() // no setPrettyPrinting()' },
  'body-gson-doubles': {
    java: 'new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LAZILY_PARSED_NUMBER)',
    kotlin: 'GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LAZILY_PARSED_NUMBER)',
  },
  'body-nulls-dropped': {
    java: 'mapper.setSerializationInclusion(JsonInclude.Include.ALWAYS); // Gson: serializeNulls()',
    kotlin: 'Json { explicitNulls = true }',
  },
  'body-jackson-non-empty': {
    java: 'mapper.setSerializationInclusion(JsonInclude.Include.ALWAYS)',
    kotlin: 'mapper.setSerializationInclusion(JsonInclude.Include.ALWAYS)',
  },
  'body-jackson-pretty': { java, kotlin: 'mapper.writeValueAsString(data)' },
  'body-jackson-roundtrip': {
    java: 'mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)',
    kotlin: 'mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)',
    csharp: 'new JsonSerializerSettings { FloatParseHandling = FloatParseHandling.Decimal }',
  },
  'body-java-hashmap-order': {
    java: 'Map<String, Object> data = new LinkedHashMap<>();',
    kotlin: 'val data = linkedMapOf<String, Any>()',
  },
  'body-org-json': { java: 'String body = jsonObject.toString(); // once' },
  'body-json-simple': { java: 'String body = jsonObject.toJSONString(); // once' },
  'body-android-json': { java: sendAsIs.java, kotlin: sendAsIs.kotlin },
  'body-java-map-printed': {
    java: '"&body=" + mapper.writeValueAsString(map)',
    kotlin: '"&body=${Json.encodeToString(map)}"',
  },
  'body-go-html': { go: goPlain, ruby },
  'body-go-encoder': { go: goPlain },
  'body-go-map': { go: 'body, err := io.ReadAll(r.Body) // sign these bytes' },
  'body-go-indent': { go },
  'body-omitempty': {
    go: 'Amount int `json:"amount"` // without omitempty',
    kotlin: 'Json { encodeDefaults = true }',
    java: 'mapper.setSerializationInclusion(JsonInclude.Include.ALWAYS)',
  },
  'body-go-map-printed': { go: 'body, err := json.Marshal(m); payload += "&body=" + string(body)' },
  'body-ruby-inspect': { ruby: '"&body=#{JSON.generate(data)}"' },
  'body-dotnet-stj': { csharp: `JsonSerializer.Serialize(data, ${relaxed})` },
  'body-dotnet-stj-indented': { csharp },
  'body-dotnet-html': {
    csharp: 'new JsonSerializerSettings { StringEscapeHandling = StringEscapeHandling.Default }',
    shell: 'ConvertTo-Json $data -Compress -Depth 10',
  },
  'body-keys-pascal-case': { csharp },
  'body-powershell-5': {
    csharp: 'var body = JsonSerializer.Serialize(data);',
    shell: '$body = ConvertTo-Json $data -Compress -Depth 10',
  },
  'body-dotnet-type-name': { csharp: 'var body = await request.Content.ReadAsStringAsync();' },
} as const satisfies Partial<Record<keyof typeof bodyMistakes, FixCode>>
