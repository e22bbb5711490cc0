import type { WireFault } from '#core/live/wire-fault.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { trimBlanks } from './read-request-line.ts'

/** A word that begins a header whose colon was forgotten, and no second half of a value. */
const forgottenColon = /^((?:[A-Za-z]+-[A-Za-z-]+|Host|Accept|Authorization|Signature|Connection))[ \t=]+(\S.*)$/i

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** Reads header lines, each fault by its header's name. A line that goes on with the value before it joins it, break and all. */
export function readHeaderLines(lines: readonly string[]): { headers: HeaderPair[]; faults: WireFault[] } {
  const headers: HeaderPair[] = []
  const faults: WireFault[] = []
  for (const line of lines) {
    const before = headers.at(-1)
    const colon = line.indexOf(':')
    const forgotten = colon < 0 ? forgottenColon.exec(line) : null
    if (forgotten) {
      headers.push([line, ''])
      faults.push({ code: 'header-no-colon', name: shown(forgotten[1] ?? '') })
    } else if (before && (colon < 0 || /^[ \t]/.test(line))) {
      headers[headers.length - 1] = [before[0], `${before[1]}\r\n${line}`]
      faults.push({ code: 'header-broken', name: shown(before[0]) })
    } else if (colon < 0) {
      headers.push([line, ''])
      faults.push({ code: 'header-no-colon', name: shown(line) })
    } else {
      const { pair, fault } = readHeaderLine(line, colon)
      headers.push(pair)
      if (fault) faults.push(fault)
    }
  }
  return { headers, faults }
}

function readHeaderLine(line: string, colon: number): { pair: HeaderPair; fault: WireFault | null } {
  const written = line.slice(0, colon)
  const name = written.trim()
  const value = trimBlanks(line.slice(colon + 1))
  const control = /[^\t\x20-\x7e\x80-\xff]/.exec(value)
  const fault = (): WireFault | null => {
    if (name !== written && token.test(name)) return { code: 'header-blank-before-colon', name: shown(name) }
    if (!token.test(name)) return { code: 'header-name', name: shown(name) }
    return control ? { code: 'header-control', name: shown(name), byte: control[0].charCodeAt(0) } : null
  }
  return { pair: [name, value], fault: fault() }
}

/** A name that may be repeated: whole where it is one, else its first word, since the rest may be a secret. */
function shown(name: string): string {
  return (/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}/.exec(name)?.[0] ?? '').slice(0, 40)
}
