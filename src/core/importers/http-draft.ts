import { type Draft, emptyDraft } from './draft.ts'
import { headersIn } from './printed-headers.ts'

const head = /^([A-Z]{2,20}) (\S+) HTTP\/\d(?:\.\d)?\r?\n/

/** A request as it went over the wire, out of a string that a program printed; null where the string is none. */
export function httpDraft(text: string): Draft | null {
  const match = head.exec(text.slice(0, 10_000))
  if (!match) return null
  const [line, method = '', target = ''] = match
  const blank = /\r?\n\r?\n/.exec(text)
  const end = blank?.index ?? text.length
  const body = blank ? text.slice(end + blank[0].length) : ''
  const headers = headersIn({ kind: 'text', text: text.slice(line.length, end) })
  return { ...emptyDraft(), method, target, headers, ...(body !== '' && { body }) }
}
