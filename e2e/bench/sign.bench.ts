import { createHmac } from 'node:crypto'
import { sign } from '#core/index.ts'
import { bestRate, compare } from './measure.ts'
import { request } from './samples.ts'

const count = 3000
const requests = Array.from({ length: count }, (_, i) => ({ ...request, requestTime: String(1_700_000_000_000 + i) }))

/** `sign` of the core against the same recipe written by hand with node:crypto. */
export async function bench(): Promise<void> {
  await compare('sign, one after the other', byHand, () =>
    bestRate(count, async () => {
      for (const each of requests) await sign(each)
    }),
  )
  await compare('sign, all at once', byHand, () => bestRate(count, () => Promise.all(requests.map(each => sign(each)))))
}

function byHand(): Promise<number> {
  return bestRate(
    count,
    () => {
      for (const { clientSecret, token, method, path, requestTime, body } of requests) {
        const payload = `path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=${body}`
        createHmac('sha256', `${clientSecret}-${requestTime}-Bearer ${token}`).update(payload).digest('hex')
      }
    },
    300,
  )
}
