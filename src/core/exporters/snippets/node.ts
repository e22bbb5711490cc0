import type { Scheme } from '../../scheme/scheme.ts'
import { quoteJavaScript as quote, templateJavaScript } from './javascript.ts'
import { about, caseLines, indented, linesOf, variableOf } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

const hashes = { 'SHA-256': 'sha256', 'SHA-1': 'sha1', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const
/** Node's own base64url has no padding. */
const digests: Record<Scheme['encoding'], string> = {
  hex: "digest('hex')",
  HEX: "digest('hex').toUpperCase()",
  base64: "digest('base64')",
  base64url: "digest('base64').replaceAll('+', '-').replaceAll('/', '_')",
}

const sameNames = { token: 'sameToken', clientSecret: 'sameSecret' } as const

export const node: SnippetTarget = {
  id: 'node',
  name: 'Node.js',
  language: 'javascript',
  fileName: 'sign.mjs',
  commands: [['node', 'sign.mjs']],
  carries: { path: 'ascii', method: 'token', bodyOnGet: true },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}
import { createHash, createHmac } from 'node:crypto'
import { request } from 'node:${plan.origin.startsWith('https:') ? 'https' : 'http'}'

const origin = ${quote(plan.origin)}
const method = ${quote(plan.method)}
const path = ${quote(plan.path)}
const clientId = ${quote(plan.clientId)}
const body = ${quote(plan.body)}

const clientSecret = fromEnvironment('NETZME_CLIENT_SECRET')
const token = fromEnvironment('NETZME_TOKEN')
const authorization = \`Bearer \${token}\`

compareWithCase()
send(process.env.NETZME_REQUEST_TIME || String(Date.now()))

function sign(requestTime) {
  const payload = ${templateJavaScript(plan.payload)}
  const salt = ${templateJavaScript(plan.salt)}
  const signature = createHmac('${hashes[plan.hash]}', salt).update(payload).${digests[plan.encoding]}
  return { payload, salt, signature }
}

function send(requestTime) {
  const headers = {
    Authorization: authorization,
    'Request-Time': requestTime,
    'Client-Id': clientId,
    Signature: sign(requestTime).signature,${plan.body === '' ? '' : "\n    'Content-Type': 'application/json',"}
    'Content-Length': Buffer.byteLength(body),
  }
  const call = request(origin, { method, ${pathOf(plan)}, headers, timeout: 30_000 }, async answer => {
    const chunks = await answer.toArray()
    console.log(\`HTTP \${answer.statusCode}\`)
    console.log(Buffer.concat(chunks).toString())
    process.exitCode = answer.statusCode === 200 ? 0 : 1
  })
  call.on('timeout', () => call.destroy(new Error('no answer within 30 seconds')))
  call.on('error', error => stop(error.message))
  call.end(body)
}

function compareWithCase() {
  const { payload, salt, signature } = sign(${quote(plan.requestTime)})
${indented(compareLines(plan), '  ')}
}

function isSame(name, value, expected) {
  const found = fingerprint(value)
  if (found !== expected) {
    console.error(\`\${name} is not the case's (fingerprint \${found}, not \${expected}): what needs it is not compared\`)
  }
  return found === expected
}

function check(step, value, length, expected) {
  const found = \`\${Buffer.byteLength(value)} bytes, fingerprint \${fingerprint(value)}\`
  const wanted = \`\${length} bytes, fingerprint \${expected}\`
  if (found !== wanted) stop(\`\${step} differs from the case: \${found}; the case has \${wanted}\`)
  console.error(\`\${step} as in the case: \${found}\`)
}

function fingerprint(value) {
  return createHash('sha256').update(value).digest('hex').slice(0, 8)
}

function fromEnvironment(name) {
  return process.env[name] || stop(\`\${name} is not set\`)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
`,
}

const pathOf = ({ prefix }: SnippetPlan) => (prefix === '' ? 'path' : `path: ${quote(prefix)} + path`)

/** The comparison with the case, for programs in JavaScript and its kin. `call` begins a call of a helper. */
export function compareLines(plan: SnippetPlan, call = ''): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `const ${sameNames[credential]} = ${call}isSame('${variableOf[credential]}', ${credential}, '${expected}')`,
    check: (name, step) => `${call}check('${name}', ${name}, ${step.bytes}, '${step.fingerprint}')`,
    onlyIf: (credentials, line) => linesOf(`if (${credentials.map(name => sameNames[name]).join(' && ')}) ${line}`),
  })
}
