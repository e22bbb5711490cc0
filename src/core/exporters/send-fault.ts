import { nameCharacter } from '../bytes/invisible.ts'
import type { Trace } from '../trace/trace.ts'
import type { SendProblem } from './problem.ts'

/** A method is a token (RFC 9110, section 5.6.2). */
const notToken = /[^!#$%&'*+.^_`|~0-9A-Za-z-]/u
const lineBreaker = /[\0\r\n]/

/**
 * What keeps a request from being sent as it is: a method that is none, or a line end or NUL in a value, which would end the
 * header or the request line there and let the rest pass for headers. Null where nothing does.
 */
export function sendFault({ request, headers }: Trace): SendProblem | null {
  if (request.method === '') return { code: 'export-method-missing' }
  const inMethod = cannotCarry('method', request.method, notToken)
  const inPath = cannotCarry('path', request.path, lineBreaker)
  if (inMethod ?? inPath) return inMethod ?? inPath
  for (const { field, value } of headers) {
    // The header's value begins with "Bearer ", the field's does not.
    const problem = field && cannotCarry(field, field === 'token' ? request.token : value, lineBreaker)
    if (problem) return problem
  }
  return null
}

type Carried = Extract<SendProblem, { code: 'http-cannot-carry' }>

function cannotCarry(field: Carried['field'], value: string, forbidden: RegExp): Carried | null {
  const position = value.search(forbidden)
  if (position === -1) return null
  return { code: 'http-cannot-carry', field, position, character: nameCharacter(value.codePointAt(position) ?? 0) }
}
