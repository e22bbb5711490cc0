import { take } from '../shell/bash-lexer.ts'
import { type PsLexer, readArgument } from './read-powershell-value.ts'
import type { ScriptValue } from './script-value.ts'

/*
 * The parameters of Invoke-WebRequest and Invoke-RestMethod (7.4) and those of every cmdlet. A name may be cut short; where it
 * begins several, the first one here is meant, as earlier versions had fewer.
 */
const valued = `
  uri method headers body contenttype useragent websession sessionvariable custommethod infile outfile credential
  authentication token timeoutsec maximumredirection proxy transferencoding form certificate certificatethumbprint
  connectiontimeoutseconds httpversion maximumfollowrellink maximumretrycount operationtimeoutseconds proxycredential
  responseheadersvariable retryintervalsec sslprotocol statuscodevariable unixsocket erroraction warningaction
  informationaction progressaction errorvariable warningvariable informationvariable outvariable outbuffer pipelinevariable
  ea wa ov ev
`
const switches = `
  usebasicparsing usedefaultcredentials verbose debug disablekeepalive passthru resume skipcertificatecheck
  skipheadervalidation skiphttperrorcheck noproxy proxyusedefaultcredentials preserveauthorizationonredirect
  preservehttpmethodonredirect followrellink allowunencryptedauthentication allowinsecureredirect
`
const valuedNames = valued.trim().split(/\s+/)
const switchNames = switches.trim().split(/\s+/)
const between = /(?:[ \t]|`[ \t]*\r?\n)+/y

/** The parameters of a cmdlet up to its line end, `|` or `;`; a value without name is the address. */
export function readParameters(lexer: PsLexer): Map<string, ScriptValue> {
  const given = new Map<string, ScriptValue>()
  while (lexer.at < lexer.text.length && lexer.unclosedAt === null) {
    take(lexer, between)
    if (lexer.at >= lexer.text.length || /[\r\n;|)}]/.test(lexer.text.charAt(lexer.at))) break
    if (splat(lexer, given)) continue
    const [, typed, colon] = take(lexer, /-([A-Za-z]+)(:?)/y) ?? []
    const name = typed === undefined ? 'uri' : parameterOf(typed)
    if (name === undefined && colon === '') continue
    if (typed !== undefined) take(lexer, between)
    const value = readArgument(lexer)
    if (name !== undefined && !given.has(name)) given.set(name, value)
  }
  return given
}

/** Undefined for a switch, and for what is none of theirs: a value behind it is no address. */
function parameterOf(typed: string): string | undefined {
  const name = typed.toLowerCase()
  const known = [...valuedNames, ...switchNames]
  const found = known.find(one => one === name) ?? known.find(one => one.startsWith(name))
  return found === undefined || switchNames.includes(found) ? undefined : found
}

/** `@name` hands on each entry of a dictionary as a parameter of its name. */
function splat(lexer: PsLexer, given: Map<string, ScriptValue>): boolean {
  const name = take(lexer, /@([A-Za-z_]\w*)(?=[\s;|)}]|$)/y)?.[1]
  if (name === undefined) return false
  const table = lexer.values.get(name.toLowerCase())
  if (table?.kind !== 'object') lexer.unresolved.push(`@${name}`)
  for (const [key, value] of table?.kind === 'object' ? table.entries : []) {
    const parameter = parameterOf(key)
    if (parameter !== undefined && !given.has(parameter)) given.set(parameter, value)
  }
  return true
}
