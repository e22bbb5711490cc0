import type { Result } from '../problem.ts'
import type { SignatureRequest } from '../request/request.ts'
import { checkScheme } from '../scheme/check-scheme.ts'
import { type Scheme, tokoNetzme } from '../scheme/scheme.ts'
import { type Trace, trace } from '../trace/trace.ts'
import { renderCurl } from './curl.ts'
import type { ExportProblem } from './problem.ts'
import { carryFault } from './snippets/carries.ts'
import { planSnippet } from './snippets/plan.ts'
import type { SnippetTarget } from './snippets/target.ts'
import { signingTargets } from './snippets/targets.ts'

/**
 * What a call can be written as. cURL holds the finished signature and the token; all others read both credentials when they run.
 * @example snippetTargets.some(({ language }) => language === 'python') // => true
 */
export const snippetTargets: readonly Pick<SnippetTarget, 'id' | 'name' | 'language' | 'fileName' | 'commands'>[] = [
  { id: 'curl', name: 'cURL', language: 'bash', fileName: 'call.sh', commands: [['sh', 'call.sh']] },
  ...signingTargets.map(({ id, name, language, fileName, commands }) => ({ id, name, language, fileName, commands })),
]

/**
 * Code that signs this request and sends it to `baseUrl`: see `SnippetTarget`. Reads NETZME_CLIENT_SECRET, NETZME_TOKEN and,
 * where it is set, NETZME_REQUEST_TIME from the environment; first goes through this case at its own time, comparing length
 * and fingerprint of each step. A request that the target cannot carry as it is, is a problem.
 * @example (await renderSnippet('python', request, 'https://tokoapi-stg.netzme.com')).ok // => true
 */
export async function renderSnippet(
  targetId: string,
  request: SignatureRequest,
  baseUrl: string,
  scheme: Scheme = tokoNetzme,
): Promise<Result<string, ExportProblem>> {
  const [problem] = checkScheme(scheme)
  return problem ? { ok: false, problem } : snippetOf(targetId, await trace(request, scheme), baseUrl)
}

/** The same of a request that is traced already. */
export async function snippetOf(
  targetId: string,
  traced: Trace,
  baseUrl: string,
): Promise<Result<string, ExportProblem>> {
  // The status line as well, and a failure for what is no success (curl 7.76).
  if (targetId === 'curl') return renderCurl(traced, baseUrl, ['--include', '--fail-with-body'])
  const target = signingTargets.find(({ id }) => id === targetId)
  if (!target) return { ok: false, problem: { code: 'snippet-target-unknown', id: targetId } }
  const plan = await planSnippet(traced, baseUrl)
  if (!plan.ok) return plan
  const fault = carryFault(plan.value, target.carries)
  return fault ? { ok: false, problem: fault } : { ok: true, value: target.render(plan.value) }
}
