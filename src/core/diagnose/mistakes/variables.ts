/** How languages, template engines and tools mark a variable; the likeliest first. */
export const variableMarks: readonly ((name: string) => string)[] = [
  name => `{{${name}}}`,
  name => `\${${name}}`,
  name => `{${name}}`,
  name => `{{ ${name} }}`,
  name => `:${name}`,
  name => `<<${name}>>`,
  name => `{{ _.${name} }}`,
  name => `$${name}`,
  name => `<${name}>`,
  name => `#{${name}}`,
  name => `%${name}%`,
  name => `{{.${name}}}`,
  name => `[${name}]`,
  name => `@${name}`,
  name => `%(${name})s`,
  name => `#(${name})`,
  name => `{{ .${name} }}`,
  name => `\${data.${name}}`,
]

/** What a format function or an empty variable leaves where a value should stand. */
export const namelessMarks = ['%s', '%d', '%v', '{}', '{0}', '?', 'undefined', 'null', 'None', 'NaN', '[object Object]']

/** What people call their variables, whatever the member is called. */
export const commonNames = [
  'merchantId',
  'userId',
  'requestId',
  'id',
  'amount',
  'orderId',
  'phoneNo',
  'uuid',
  'timestamp',
  'transactionId',
  'orderNumber',
  'invoiceNumber',
  'trxId',
  'mid',
  'guid',
  'email',
  'name',
  'date',
  'accountNumber',
  'bankName',
  'invoice',
  'reference',
  'refId',
  'merchant',
  'user',
  'phone',
  'random',
  'value',
]

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const wordsOf = (name: string) =>
  name
    .replace(/(?<=[\p{Ll}0-9])(?=\p{Lu})/gu, ' ')
    .split(/[\s_-]+/)
    .filter(word => word !== '')
    .map(word => word.toLowerCase())

const conventions = {
  own: (_, name) => name,
  snake: words => words.join('_'),
  camel: words => words.map((word, at) => (at === 0 ? word : capital(word))).join(''),
  upper: words => words.join('_').toUpperCase(),
  kebab: words => words.join('-'),
  pascal: words => words.map(capital).join(''),
  lower: words => words.join(''),
} as const satisfies Readonly<Record<string, (words: readonly string[], name: string) => string>>

/** A name as one convention writes it. */
export function nameIn(convention: keyof typeof conventions, name: string): string {
  return conventions[convention](wordsOf(name), name)
}

/** A name as each convention writes it, its own first. */
export function namesInStyles(name: string): string[] {
  const words = wordsOf(name)
  return [...new Set(Object.values(conventions).map(write => write(words, name)))]
}

/** The conventions of variables that come together. */
export const usualConventions = ['own', 'snake', 'upper'] as const

/** What Postman, its kin, JMeter and Insomnia fill in by themselves, by what the value looks like. */
const dynamics: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i,
    [
      '{{$guid}}',
      '{{$randomUUID}}',
      '{{$uuid}}',
      '{{uuid}}',
      '{{guid}}',
      '{{$random.uuid}}',
      '{{#guid}}',
      `\${__UUID()}`,
      `\${__UUID}`,
      "{% uuid 'v4' %}",
      '{% uuid %}',
      `\${uuid}`,
    ],
  ],
  [
    /^[0-9]{8,19}$/,
    [
      '{{$timestamp}}',
      '{{timestamp}}',
      '{{$timestampMs}}',
      '{{$unixTimestamp}}',
      `\${__time()}`,
      `\${__time(,)}`,
      `\${__time}`,
      '{% timestamp %}',
      "{% now 'millis', '' %}",
      '{{#timestamp}}',
      `\${timestamp}`,
      '{timestamp}',
      '{{now}}',
      '{{$now}}',
    ],
  ],
  [
    /^[0-9]+(?:\.[0-9]+)?$/,
    [
      '{{$randomInt}}',
      '{{randomInt}}',
      '{{random}}',
      '{{$random}}',
      '{{$randomPrice}}',
      '{{$randomInt 1 1000}}',
      '{{$random.integer}}',
      '{{#number}}',
      `\${__Random(1,1000)}`,
      `\${__threadNum}`,
      `\${__counter(TRUE,)}`,
      '{{$randomBankAccount}}',
    ],
  ],
  [
    /^\d{4}-\d\d-\d\d(?:[T ].*)?$/,
    [
      '{{$isoTimestamp}}',
      '{{$datetime iso8601}}',
      '{{$localDatetime iso8601}}',
      '{{#dateISO}}',
      '{{date}}',
      '{{$randomDateRecent}}',
    ],
  ],
  [/@/, ['{{$randomEmail}}', '{{$randomExampleEmail}}', '{{#email}}', '{{$random.email}}']],
  [/^\+?[0-9][0-9 ()-]{6,}$/, ['{{$randomPhoneNumber}}', '{{$randomPhoneNumberExt}}', '{{phone}}']],
  [
    /^\p{L}[\p{L} .']*$/u,
    [
      '{{$randomFullName}}',
      '{{$randomFirstName}}',
      '{{$randomLastName}}',
      '{{$randomUserName}}',
      '{{$randomCompanyName}}',
      '{{$randomProductName}}',
      '{{$randomProduct}}',
      '{{$randomBankAccountName}}',
      '{{$randomWord}}',
      '{{$randomWords}}',
      '{{$randomLoremWord}}',
      '{{$randomCity}}',
      '{{#name}}',
    ],
  ],
  [/^[A-Za-z0-9]+$/, ['{{$randomAlphaNumeric}}', '{{$randomPassword}}', '{{#string}}', '{{$random.alphanumeric}}']],
]

/** The dynamic variables that could have become this value. */
export function dynamicsFor(value: string): string[] {
  return dynamics.flatMap(([look, names]) => (look.test(value) ? names : []))
}

/** Pieces of a value that a variable may have filled: ids, runs of digits, words. Each with its place. */
export function piecesOf(value: string): { from: number; to: number; text: string }[] {
  const found = new Map<string, { from: number; to: number; text: string }>()
  for (const pattern of [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, /[A-Za-z0-9]+/g, /[0-9]+/g]) {
    for (const match of value.matchAll(pattern)) {
      const to = match.index + match[0].length
      if (match[0].length < value.length) found.set(`${match.index} ${to}`, { from: match.index, to, text: match[0] })
    }
  }
  return [...found.values()]
}
