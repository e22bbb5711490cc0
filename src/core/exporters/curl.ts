import { utf8Length } from '../bytes/utf8.ts'
import type { Result } from '../problem.ts'
import type { Trace } from '../trace/trace.ts'
import { readBaseUrl } from './base-url.ts'
import type { SendProblem } from './problem.ts'
import { sendFault } from './send-fault.ts'
import { isPlain, printfFormat, shellWord } from './shell-word.ts'

/** Paths that curl puts on the wire as they stand; any other goes through --request-target. */
export const plainPath = /^\/[\w\-.~!$&'()*+,;=:@%/?]*(?<!\?)$/

/** Linux takes no longer argument than 128 KiB; printf is built into the shell and has no such limit. */
const longestArgument = 100_000

/**
 * A traced call as a POSIX shell command that sends exactly the signed bytes, with curl 7.55 or later. `baseUrl` is scheme,
 * host and a path before the signed one, if any; `more` are further options. Holds the token and the signature, never the
 * secret.
 * @example renderCurl(await trace(request), 'https://tokoapi-stg.netzme.com').ok // => true
 */
export function renderCurl(trace: Trace, baseUrl: string, more: readonly string[] = []): Result<string, SendProblem> {
  const fault = sendFault(trace)
  if (fault) return { ok: false, problem: fault }
  const base = readBaseUrl(baseUrl)
  if (!base) return { ok: false, problem: { code: 'base-url-unreadable' } }
  const { origin, prefix } = base
  const { request } = trace
  const body = bodyOf(trace)
  const options = [
    'curl --globoff --path-as-is',
    ...more,
    ...methodOptions(trace),
    ...trace.headers.map(({ name, value }) => `--header ${shellWord(headerLine(name, value))}`),
    ...body.options,
    ...(plainPath.test(request.path)
      ? [shellWord(origin + prefix + request.path)]
      : [`--request-target ${shellWord(prefix + request.path || '/')}`, shellWord(`${origin}/`)]),
  ]
  return { ok: true, value: `${body.before}${options.join(' \\\n  ')}\n` }
}

/** --head reads no body, which --request HEAD would wait for. A call without a body says so where its method may have one. */
function methodOptions({ request: { method, body } }: Trace): string[] {
  if (method === 'HEAD' && body.length === 0) return ['--head']
  const mayHaveBody = method !== 'GET' && body.length === 0
  return [`--request ${shellWord(method)}`, ...(mayHaveBody ? ["--header 'Content-Length: 0'"] : [])]
}

/** curl reads "Name:" and blanks as "leave this header out", and "Name;" as the header with an empty value. */
function headerLine(name: string, value: string): string {
  return /^[ \t]*$/.test(value) ? `${name};` : `${name}: ${value}`
}

function bodyOf({ request: { body } }: Trace): { before: string; options: string[] } {
  if (body.length === 0) return { before: '', options: [] }
  if (typeof body === 'string' && isPlain(body) && body.isWellFormed() && utf8Length(body) <= longestArgument) {
    return { before: '', options: [`--data-raw ${shellWord(body)}`] }
  }
  return { before: `printf ${printfFormat(body)} |\n`, options: ['--data-binary @-'] }
}
