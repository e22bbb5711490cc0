import { type JsonSides, plainSides } from './json-sides.ts'
import type { Language } from './language.ts'

/** A JSON writer as people know it. */
export interface JsonWriter {
  id: string
  /** What people call it. */
  name: string
  languages: readonly Language[]
  sides: JsonSides
  /** What its caller writes to have it plain; null where nothing needs it. */
  plainBy: string | null
}

function writer(
  id: string,
  name: string,
  languages: readonly Language[],
  sides: Partial<JsonSides>,
  plainBy: string | null = null,
): JsonWriter {
  return { id, name, languages, sides: { ...plainSides, ...sides }, plainBy }
}

const both = 'JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE'

/** The writers that are known, each as its defaults have it or with a usual option. */
export const jsonWriters: readonly JsonWriter[] = [
  writer('json-encode', 'json_encode', ['php'], { escapes: 'php', members: 'last-of-repeated', numbers: 'php' }, both),
  writer(
    'json-encode-slashes',
    'json_encode(…, JSON_UNESCAPED_UNICODE)',
    ['php'],
    { escapes: 'phpUnescapedUnicode' },
    both,
  ),
  writer(
    'json-encode-unicode',
    'json_encode(…, JSON_UNESCAPED_SLASHES)',
    ['php'],
    { escapes: 'phpUnescapedSlashes' },
    both,
  ),
  writer(
    'json-encode-pretty',
    'json_encode(…, JSON_PRETTY_PRINT)',
    ['php'],
    { escapes: 'php', layout: 'indent-4' },
    both,
  ),
  writer('json-response', 'JsonResponse', ['php'], { escapes: 'phpHex' }, both),
  writer(
    'json-dumps',
    'json.dumps',
    ['python'],
    { escapes: 'python', layout: 'spaced' },
    "separators=(',', ':'), ensure_ascii=False",
  ),
  writer(
    'json-dumps-unicode',
    'json.dumps(…, ensure_ascii=False)',
    ['python'],
    { layout: 'spaced' },
    "separators=(',', ':')",
  ),
  writer(
    'json-dumps-compact',
    "json.dumps(…, separators=(',', ':'))",
    ['python'],
    { escapes: 'python' },
    'ensure_ascii=False',
  ),
  writer(
    'json-dumps-indent-4',
    'json.dumps(…, indent=4)',
    ['python'],
    { escapes: 'python', layout: 'indent-4' },
    "separators=(',', ':')",
  ),
  writer(
    'json-dumps-indent-2',
    'json.dumps(…, indent=2)',
    ['python'],
    { escapes: 'python', layout: 'indent-2' },
    "separators=(',', ':')",
  ),
  writer(
    'gson',
    'Gson',
    ['java', 'kotlin'],
    { escapes: 'gson', members: 'nulls-dropped' },
    'new GsonBuilder().disableHtmlEscaping()',
  ),
  writer(
    'gson-pretty',
    'Gson (setPrettyPrinting)',
    ['java', 'kotlin'],
    { escapes: 'gson', layout: 'indent-2' },
    'new Gson()',
  ),
  writer('jackson', 'Jackson', ['java', 'kotlin'], {}),
  writer('org-json', 'org.json', ['java'], { escapes: 'orgJson', members: 'java-hash' }),
  writer('android-json', 'org.json (Android)', ['kotlin', 'java'], { escapes: 'slashes' }),
  writer('json-simple', 'json-simple', ['java'], { escapes: 'jsonSimple', members: 'java-hash' }),
  writer('json-stringify', 'JSON.stringify', ['node', 'postman'], { numbers: 'javascript', members: 'javascript' }),
  writer(
    'json-stringify-2',
    'JSON.stringify(…, null, 2)',
    ['node', 'postman'],
    { layout: 'indent-2', numbers: 'javascript', members: 'javascript' },
    'JSON.stringify(…)',
  ),
  writer(
    'system-text-json',
    'System.Text.Json',
    ['csharp'],
    { escapes: 'systemTextJson' },
    'JavaScriptEncoder.UnsafeRelaxedJsonEscaping',
  ),
  writer('newtonsoft', 'Newtonsoft.Json', ['csharp'], {}),
  writer(
    'newtonsoft-indented',
    'Newtonsoft.Json (Indented)',
    ['csharp'],
    { layout: 'indent-2-crlf' },
    'Formatting.None',
  ),
  writer('javascript-serializer', 'JavaScriptSerializer', ['csharp'], { escapes: 'dotnetHtml' }),
  writer('javascript-serializer-4', 'JavaScriptSerializer (.NET 4.0, Mono)', ['csharp'], {
    escapes: 'javaScriptSerializer',
  }),
  writer('go-marshal', 'json.Marshal', ['go'], { escapes: 'go' }, 'SetEscapeHTML(false)'),
  writer('go-encoder', 'json.NewEncoder', ['go'], { escapes: 'go', end: '\n' }, 'json.Marshal'),
  writer('go-map', 'json.Marshal(map)', ['go'], { escapes: 'go', members: 'sorted', numbers: 'go' }, 'json.RawMessage'),
  writer('go-indent', 'json.MarshalIndent', ['go'], { escapes: 'go', layout: 'indent-tab' }, 'json.Marshal'),
  writer('protojson', 'protojson', ['go'], { layout: 'spaced-colon' }, 'json.Marshal'),
  writer('lua-cjson', 'lua-cjson', ['lua'], { escapes: 'slashes' }, 'cjson.encode_escape_forward_slash(false)'),
  writer('poison', 'Poison', ['elixir'], { members: 'sorted' }),
  writer('jason', 'Jason', ['elixir'], { members: 'sorted' }),
  writer('swift-encoder', 'JSONEncoder', ['swift'], { escapes: 'slashes' }, '.withoutEscapingSlashes'),
  writer(
    'swift-pretty',
    'JSONEncoder (prettyPrinted)',
    ['swift'],
    { escapes: 'slashes', layout: 'indent-2-spaced-colon' },
    '[]',
  ),
  writer('dart-encode', 'jsonEncode', ['dart'], {}),
  writer('kotlinx', 'kotlinx.serialization', ['kotlin'], { members: 'nulls-dropped' }, 'explicitNulls = true'),
  writer('serde-json', 'serde_json', ['rust'], {}),
  writer('ruby-json', 'to_json', ['ruby'], {}),
  writer(
    'rails-json',
    'to_json (Rails)',
    ['ruby'],
    { escapes: 'go' },
    'ActiveSupport.escape_html_entities_in_json = false',
  ),
  writer('ruby-pretty', 'JSON.pretty_generate', ['ruby'], { layout: 'indent-2' }, 'JSON.generate'),
  writer(
    'perl-pretty',
    'JSON::PP (pretty)',
    ['perl'],
    { layout: 'indent-3-spaced-colon', members: 'sorted', end: '\n' },
    'JSON::PP->new->canonical',
  ),
  writer(
    'powershell',
    'ConvertTo-Json',
    ['csharp', 'shell'],
    { escapes: 'dotnetHtml', layout: 'indent-2-crlf' },
    '-Compress',
  ),
]
