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
  writer(
    'org-json-indented',
    'org.json toString(4)',
    ['java'],
    { escapes: 'slashes', members: 'java-hash', layout: 'indent-4' },
    'toString()',
  ),
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
  ...(['indent-2', 'indent-4', 'indent-tab'] as const).flatMap(layout => [
    writer(
      `go-map-${layout}`,
      'json.MarshalIndent(map)',
      ['go'],
      { escapes: 'go', layout, members: 'sorted', numbers: 'go' },
      'json.RawMessage',
    ),
    writer(
      `go-encoder-${layout}`,
      'json.NewEncoder (SetIndent)',
      ['go'],
      { layout, members: 'sorted', numbers: 'go', end: '\n' },
      'json.Marshal',
    ),
  ]),
  writer('protojson', 'protojson', ['go'], { layout: 'spaced-colon' }, 'json.Marshal'),
  writer(
    'protojson-struct',
    'protojson (Struct)',
    ['go'],
    { layout: 'blank-after-comma', members: 'sorted' },
    'json.Marshal',
  ),
  writer(
    'protojson-int64',
    'protojson (int64)',
    ['go'],
    { layout: 'blank-after-comma', members: 'numbers-as-texts' },
    'json.Marshal',
  ),
  writer('protojson-format', 'protojson.Format', ['go'], { layout: 'indent-2-two-blanks' }, 'protojson.Marshal'),
  writer(
    'lua-cjson',
    'lua-cjson',
    ['lua'],
    { escapes: 'slashes', numbers: 'digits-14' },
    'cjson.encode_escape_forward_slash(false)',
  ),
  writer('poison', 'Poison', ['elixir'], { members: 'sorted', numbers: 'erlang' }),
  writer(
    'poison-pretty',
    'Poison (pretty)',
    ['elixir'],
    { members: 'sorted', layout: 'indent-2', numbers: 'erlang' },
    'Poison.encode!(…)',
  ),
  writer('jason', 'Jason', ['elixir'], { members: 'sorted', numbers: 'erlang' }),
  writer('swift-encoder', 'JSONEncoder', ['swift'], { escapes: 'slashes' }, '.withoutEscapingSlashes'),
  writer('swift-pretty', 'JSONEncoder (prettyPrinted)', ['swift'], { escapes: 'slashes', layout: 'swift' }, '[]'),
  writer(
    'swift-sorted',
    'JSONEncoder (sortedKeys)',
    ['swift'],
    { escapes: 'slashes', members: 'sorted' },
    '.withoutEscapingSlashes',
  ),
  writer(
    'swift-pretty-sorted',
    'JSONEncoder (prettyPrinted, sortedKeys)',
    ['swift'],
    { escapes: 'slashes', layout: 'swift', members: 'sorted' },
    '[.withoutEscapingSlashes]',
  ),
  writer('dart-encode', 'jsonEncode', ['dart'], {}),
  writer('kotlinx', 'kotlinx.serialization', ['kotlin'], { members: 'nulls-dropped' }, 'explicitNulls = true'),
  writer('serde-json', 'serde_json', ['rust'], {}),
  writer(
    'serde-value',
    'serde_json::Value',
    ['rust'],
    { members: 'sorted', numbers: 'python' },
    'serde_json::to_string',
  ),
  writer(
    'serde-pretty',
    'serde_json::to_string_pretty',
    ['rust'],
    { members: 'sorted', layout: 'indent-2' },
    'serde_json::to_string',
  ),
  writer('ruby-json', 'to_json', ['ruby'], {}),
  writer(
    'rails-json',
    'to_json (Rails)',
    ['ruby'],
    { escapes: 'go' },
    'ActiveSupport.escape_html_entities_in_json = false',
  ),
  writer('ruby-pretty', 'JSON.pretty_generate', ['ruby'], { layout: 'indent-2' }, 'JSON.generate'),
  writer('ruby-pretty-2.9', 'JSON.pretty_generate (json < 2.10)', ['ruby'], { layout: 'ruby' }, 'JSON.generate'),
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
  writer(
    'cjson-print',
    'cJSON_Print',
    ['c'],
    { layout: 'indent-tab-tabbed-colon', numbers: 'digits-17' },
    'cJSON_PrintUnformatted',
  ),
  writer('nlohmann', 'nlohmann::json::dump', ['c'], { members: 'sorted' }),
  writer('nlohmann-indented', 'nlohmann::json::dump(4)', ['c'], { members: 'sorted', layout: 'indent-4' }, 'dump()'),
  writer(
    'jsoncpp-styled',
    'Json::StyledWriter',
    ['c'],
    { members: 'sorted', layout: 'indent-3-spaced-colon', end: '\n' },
    'Json::FastWriter',
  ),
  writer('jsoncpp-fast', 'Json::FastWriter', ['c'], { members: 'sorted', end: '\n' }, 'omitEndingLineFeed()'),
  writer(
    'jsoncpp-builder',
    'Json::StreamWriterBuilder',
    ['c'],
    { members: 'sorted', layout: 'indent-tab-spaced-colon' },
    'builder["indentation"] = ""',
  ),
  writer('qt-compact', 'QJsonDocument::Compact', ['c'], { members: 'sorted' }),
  writer(
    'qt-indented',
    'QJsonDocument::toJson',
    ['c'],
    { members: 'sorted', layout: 'indent-4', end: '\n' },
    'toJson(QJsonDocument::Compact)',
  ),
  writer(
    'boost-ptree',
    'boost::property_tree::write_json',
    ['c'],
    { members: 'numbers-as-texts', escapes: 'slashes', layout: 'indent-4', end: '\n' },
    'Boost.JSON',
  ),
]
