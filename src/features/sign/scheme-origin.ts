import { type Scheme, schemes } from '#core/index.ts'

/** The built-in scheme that a scheme is, or was made from. */
export function builtInOf(scheme: Scheme): Scheme | undefined {
  return schemes.find(({ id }) => id === scheme.id)
}

/** How a scheme stands to the built-in ones. A name of one's own changes nothing that is signed. */
export function standingOf(scheme: Scheme): 'built-in' | 'changed' | 'own' {
  const origin = builtInOf(scheme)
  if (!origin) return 'own'
  const same = (['payload', 'salt', 'hash', 'encoding'] as const).every(part => origin[part] === scheme[part])
  return same ? 'built-in' : 'changed'
}
