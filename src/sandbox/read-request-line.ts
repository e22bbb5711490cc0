import type { WireFault } from '#core/live/wire-fault.ts'

export interface RequestLine {
  method: string
  /** Null where the line holds none: no path and no address. */
  target: string | null
  httpVersion: string
  faults: readonly WireFault[]
}

const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']

/** Reads a request line whose target may hold blanks and whose version may be missing. */
export function readRequestLine(line: string): RequestLine {
  const [, method = '', rest = ''] = /^([^ \t]*)[ \t]+(.*)$/.exec(line) ?? []
  const { target, version } = splitVersion(rest)
  const isTarget = /^(?:\/|\*$|[a-z][a-z+.-]*:\/\/)/i.test(target)
  if (!isTarget || method === '') return { method: '', target: null, httpVersion: '', faults: [] }
  return {
    method,
    target,
    httpVersion: version ?? '',
    faults: [...methodFaults(method), ...targetFaults(target), ...versionFaults(version)],
  }
}

/** Not by a pattern: one that allows for many blanks takes ages where there are a million. */
function splitVersion(rest: string): { target: string; version: string | undefined } {
  const at = rest.toUpperCase().lastIndexOf('HTTP/')
  const version = trimBlanks(rest.slice(at + 5))
  if (at < 1 || !/[ \t]/.test(rest[at - 1] ?? '') || /[ \t]/.test(version)) return { target: rest, version: undefined }
  return { target: trimBlanks(rest.slice(0, at)), version }
}

/** Without blanks and tabs at either end. */
export function trimBlanks(text: string): string {
  const isBlank = (at: number) => text[at] === ' ' || text[at] === '\t'
  let start = 0
  let end = text.length
  while (isBlank(start)) start++
  while (end > start && isBlank(end - 1)) end--
  return text.slice(start, end)
}

function methodFaults(method: string): WireFault[] {
  const observed = method.slice(0, 100)
  if (knownMethods.includes(method)) return []
  if (knownMethods.includes(method.toUpperCase())) return [{ code: 'method-lower-case', observed }]
  return [{ code: 'method-unknown', observed }]
}

function targetFaults(target: string): WireFault[] {
  const position = target.search(/[^\x21-\x7e]/)
  if (position < 0) return []
  const byte = target.charCodeAt(position)
  return [byte === 0x20 ? { code: 'target-blank', position } : { code: 'target-not-ascii', position, byte }]
}

function versionFaults(version: string | undefined): WireFault[] {
  if (version === undefined) return [{ code: 'version-missing' }]
  return /^1\.[01]$/.test(version) ? [] : [{ code: 'version-unknown', observed: version.slice(0, 100) }]
}
