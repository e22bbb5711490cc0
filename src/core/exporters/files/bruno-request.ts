import type { Result } from '../../problem.ts'
import type { ExportProblem } from '../problem.ts'
import { type SignedCall, type SignedFile, signedCall } from './signed-file.ts'

/** A request file of Bruno: `.bru`, whose blocks hold their text as it is, indented by two blanks. */
export const brunoRequest: SignedFile = {
  id: 'bruno',
  name: 'Bruno',
  fileName: 'signed-call.bru',
  type: 'text/plain',
  render: (trace, baseUrl) => {
    const call = signedCall(trace, baseUrl)
    if (!call.ok) return call
    const field = notHeld(call.value)
    return field ? { ok: false, problem: { code: 'snippet-cannot-carry', field } } : written(call.value)
  },
}

const verbs = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE']

type Held = Extract<ExportProblem, { code: 'snippet-cannot-carry' }>['field']

/** What the format loses: a method of one's own, blanks at an end, CR, and {{name}}, which Bruno replaces. */
function notHeld({ method, url, headers, body }: SignedCall): Held | null {
  if (!verbs.includes(method)) return 'method'
  if (/^\s|\s$|\{\{/.test(url)) return 'path'
  if (headers.some(([, value]) => /^\s|\s$|^$|\{\{|^'''/.test(value))) return 'clientId'
  const lost = /\r|\{\{|^\s*\n|\n\s*$|^\s+$/.test(body)
  return lost ? 'body' : null
}

function written({ method, url, headers, body }: SignedCall): Result<string, ExportProblem> {
  // Not /^/gm, for which U+2028 begins a line too.
  const block = (name: string, text: string) => `${name} {\n  ${text.replaceAll('\n', '\n  ')}\n}\n`
  const blocks = [
    block('meta', 'name: Signed call\ntype: http\nseq: 1'),
    block(method.toLowerCase(), `url: ${url}\nbody: ${body === '' ? 'none' : 'text'}\nauth: none`),
    block('headers', headers.map(([name, value]) => `${name}: ${value}`).join('\n')),
    ...(body === '' ? [] : [block('body:text', body)]),
  ]
  return { ok: true, value: blocks.join('\n') }
}
