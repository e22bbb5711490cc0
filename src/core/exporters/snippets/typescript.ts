import type { Scheme } from '../../scheme/scheme.ts'
import { quoteJavaScript as quote, templateJavaScript } from './javascript.ts'
import { compareLines } from './node.ts'
import { about, indented } from './parts.ts'
import type { SnippetTarget } from './target.ts'

const hex = "Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')"
const base64 = 'btoa(String.fromCharCode(...bytes))'
const encoders: Record<Scheme['encoding'], string> = {
  hex: 'hex(mac)',
  HEX: 'hex(mac).toUpperCase()',
  base64: base64.replace('bytes', 'mac'),
  base64url: `${base64.replace('bytes', 'mac')}.replaceAll('+', '-').replaceAll('/', '_')`,
}

export const typescript: SnippetTarget = {
  id: 'typescript',
  name: 'TypeScript (fetch)',
  language: 'typescript',
  fileName: 'sign.mts',
  commands: [['npx', '--yes', 'tsx', 'sign.mts']],
  carries: { path: 'whatwg', method: 'fetch', bodyOnGet: false },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}

const baseUrl = ${quote(plan.origin + plan.prefix)}
const method = ${quote(plan.method)}
const path = ${quote(plan.path)}
const clientId = ${quote(plan.clientId)}
const body = ${quote(plan.body)}

const clientSecret = fromEnvironment('NETZME_CLIENT_SECRET')
const token = fromEnvironment('NETZME_TOKEN')
const authorization = \`Bearer \${token}\`

await compareWithCase()
await send(process.env.NETZME_REQUEST_TIME || String(Date.now()))

async function sign(requestTime: string): Promise<{ payload: string; salt: string; signature: string }> {
  const payload = ${templateJavaScript(plan.payload)}
  const salt = ${templateJavaScript(plan.salt)}
  const algorithm = { name: 'HMAC', hash: '${plan.hash}' }
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(salt), algorithm, false, ['sign'])
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(payload)))
  const signature = ${encoders[plan.encoding]}
  return { payload, salt, signature }
}

async function send(requestTime: string): Promise<void> {
  const { signature } = await sign(requestTime)
  const headers = {
    Authorization: authorization,
    'Request-Time': requestTime,
    'Client-Id': clientId,
    Signature: signature,${plan.body === '' ? '' : "\n    'Content-Type': 'application/json',"}
  }
  const answer = await fetch(baseUrl + path, {
    method,
    headers,${plan.body === '' ? '' : '\n    body,'}
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  })
  console.log(\`HTTP \${answer.status}\`)
  console.log(await answer.text())
  process.exitCode = answer.status === 200 ? 0 : 1
}

async function compareWithCase(): Promise<void> {
  const { payload, salt, signature } = await sign(${quote(plan.requestTime)})
${indented(compareLines(plan, 'await '), '  ')}
}

async function isSame(name: string, value: string, expected: string): Promise<boolean> {
  const found = await fingerprint(value)
  if (found !== expected) {
    console.error(\`\${name} is not the case's (fingerprint \${found}, not \${expected}): what needs it is not compared\`)
  }
  return found === expected
}

async function check(step: string, value: string, length: number, expected: string): Promise<void> {
  const found = \`\${new TextEncoder().encode(value).length} bytes, fingerprint \${await fingerprint(value)}\`
  const wanted = \`\${length} bytes, fingerprint \${expected}\`
  if (found !== wanted) stop(\`\${step} differs from the case: \${found}; the case has \${wanted}\`)
  console.error(\`\${step} as in the case: \${found}\`)
}

async function fingerprint(value: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value))
  return hex(new Uint8Array(digest)).slice(0, 8)
}

function hex(bytes: Uint8Array): string {
  return ${hex}
}

function fromEnvironment(name: string): string {
  return process.env[name] || stop(\`\${name} is not set\`)
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
`,
}
