import type { MistakeId } from '../mistakes/table.ts'
import type { Claims, Clause } from './claim.ts'

const values: Clause = ['json-numbers', 'json-order', 'json-members-missing', 'json-types', 'json-strings']
const layout: Clause = ['json-white-space', 'text-line-ends', 'json-items']
/** The value is the same, its text is not. */
const writing: Clause = [
  ...(['json-white-space', 'json-slashes', 'json-unicode', 'json-html', 'json-escapes', 'json-numbers'] as const),
  ...(['json-order', 'json-types', 'json-members-missing', 'json-strings', 'json-quotes', 'json-literals'] as const),
]
const html: Clause = ['json-html', 'json-escapes', 'json-unicode', 'text-transformed', 'text-characters']
const order: Clause = ['json-order']
const numbers: Clause = ['json-numbers']
const dropped: Clause = ['json-members-missing']
const types: Clause = ['json-types', 'text-characters']
const strings: Clause = ['json-strings', 'text-edge', 'text-transformed', 'json-types']
const slashes: Clause = ['json-slashes']
const unicode: Clause = ['json-unicode', 'json-escapes']
const marks: Clause = ['json-marks', 'json-quotes', 'json-literals']

/** Mistakes that claim the same. */
const rows = [
  [[layout], ['body-pretty-2', 'body-pretty-4', 'body-pretty-tab', 'body-pretty-crlf', 'body-php-pretty']],
  [[layout], ['body-js-roundtrip-pretty', 'body-jackson-pretty', 'body-gson-pretty', 'body-ruby-pretty']],
  [[layout], ['body-python-indent', 'body-go-indent', 'body-dotnet-stj-indented', 'body-powershell-5']],
  [[layout], ['body-json-spaced', 'body-python-dumps', 'body-spaced-as-typed', 'body-padded-braces']],
  [[layout], ['body-space-after-colon', 'body-space-after-comma', 'body-minified', 'body-perl-pretty']],
  [[[...layout, 'json-strings']], ['body-strip-all-whitespace', 'body-spaces-stripped', 'body-whitespace-collapsed']],
  [[layout], ['body-newlines-stripped', 'body-lines-joined']],
  [[writing], ['body-reserialised', 'body-sides']],
  [[['sent-charset']], ['body-latin1-sent']],
  [[['json-white-space']], ['body-line-ends-lost']],
  [[values], ['body-python-roundtrip', 'body-php-roundtrip', 'body-js-roundtrip', 'body-jackson-roundtrip']],
  [[values], ['body-gson-doubles', 'body-laravel-input-cleaned']],
  [[numbers], ['body-bigint-rounded', 'body-php-float-precision', 'body-zero-fraction-dropped', 'body-fraction-added']],
  [[numbers], ['body-trailing-zeros-cut', 'body-number-exponent']],
  [[[...types, 'json-numbers']], ['body-number-locale', 'body-bigdecimal']],
  [[order], ['body-sorted-top', 'body-sorted-deep', 'body-sorted-descending', 'body-python-sorted']],
  [[order], ['body-keys-reordered', 'body-keys-reversed', 'body-java-hashmap-order', 'body-database-order']],
  [[[...order, ...numbers]], ['body-go-map']],
  [[[...dropped, ...order]], ['body-keys-filtered']],
  [[dropped], ['body-nulls-dropped', 'body-jackson-non-empty', 'body-omitempty', 'body-php-array-filter']],
  [[dropped], ['body-member-missing', 'body-empty-strings-dropped']],
  [[html], ['body-gson-html', 'body-go-html', 'body-dotnet-html', 'body-html-entities', 'body-php-hex']],
  [[['json-html', 'json-unicode', 'json-escapes']], ['body-dotnet-stj']],
  [[['json-slashes', 'json-unicode', 'json-escapes']], ['body-php-default']],
  [[slashes], ['body-php-slashes', 'body-slashes-escaped', 'body-slashes-unescaped', 'body-php-stripslashes']],
  [[['json-slashes', 'json-numbers', 'json-unicode', 'json-order', 'json-types']], ['body-android-json']],
  [[['json-slashes', 'json-numbers', 'json-order', 'json-types']], ['body-lua-cjson']],
  [[['json-order', 'json-slashes', 'json-numbers', 'json-unicode']], ['body-org-json', 'body-json-simple']],
  [[unicode], ['body-php-unicode', 'body-unicode-escaped', 'body-unicode-unescaped', 'body-unicode-hex-case']],
  [[unicode], ['body-python-compact-ascii']],
  [
    [types],
    ['body-php-numeric-check', 'body-php-force-object', 'body-empty-object-as-array', 'body-strings-as-numbers'],
  ],
  [[types], ['body-numbers-as-strings', 'body-booleans-as-numbers', 'body-nulls-as-empty-strings']],
  [[[...types, 'json-literals']], ['body-booleans-as-texts', 'body-nulls-otherwise']],
  [[types], ['body-nested-json-as-text', 'body-laravel-empty-to-null']],
  [[strings], ['body-laravel-trimmed-strings']],
  [[['json-keys']], ['body-keys-pascal-case', 'body-keys-snake-case', 'body-keys-camel-case']],
  [[marks], ['body-java-map-printed', 'body-ruby-inspect']],
  [
    [layout, [...marks, 'json-escapes']],
    ['body-python-repr', 'body-python-mended'],
  ],
  [[['text-edge', 'json-white-space']], ['body-lf-appended', 'body-crlf-appended', 'body-space-appended']],
  [[['text-edge', 'json-white-space']], ['body-trimmed', 'body-leading-space', 'body-leading-newline', 'body-bom']],
  [[['text-line-ends', 'json-white-space', 'json-strings']], ['body-lf-to-crlf', 'body-crlf-to-lf']],
] as const satisfies readonly (readonly [Claims, readonly MistakeId[]])[]

/** What mistakes of a body claim; one that is not here claims that something differs in the body. */
export const bodyClaims: Readonly<Partial<Record<MistakeId, Claims>>> = Object.fromEntries(
  rows.flatMap(([claims, ids]) => ids.map(id => [id, claims] as const)),
)
