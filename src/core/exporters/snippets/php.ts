import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { doubleQuoted, escapeText, spellBraced } from './escape.ts'
import { caseLines, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'

const special = { ...doubleQuoted, $: '\\$' } as const

/** A PHP string: single quotes where they say all, else double quotes (manual, "Strings"; \u{} since PHP 7). */
export function quotePhp(text: string): string {
  if (escapeText(text, {}, spellBraced) !== text) return `"${escapeText(text, special, spellBraced)}"`
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** A double-quoted string with variables in it. `{` needs no escape: it is special before a bare `$` only. */
export function templatePhp(parts: readonly TemplatePart[]): string {
  return `"${writeParts(
    parts,
    text => escapeText(text, special, spellBraced),
    name => `{$${name}}`,
  )}"`
}

/** The variables that the formula names, but for the time, in the order in which they are set. */
export function usedPhp({ payload, salt }: SnippetPlan): string[] {
  const used = new Set([...payload, ...salt].flatMap(part => ('field' in part ? [part.field] : [])))
  const all = ['method', 'path', 'clientId', 'body', 'clientSecret', 'token', 'authorization'] as const
  return all.filter(name => used.has(name)).map(name => `$${name}`)
}

const hashes = { 'SHA-256': 'sha256', 'SHA-1': 'sha1', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const

/** The signature of $payload, keyed with $salt. */
export function signaturePhp({ hash, encoding }: SnippetPlan): string {
  const mac = (binary: boolean) => `hash_hmac('${hashes[hash]}', $payload, $salt${binary ? ', true' : ''})`
  const encoders: Record<Scheme['encoding'], string> = {
    hex: mac(false),
    HEX: `strtoupper(${mac(false)})`,
    base64: `base64_encode(${mac(true)})`,
    base64url: `strtr(base64_encode(${mac(true)}), '+/', '-_')`,
  }
  return encoders[encoding]
}

const sameNames = { token: '$sameToken', clientSecret: '$sameSecret' } as const

/** The comparison with the case; `call` begins a call of a helper. */
export function compareLinesPhp(plan: SnippetPlan, call: string): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `${sameNames[credential]} = ${call}isSame('${variableOf[credential]}', $${credential}, '${expected}');`,
    check: (name, step) => `${call}check('${name}', $${name}, ${step.bytes}, '${step.fingerprint}');`,
    onlyIf: (credentials, line) => `if (${credentials.map(name => sameNames[name]).join(' && ')}) {\n    ${line}\n}`,
  })
}
