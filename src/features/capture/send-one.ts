import { basicAuthorization, sign } from '#core/index.ts'
import { sandboxClient } from '#core/live/environment.ts'
import { type ProxyCallInput, type ProxyResult, type ProxyTokenInput, pageHeader } from '#core/live/proxy.ts'
import { guideCall } from './guide-commands.ts'

/** What kept a call from the sandbox: the proxy's own code, or 'no-server'. */
export type SendProblem = { code: string }

/** One call through the page's own proxy. */
export async function viaProxy(
  route: 'call' | 'token',
  input: ProxyCallInput | ProxyTokenInput,
): Promise<ProxyResult | { problem: SendProblem }> {
  try {
    const response = await fetch(`./proxy/${route}`, {
      method: 'POST',
      headers: { [pageHeader.name]: pageHeader.value, 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
      cache: 'no-store',
    })
    return (await response.json()) as ProxyResult
  } catch {
    return { problem: { code: 'no-server' } }
  }
}

/** A token and a rightly signed call of the sandbox's own client, as a program would make them. Null where both went. */
export async function sendOne(): Promise<SendProblem | null> {
  const { clientId, clientSecret } = sandboxClient
  const basic = basicAuthorization(clientId, clientSecret)
  if (!basic.ok) return { code: basic.problem.code }
  const answer = await viaProxy('token', { environment: 'sandbox', authorization: basic.value.header })
  if ('problem' in answer) return answer.problem
  const token = 'body' in answer ? tokenOf(answer.body) : ''
  const requestTime = String(Date.now())
  const { path, body } = guideCall
  const { signature } = await sign({ clientId, clientSecret, token, method: 'POST', path, body, requestTime })
  const headers = [
    ['Authorization', `Bearer ${token}`],
    ['Request-Time', requestTime],
    ['Signature', signature],
    ['Client-Id', clientId],
    ['Content-Type', 'application/json'],
  ] as const
  const called = await viaProxy('call', { environment: 'sandbox', method: 'POST', path, headers, body })
  return 'problem' in called ? called.problem : null
}

/** Empty where a fault has the sandbox answer something else: the call then shows what that does to a client. */
function tokenOf(text: string): string {
  try {
    const json: unknown = JSON.parse(text)
    const token = typeof json === 'object' && json !== null && 'access_token' in json ? json.access_token : ''
    return typeof token === 'string' ? token : ''
  } catch {
    return ''
  }
}
