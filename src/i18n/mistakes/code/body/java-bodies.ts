import type { javaBodies } from '#core/diagnose/mistakes/body/java-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { sendAsIs, serialiseOnce } from '../serialise-once.ts'

const { java } = serialiseOnce
const gson = 'new GsonBuilder().disableHtmlEscaping().serializeNulls().create().toJson(data)'

export const javaCode: Readonly<Partial<Record<keyof typeof javaBodies, FixCode>>> = {
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
}
