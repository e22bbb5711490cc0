import { Agent, request as httpRequest } from 'node:http'

/** One request of a load, and what has to come back. */
export interface LoadRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: string
  /** Says what is wrong with an answer; null for nothing. */
  check: (status: number, body: string) => string | null
}

export interface LoadResult {
  seconds: number
  answered: number
  /** What was wrong, and how often. */
  wrong: Map<string, number>
}

/** Sends `count` requests, `atOnce` in flight at any time, over kept connections. `next` makes each of them. */
export async function runLoad(
  port: number,
  { count, atOnce }: { count: number; atOnce: number },
  next: (index: number) => LoadRequest,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const wrong = new Map<string, number>()
  let sent = 0
  let answered = 0
  const note = (fault: string) => wrong.set(fault, (wrong.get(fault) ?? 0) + 1)
  const worker = async () => {
    while (sent < count) {
      const request = next(sent++)
      try {
        const { status, body } = await send(port, agent, request)
        answered++
        const fault = request.check(status, body)
        if (fault !== null) note(fault)
      } catch (error) {
        note(`lost: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return { seconds, answered, wrong }
}

function send(port: number, agent: Agent, load: LoadRequest): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { method, path } = load
    const headers = { ...load.headers, ...(load.body && { 'Content-Length': Buffer.byteLength(load.body) }) }
    const request = httpRequest({ host: '127.0.0.1', port, agent, method, path, headers }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(load.body)
  })
}
