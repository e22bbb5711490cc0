/** What `trustedTypes` offers where there is one (Trusted Types, section 3.2); of it, what is used here. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => {
    createScriptURL: (address: string) => URL
  }
}

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/** The one policy that the page's Content-Security-Policy allows: addresses of scripts, and only this page's own. */
const policy = globalThis.trustedTypes?.createPolicy('own-script', { createScriptURL: ownAddress })

/** The address of a script of this page, for a worker. Throws for any other: that is a bug of ours. */
export function ownScript(address: string): URL {
  return policy?.createScriptURL(address) ?? new URL(ownAddress(address))
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, location.href)
  if (origin !== location.origin) throw new Error('a script of another origin')
  return href
}
