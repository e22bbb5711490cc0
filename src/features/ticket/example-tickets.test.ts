import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { importRequests } from '#core/index.ts'
import { exampleTickets } from './example-tickets.ts'

/** What each merchant signed, by the recipe of the documentation and its clients. */
const signed = {
  written: { time: '1795572922845', body: (text: string) => text.replaceAll(/([:,])(?=["{])/g, '$1 ') },
  seconds: { time: '1795572931', body: (text: string) => text },
  match: { time: '1795572940120', body: (text: string) => text },
} as const

test.each(exampleTickets)('the ticket “$id” is what it says', ({ id, text, secret }) => {
  const [read] = importRequests(text).requests
  const { path, method, token, body, clientId } = read?.request ?? {}
  const { time, body: write } = signed[id]
  const payload = `path=${path}&method=${method}&token=Bearer ${token}&timestamp=${time}&body=${write(String(body ?? ''))}`
  const mac = createHmac('sha256', `${secret}-${time}-Bearer ${token}`).update(payload).digest('hex')
  expect([clientId, read?.observedSignature]).toEqual(['warungkopi', mac])
})
