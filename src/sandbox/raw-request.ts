import type { WireFault } from '#core/live/wire-fault.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'

/** A request as it came off the wire. Target and header values hold one character a byte; nothing is decoded or sorted. */
export interface RawRequest {
  method: string
  /** Path plus query after the sandbox prefix. */
  target: string
  httpVersion: string
  headers: readonly HeaderPair[]
  body: Uint8Array
  /** Where the address lacked the sandbox's prefix: the base URL that has it. */
  outsideOf?: string
  /** Where the bytes are no HTTP: why, and all of them where the head is no more than a reading of them. */
  unread?: { bytes: Uint8Array | null; faults: readonly WireFault[] }
}

/** The values of a header, in order of arrival; names differ in no more than case (RFC 9110, section 5.1). */
export function headerValues(headers: readonly HeaderPair[], name: string): string[] {
  const wanted = name.toLowerCase()
  return headers.filter(([given]) => given.toLowerCase() === wanted).map(([, value]) => value)
}

/** The path of a target, without its query. */
export function pathOf(target: string): string {
  const question = target.indexOf('?')
  return question < 0 ? target : target.slice(0, question)
}

/** One value of the query, percent-decoded where that is possible; null where it is absent. */
export function queryValue(target: string, name: string): string | null {
  const question = target.indexOf('?')
  return question < 0 ? null : new URLSearchParams(target.slice(question + 1)).get(name)
}
