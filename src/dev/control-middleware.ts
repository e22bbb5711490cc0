import type { SandboxControl } from '#core/live/capture.ts'
import { sandboxPrefix } from '#core/live/environment.ts'
import { readControl } from '#sandbox/control.ts'
import type { Sandbox } from '#sandbox/sandbox.ts'
import { asyncMiddleware, isAt, type Middleware, rawTarget } from './middleware.ts'
import { readJsonInput } from './read-json-input.ts'
import { sendJson } from './send-json.ts'

const maxInputBytes = 64 * 1024

/** `POST /sandbox/control`: clients and faults. The origin guard has let only the page through. */
export function controlMiddleware(sandbox: Sandbox): Middleware {
  return asyncMiddleware(async (request, response, next) => {
    if (!isAt(rawTarget(request), `${sandboxPrefix}/control`)) return next()
    const input = await readJsonInput(request, maxInputBytes)
    if (!input) return
    if (!input.ok) return sendJson(response, 400, { problem: input.problem })
    const control = readControl(input.value, sandbox.clientCount)
    if (!control.ok) return sendJson(response, 400, { problem: control.problem })
    await carryOut(sandbox, control.value)
    sendJson(response, 200, await sandbox.state())
  })
}

async function carryOut(sandbox: Sandbox, control: SandboxControl): Promise<void> {
  switch (control.action) {
    case 'state':
      return
    case 'set-faults':
      return sandbox.setFaults(control.faults)
    case 'add-client': {
      const { action: _, ...client } = control
      return sandbox.addClient(client)
    }
    case 'remove-client':
      return sandbox.removeClient(control.clientId)
    case 'expire-tokens':
      return sandbox.expireTokens(control.clientId)
    case 'forget-captures':
      return sandbox.captures.clear()
    case 'reset':
      return sandbox.reset()
  }
}
