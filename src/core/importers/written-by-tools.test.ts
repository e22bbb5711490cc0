import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importRequests } from './import-requests.ts'

// Each file was written by the program that it is named after (fixtures/make), from the values of request.json.
const folder = new URL('./fixtures/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const files = readdirSync(folder).filter(file => file.includes('.') && file !== 'request.json')

const { method, baseUrl, path, headers, body } = JSON.parse(read('request.json'))
const whole = {
  method,
  path,
  clientId: headers['Client-Id'],
  requestTime: headers['Request-Time'],
  token: headers.Authorization.slice('Bearer '.length),
  body,
}

/** The body as JSON of what a program printed; the languages print the amount differently. */
const printed = (amount: string) => body.replace('50000.00', amount)

/** What a file does not hold, or not to the byte; everything else is as in request.json. */
const differences: Readonly<
  Record<string, { request?: object; codes?: string[]; without?: string[]; baseUrl?: string | RegExp | undefined }>
> = {
  'axios-error.txt': { codes: ['import-method-case'], baseUrl: /^http:\/\/127\.0\.0\.1:\d+$/ },
  'bruno-pretty-with-environment.bru.txt': { request: { body: JSON.stringify(JSON.parse(body), null, 2) } },
  'bruno.bru.txt': { request: { token: '{{token}}' }, codes: ['import-unresolved-variable', 'import-script'] },
  'postman-collection.json': {
    request: { token: '{{token}}' },
    codes: ['import-unresolved-variable', 'import-script'],
  },
  'curl-trace.txt': { baseUrl: /^https:\/\/127\.0\.0\.1:\d+$/ },
  'curl-trace-ascii.txt': {
    request: { body: body.replaceAll(/[^ -~]/gu, (char: string) => '.'.repeat(Buffer.byteLength(char))) },
    codes: ['import-dots-for-others'],
    baseUrl: /^https:\/\/127\.0\.0\.1:\d+$/,
  },
  'elixir-inspect.txt': { codes: ['import-method-case'] },
  'go-log.txt': { codes: ['import-prefixes-removed'] },
  'node-inspect-axios.txt': { codes: ['import-method-case'] },
  'node-inspect-buffer.txt': { request: { body: body.slice(0, 50) }, codes: ['import-body-cut'] },
  'node-inspect-cut.txt': { request: { body: 'x'.repeat(10_000) }, codes: ['import-body-cut'] },
  'node-inspect-object.txt': { request: { body: printed('50000') }, codes: ['import-body-printed'] },
  'node-inspect-raw-headers.txt': { baseUrl: undefined },
  'php-print-r-object.txt': { request: { body: printed('50000') }, codes: ['import-body-printed'] },
  'php-server-array.txt': { without: ['body'] },
  'php-var-export-curl.txt': { without: ['method'] },
  'python-logging.txt': { codes: ['import-prefixes-removed'] },
  'python-repr-object.txt': { request: { body: printed('50000.0') }, codes: ['import-body-printed'] },
  'ruby-inspect-object.txt': {
    request: { body: printed('50000.0') },
    codes: ['import-body-printed', 'import-method-case'],
  },
  'ruby-logger.txt': { codes: ['import-prefixes-removed'] },
  'postman-with-environment.txt': { codes: ['import-script'] },
  'firefox.har.txt': { baseUrl: /^http:\/\/127\.0\.0\.1:\d+$/ },
  'chromium.har.txt': { codes: ['import-other-entries'], baseUrl: /^http:\/\/127\.0\.0\.1:\d+$/ },
}

test.each(files)('%s', file => {
  const { request, codes = [], without = [] } = differences[file] ?? {}
  const base = 'baseUrl' in (differences[file] ?? {}) ? differences[file]?.baseUrl : baseUrl
  const result = importRequests(read(file))
  const [first] = result.requests
  const expected: Record<string, unknown> = { ...whole, ...request }
  for (const field of without) delete expected[field]
  expect(first?.request).toEqual(expected)
  expect(first?.observedSignature).toBe(headers.Signature)
  if (base instanceof RegExp) expect(first?.baseUrl).toMatch(base)
  else expect(first?.baseUrl).toBe(base)
  expect(new Set(result.problems.map(problem => problem.code))).toEqual(new Set(codes))
})

test.each(['chromium', 'firefox'])('what %s recorded reads back to the byte, line ends included', browser => {
  const { requests } = importRequests(read(`${browser}.har.txt`))
  expect(requests.map(({ request }) => request.body)).toEqual([body, `${body}\r\n`])
})
