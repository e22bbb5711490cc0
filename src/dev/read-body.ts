import type { IncomingMessage } from 'node:http'

/** The event of a request whose body the parser has given up; with the parser's code. */
export const bodyGivenUp = 'body-given-up'

/** A body as far as it came. `fault` is the parser's code where it gave up. */
export interface BodyRead {
  bytes: Uint8Array
  fault: string | null
}

/** The bytes of a request's body; null as soon as there are more than `limit`, the rest then unread. */
export function readBody(request: IncomingMessage, limit: number): Promise<BodyRead | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) return chunks.push(chunk)
      request.pause()
      request.removeAllListeners('data')
      resolve(null)
    })
    request.on('end', () => resolve({ bytes: Buffer.concat(chunks), fault: null }))
    request.on(bodyGivenUp, (fault: string) => {
      // What waits in the stream came before the fault
      while (request.read() !== null);
      resolve({ bytes: Buffer.concat(chunks), fault })
    })
    request.on('error', reject)
    request.on('close', () => reject(new Error('the client went away')))
  })
}
