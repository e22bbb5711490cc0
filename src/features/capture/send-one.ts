import { basicAuthorization, sign } from '#core/index.ts'
import { sandboxClient } from '#core/live/environment.ts'
import { callProxy } from '#workspace/call-proxy.ts'
import type { LiveOutcome } from '#workspace/live-session.ts'
import { guideCall } from './guide-commands.ts'

/** A token and a rightly signed call of the sandbox's own client, as a program would make them. False where one of them did not go. */
export async function sendOne(): Promise<boolean> {
  const { clientId, clientSecret } = sandboxClient
  const basic = basicAuthorization(clientId, clientSecret)
  if (!basic.ok) return false
  const { signal } = new AbortController()
  const tokenInput = { environment: 'sandbox', authorization: basic.value.header } as const
  const answer = await callProxy({ route: 'token', input: tokenInput }, signal)
  if ('problem' in answer) return false
  const token = tokenOf(answer)
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
  const input = { environment: 'sandbox', method: 'POST', path, headers, body } as const
  return !('problem' in (await callProxy({ route: 'call', input }, signal)))
}

/** Empty where a fault has the sandbox answer something else: the call then shows what that does to a client. */
function tokenOf(outcome: LiveOutcome): string {
  if (!('body' in outcome)) return ''
  try {
    const json: unknown = JSON.parse(outcome.body)
    const token = typeof json === 'object' && json !== null && 'access_token' in json ? json.access_token : ''
    return typeof token === 'string' ? token : ''
  } catch {
    return ''
  }
}
