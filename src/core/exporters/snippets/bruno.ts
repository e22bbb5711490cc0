import { scriptConstants, scriptFunctions } from './crypto-js.ts'
import { about } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

function bodyLines({ body }: SnippetPlan): string {
  if (body === '') return '\nreq.setBody(undefined)'
  return "\nreq.setHeader('Content-Type', 'application/json')\n// raw: as it is, not printed anew\nreq.setBody(body, { raw: true })"
}

export const bruno: SnippetTarget = {
  id: 'bruno',
  name: 'Bruno (pre-request script)',
  language: 'javascript',
  fileName: 'netzme-bruno.js',
  commands: [],
  carries: { path: 'whatwg', method: 'upper', bodyOnGet: true, jsonOnly: true },
  render:
    plan => `// Script > Pre Request of any request. It sets address, method, headers and body, so that what is signed is what is sent.
${about.map(line => `// ${line}`).join('\n')}
${scriptConstants(plan)}

compareWithCase()

const requestTime = variable('NETZME_REQUEST_TIME') || String(Date.now())
req.setUrl(baseUrl + path)
req.setMethod(method)
req.setHeader('Authorization', authorization)
req.setHeader('Request-Time', requestTime)
req.setHeader('Client-Id', clientId)
req.setHeader('Signature', sign(requestTime).signature)${bodyLines(plan)}
keepBraces(path + body)

// Bruno replaces {{name}} after this script has signed: each name stands for itself here.
function keepBraces(text) {
  for (const [whole, name] of text.matchAll(/{{([^{}]*)}}/g)) bru.setVar(name, whole)
}

${scriptFunctions(plan)}

function variable(name) {
  return bru.getEnvVar(name) || bru.getProcessEnv(name)
}
`,
}
