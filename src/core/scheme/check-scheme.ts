import type { SchemeProblem } from './problem.ts'
import { encodings, hashes, type Scheme } from './scheme.ts'
import { templateProblems } from './template.ts'

/**
 * Everything that is wrong with a scheme, template by template, in order of position. Empty where it can sign.
 * @example checkScheme(tokoNetzme) // => []
 */
export function checkScheme(scheme: Scheme): SchemeProblem[] {
  const problems = [...templateProblems(scheme.payload, 'payload'), ...templateProblems(scheme.salt, 'salt')]
  if (!hashes.includes(scheme.hash)) problems.push({ code: 'scheme-unknown-hash', value: scheme.hash })
  if (!encodings.includes(scheme.encoding)) problems.push({ code: 'scheme-unknown-encoding', value: scheme.encoding })
  return problems
}
