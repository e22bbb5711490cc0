import type { Scheme } from '../../scheme/scheme.ts'
import { quoteJavaScript as quote, templateJavaScript } from './javascript.ts'
import { compareLines } from './node.ts'
import { about, indented } from './parts.ts'
import type { SnippetTarget } from './target.ts'

const hashes = { 'SHA-256': 'sha256', 'SHA-1': 'sha1', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const
const encoders: Record<Scheme['encoding'], [string, string]> = {
  hex: ['hex', ''],
  HEX: ['hex', '.toUpperCase()'],
  base64: ['base64', ''],
  base64url: ['base64url', ''],
}

export const k6: SnippetTarget = {
  id: 'k6',
  name: 'k6',
  language: 'javascript',
  fileName: 'sign-k6.js',
  commands: [['k6', 'run', '--quiet', 'sign-k6.js']],
  carries: { path: 'uri', method: 'upper', bodyOnGet: true },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}
import { check as expect } from 'k6'
import crypto from 'k6/crypto'
import http from 'k6/http'

export const options = { vus: 1, iterations: 1, thresholds: { checks: ['rate==1'] } }

const baseUrl = ${quote(plan.origin + plan.prefix)}
const method = ${quote(plan.method)}
const path = ${quote(plan.path)}
const clientId = ${quote(plan.clientId)}
const body = ${quote(plan.body)}

const clientSecret = fromEnvironment('NETZME_CLIENT_SECRET')
const token = fromEnvironment('NETZME_TOKEN')
const authorization = \`Bearer \${token}\`

export function setup() {
  compareWithCase()
}

export default function () {
  const requestTime = __ENV.NETZME_REQUEST_TIME || String(Date.now())
  const headers = {
    Authorization: authorization,
    'Request-Time': requestTime,
    'Client-Id': clientId,
    Signature: sign(requestTime).signature,${plan.body === '' ? '' : "\n    'Content-Type': 'application/json',"}
  }
  const answer = http.request(method, baseUrl + path, ${plan.body === '' ? 'null' : 'body'}, { headers, redirects: 0, timeout: '30s' })
  console.log(\`HTTP \${answer.status}\`)
  console.log(answer.body)
  expect(answer, { 'HTTP 200': ({ status }) => status === 200 })
}

function sign(requestTime) {
  const payload = ${templateJavaScript(plan.payload)}
  const salt = ${templateJavaScript(plan.salt)}
  const signature = crypto.hmac('${hashes[plan.hash]}', salt, payload, '${encoders[plan.encoding][0]}')${encoders[plan.encoding][1]}
  return { payload, salt, signature }
}

function compareWithCase() {
  const { payload, salt, signature } = sign(${quote(plan.requestTime)})
${indented(compareLines(plan), '  ')}
}

function isSame(name, value, expected) {
  const found = fingerprint(value)
  if (found !== expected) {
    console.warn(\`\${name} is not the case's (fingerprint \${found}, not \${expected}): what needs it is not compared\`)
  }
  return found === expected
}

function check(step, value, length, expected) {
  const bytes = encodeURIComponent(value).replace(/%../g, '.').length
  const found = \`\${bytes} bytes, fingerprint \${fingerprint(value)}\`
  const wanted = \`\${length} bytes, fingerprint \${expected}\`
  if (found !== wanted) throw new Error(\`\${step} differs from the case: \${found}; the case has \${wanted}\`)
  console.log(\`\${step} as in the case: \${found}\`)
}

function fingerprint(value) {
  return crypto.sha256(value, 'hex').slice(0, 8)
}

function fromEnvironment(name) {
  if (!__ENV[name]) throw new Error(\`\${name} is not set\`)
  return __ENV[name]
}
`,
}
