import type { Scheme } from '../../scheme/scheme.ts'
import { quoteJavaScript as quote, templateJavaScript } from './javascript.ts'
import { compareLines } from './node.ts'
import { indented } from './parts.ts'
import type { SnippetPlan } from './plan.ts'

const macs = { 'SHA-256': 'HmacSHA256', 'SHA-1': 'HmacSHA1', 'SHA-384': 'HmacSHA384', 'SHA-512': 'HmacSHA512' } as const
const encoders: Record<Scheme['encoding'], string> = {
  hex: 'toString(cryptoJs.enc.Hex)',
  HEX: 'toString(cryptoJs.enc.Hex).toUpperCase()',
  base64: 'toString(cryptoJs.enc.Base64)',
  base64url: "toString(cryptoJs.enc.Base64).replace(/[+]/g, '-').replace(/[/]/g, '_')",
}

/** The request, as constants of a script in Postman or Bruno. */
export const scriptConstants = (plan: SnippetPlan) => `const cryptoJs = require('crypto-js')

const baseUrl = ${quote(plan.origin + plan.prefix)}
const method = ${quote(plan.method)}
const path = ${quote(plan.path)}
const clientId = ${quote(plan.clientId)}
const body = ${quote(plan.body)}

const clientSecret = fromEnvironment('NETZME_CLIENT_SECRET')
const token = fromEnvironment('NETZME_TOKEN')
const authorization = \`Bearer \${token}\``

/** Signing with crypto-js, which both tools bring, and the comparison with the case. */
export const scriptFunctions = (plan: SnippetPlan) => `function sign(requestTime) {
  const payload = ${templateJavaScript(plan.payload)}
  const salt = ${templateJavaScript(plan.salt)}
  const signature = cryptoJs.${macs[plan.hash]}(payload, salt).${encoders[plan.encoding]}
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
  const found = \`\${cryptoJs.enc.Utf8.parse(value).sigBytes} bytes, fingerprint \${fingerprint(value)}\`
  const wanted = \`\${length} bytes, fingerprint \${expected}\`
  if (found !== wanted) throw new Error(\`\${step} differs from the case: \${found}; the case has \${wanted}\`)
  console.log(\`\${step} as in the case: \${found}\`)
}

function fingerprint(value) {
  return cryptoJs.SHA256(value).toString(cryptoJs.enc.Hex).slice(0, 8)
}

function fromEnvironment(name) {
  const value = variable(name)
  if (!value) throw new Error(\`\${name} is not set\`)
  return value
}`
