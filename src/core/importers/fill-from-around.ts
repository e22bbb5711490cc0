import type { ImportedField, ImportedRequest, ImportGuess } from './imported.ts'
import { readLog } from './read-log.ts'

/** So much of the text around a request is looked at, in UTF-16 units. */
const looked = 100_000

const fields = ['clientId', 'clientSecret', 'token', 'requestTime', 'path', 'method', 'body'] as const

/**
 * What a command or a block of code lacks and the words around it hold: "our client id is …, the signature …". What the
 * request says itself stays; where the words tell of several requests, none of them is taken.
 */
export function fillFromAround(text: string, imported: ImportedRequest): ImportedRequest {
  const { at = 0, source, request, observedSignature } = imported
  const isWhole = observedSignature !== undefined && fields.every(field => field in request || field === 'clientSecret')
  const around = `${text.slice(Math.max(0, at - looked), at)}\n${text.slice(at + source.length).slice(0, looked)}`
  if (isWhole || !/\w{3}/.test(around)) return imported
  const [words, ...more] = readLog(around, request.body === undefined).requests
  if (!words || more.length > 0) return imported
  const lacks = (field: ImportedField) =>
    field === 'signature'
      ? observedSignature === undefined
      : field === 'baseUrl'
        ? imported.baseUrl === undefined
        : !(field in request)
  const added = Object.fromEntries(
    fields.flatMap(field => (lacks(field) && field in words.request ? [[field, words.request[field]]] : [])),
  )
  const guesses = [...(imported.guesses ?? []), ...(words.guesses ?? []).filter(({ field }) => lacks(field))]
  const signature = observedSignature ?? words.observedSignature ?? onlyDigest(guesses, request.token ?? added.token)
  return {
    ...imported,
    request: { ...added, ...request },
    ...(signature !== undefined && { observedSignature: signature }),
    ...ownStrings(words, imported),
    ...(guesses.length > 0 && { guesses }),
  }
}

/** 64 hex digits beside a request whose token is known are the signature, if any are; still asked. */
function onlyDigest(guesses: readonly ImportGuess[], token: unknown): string | undefined {
  const values = new Set(
    guesses.flatMap(({ field, value }) => (field === 'signature' && value !== token ? [value] : [])),
  )
  const [only] = values
  return values.size === 1 && token !== undefined ? only : undefined
}

function ownStrings(words: ImportedRequest, held: ImportedRequest): Pick<ImportedRequest, 'ownPayload' | 'ownSalt'> {
  const [ownPayload, ownSalt] = [held.ownPayload ?? words.ownPayload, held.ownSalt ?? words.ownSalt]
  return { ...(ownPayload !== undefined && { ownPayload }), ...(ownSalt !== undefined && { ownSalt }) }
}
