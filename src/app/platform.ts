/** What this page cannot do without, and whether the browser at hand has it. */
const needs = {
  'secure-context': () => globalThis.isSecureContext,
  'web-crypto': () => typeof globalThis.crypto?.subtle?.digest === 'function',
  'well-formed': () => typeof String.prototype.isWellFormed === 'function',
  dialog: () => typeof globalThis.HTMLDialogElement === 'function',
} as const

export type PlatformNeed = keyof typeof needs

/** What is missing here; empty on the last two versions of Chrome, Edge, Firefox and Safari over https or on loopback. */
export function missingFromPlatform(): readonly PlatformNeed[] {
  return (Object.keys(needs) as PlatformNeed[]).filter(need => !needs[need]())
}
