import type { javaBodies } from '#core/diagnose/mistakes/body/java-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for what Java's and Kotlin's libraries do to a body. */
export const javaTexts = {
  'body-gson-html': {
    title: "The body was signed with Gson's HTML escapes",
    happened:
      "Gson wrote < > & = and ' as \\u003c, \\u003e, \\u0026, \\u003d and \\u0027; the request has the characters.",
    fix: 'Build Gson with disableHtmlEscaping(), and send the very string that it returns.',
  },
  'body-gson-pretty': {
    title: 'The body was signed as Gson prints it with setPrettyPrinting()',
    happened: 'The text that was signed is indented and HTML-escaped, unlike the text that was sent.',
    fix: 'Use a Gson without pretty printing for anything that is signed.',
  },
  'body-gson-doubles': {
    title: 'Numbers were signed as doubles',
    happened:
      'Gson read the JSON into a Map, where every number is a Double: 5 became 5.0 and 12345678 became 1.2345678E7.',
    fix: 'Map to a class with int or BigDecimal fields, or set ToNumberPolicy.LAZILY_PARSED_NUMBER.',
  },
  'body-nulls-dropped': {
    title: 'Fields with null were left out of the signed body',
    happened: 'The serialiser that made the signed text skips nulls; the sent body contains them.',
    fix: 'Use serializeNulls(), or Include.ALWAYS, or one serialiser for both texts.',
  },
  'body-jackson-non-empty': {
    title: 'Empty fields were left out of the signed body',
    happened: 'NON_EMPTY inclusion removed null, "", [] and {} from the signed text, and the request still has them.',
    fix: 'Give the mapper that signs the same inclusion rule as the one that sends.',
  },
  'body-jackson-pretty': {
    title: 'The body was signed as Jackson pretty-prints it',
    happened:
      'writerWithDefaultPrettyPrinter() put " : " between names and values and broke the lines; that was signed.',
    fix: 'Call writeValueAsString on the plain mapper.',
  },
  'body-jackson-roundtrip': {
    title: 'Decimals were signed in their shortest form with .0',
    happened: 'Reading into untyped data and writing again turned 50000.00 into 50000.0, as Jackson and Newtonsoft do.',
    fix: 'Enable USE_BIG_DECIMAL_FOR_FLOATS, or better, sign the text before it is parsed.',
  },
  'body-java-hashmap-order': {
    title: 'The members were signed in HashMap order',
    happened: 'A HashMap has an order of its own, and it decided how the signed JSON was arranged.',
    fix: 'Use a LinkedHashMap or a class, and serialise only once.',
  },
  'body-org-json': {
    title: "The body was signed as org.json's JSONObject writes it",
    happened:
      'JSONObject keeps its members in a HashMap and escapes some characters, so the order and spelling differ from the request.',
    fix: 'Call toString() once, sign this string and put the same string into the request.',
  },
  'body-json-simple': {
    title: 'The body was signed as json-simple writes it',
    happened: 'json-simple escaped slashes and invisible characters, and may have changed the order of members.',
    fix: 'Replace the second toJSONString() by the string that was sent.',
  },
  'body-android-json': {
    title: "The body was signed as Android's JSONObject writes it",
    happened: 'Android escaped "/" as \\/ and wrote whole decimals without their fraction.',
    fix: 'Create the RequestBody from the string that you sign, not from the JSONObject again.',
  },
  'body-java-map-printed': {
    title: 'The print-out of a Java Map was signed',
    happened: 'Map.toString() gave text such as {a=1, b=2}, which is no JSON.',
    fix: 'Serialise the Map with Jackson or Gson before signing.',
  },
} satisfies Record<keyof typeof javaBodies, MistakeText>
