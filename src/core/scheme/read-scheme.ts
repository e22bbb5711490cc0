import { jsonFault } from '../bytes/json.ts'
import type { Result } from '../problem.ts'
import { checkScheme } from './check-scheme.ts'
import type { SchemeProblem } from './problem.ts'
import { encodings, hashes, type Scheme } from './scheme.ts'

const properties = ['id', 'name', 'payload', 'salt', 'hash', 'encoding'] as const

/**
 * A scheme as JSON text, indented, without anything but its six properties. `readScheme` reads it back.
 * @example readScheme(writeScheme(tokoNetzme)).ok // => true
 */
export function writeScheme({ id, name, payload, salt, hash, encoding }: Scheme): string {
  return `${JSON.stringify({ id, name, payload, salt, hash, encoding }, null, 2)}\n`
}

/**
 * Reads a scheme from JSON text, such as `writeScheme` exports; the first problem where it is none. A byte-order mark and
 * further properties are passed over: neither changes what is signed.
 * @example readScheme('no JSON').ok // => false
 */
export function readScheme(text: string): Result<Scheme, SchemeProblem> {
  const json = text.replace(/^\ufeff/, '')
  const fault = jsonFault(json)
  if (fault) return failed({ code: 'scheme-not-json', position: fault.position + text.length - json.length })
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed({ code: 'scheme-not-an-object' })
  const texts = readTexts(value as Readonly<Record<string, unknown>>)
  if (!texts.ok) return texts
  const { hash, encoding } = texts.value
  const knownHash = hashes.find(known => known === hash)
  if (!knownHash) return failed({ code: 'scheme-unknown-hash', value: hash })
  const knownEncoding = encodings.find(known => known === encoding)
  if (!knownEncoding) return failed({ code: 'scheme-unknown-encoding', value: encoding })
  const scheme: Scheme = { ...texts.value, hash: knownHash, encoding: knownEncoding }
  const [problem] = checkScheme(scheme)
  return problem ? failed(problem) : { ok: true, value: scheme }
}

type Texts = Record<(typeof properties)[number], string>

function readTexts(value: Readonly<Record<string, unknown>>): Result<Texts, SchemeProblem> {
  const texts: Texts = { id: '', name: '', payload: '', salt: '', hash: '', encoding: '' }
  for (const property of properties) {
    const text = Object.hasOwn(value, property) ? value[property] : undefined
    if (text === undefined) return failed({ code: 'scheme-missing-property', property })
    if (typeof text !== 'string') return failed({ code: 'scheme-property-not-text', property })
    texts[property] = text
  }
  return { ok: true, value: texts }
}

function failed<T>(problem: SchemeProblem): Result<T, SchemeProblem> {
  return { ok: false, problem }
}
