import { createScanner } from '#core/diagnose/scan/kernel/create-scanner.ts'
import type { RunShard, Shard, Step } from '#core/diagnose/search/step.ts'
import { stepRunner } from '#core/diagnose/search/step-runner.ts'
import type { FromDiagnose, ToDiagnose } from './diagnose-messages.ts'

interface Search {
  runShard: Promise<RunShard>
  stop: AbortController
}

/** The worker's side: answers each message through `post`. Several searches may run at once; each is heard between two pauses. */
export function serveDiagnose(post: (message: FromDiagnose) => void): (message: ToDiagnose) => void {
  const searches = new Map<number, Search>()
  const scanner = createScanner()
  return message => {
    const { search } = message
    switch (message.type) {
      case 'search': {
        const { request, observed, options } = message.input
        const runShard = scanner.then(ready => stepRunner(request, observed, options, ready))
        searches.set(search, { runShard, stop: new AbortController() })
        break
      }
      case 'step':
        runStep(search, searches.get(search), message, post)
        break
      case 'stop':
        searches.get(search)?.stop.abort()
        break
      case 'forget':
        searches.delete(search)
    }
  }
}

async function runStep(
  search: number,
  found: Search | undefined,
  { step, shard }: { step: Step; shard: Shard },
  post: (message: FromDiagnose) => void,
): Promise<void> {
  try {
    if (!found) throw new Error('a step of a search that was never begun')
    const run = await (await found.runShard)(step, shard, {
      signal: found.stop.signal,
      onTotal: candidates => post({ type: 'total', search, candidates }),
      onTried: tried => post({ type: 'tried', search, tried }),
    })
    post({ type: 'done', search, run })
  } catch (error) {
    post({ type: 'failed', search, message: String(error) })
  }
}
