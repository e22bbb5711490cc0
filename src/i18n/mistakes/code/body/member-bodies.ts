import type { memberBodies } from '#core/diagnose/mistakes/body/member-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { sendAsIs, serialiseOnce } from '../serialise-once.ts'

const { php, java, kotlin, node, python, go, csharp, ruby } = serialiseOnce

export const memberCode: Readonly<Partial<Record<keyof typeof memberBodies, FixCode>>> = {
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
  'body-duplicate-keys-collapsed': { php, java, kotlin, node, python, go, csharp, ruby },
}
