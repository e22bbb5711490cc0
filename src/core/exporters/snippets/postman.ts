import { scriptConstants, scriptFunctions } from './crypto-js.ts'
import { about } from './parts.ts'
import type { SnippetTarget } from './target.ts'

export const postman: SnippetTarget = {
  id: 'postman',
  name: 'Postman (pre-request script)',
  language: 'javascript',
  fileName: 'netzme-postman.js',
  commands: [],
  carries: { path: 'whatwg', method: 'upper', bodyOnGet: true },
  render:
    plan => `// Scripts > Pre-request of any request. It sets address, method, headers and body, so that what is signed is what is sent.
${about.map(line => `// ${line}`).join('\n')}
${scriptConstants(plan)}

compareWithCase()

const requestTime = variable('NETZME_REQUEST_TIME') || String(Date.now())
pm.request.update({
  url: baseUrl + path,
  method,
  header: [
    { key: 'Authorization', value: authorization },
    { key: 'Request-Time', value: requestTime },
    { key: 'Client-Id', value: clientId },
    { key: 'Signature', value: sign(requestTime).signature },${plan.body === '' ? '' : "\n    { key: 'Content-Type', value: 'application/json' },"}
  ],${plan.body === '' ? '' : "\n  // As text: of JSON, Postman removes comments.\n  body: { mode: 'raw', raw: body, options: { raw: { language: 'text' } } },"}
})
keepBraces(path + body)

// Postman replaces {{name}} after this script has signed: each name stands for itself here.
function keepBraces(text) {
  for (const [whole, name] of text.matchAll(/{{([^{}]*)}}/g)) pm.variables.set(name, whole)
}

${scriptFunctions(plan)}

function variable(name) {
  return pm.variables.get(name)
}
`,
}
