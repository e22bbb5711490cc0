import type { Environment } from '#core/catalogue/environments.ts'

/** Where a call goes. Made from the table of environments, or by a test; never from anything in a request. */
export interface Upstream {
  secure: boolean
  host: string
  port: number
  /** Comes before the signed path on the request line. */
  prefix: string
}

/** The upstream of an environment. The sandbox is this server itself, over loopback, so that Capture sees what arrives. */
export function upstreamOf(environment: Environment, ownPort: number): Upstream {
  const { baseUrl } = environment
  if (baseUrl.startsWith('/')) return { secure: false, host: '127.0.0.1', port: ownPort, prefix: baseUrl }
  return { secure: true, host: new URL(baseUrl).host, port: 443, prefix: '' }
}

/** Scheme and host, with the port where it is not the scheme's own. */
export function originOf({ secure, host, port }: Upstream): string {
  return `${secure ? 'https' : 'http'}://${authorityOf({ secure, host, port })}`
}

/** The value of the Host header. */
export function authorityOf({ secure, host, port }: Pick<Upstream, 'secure' | 'host' | 'port'>): string {
  return port === (secure ? 443 : 80) ? host : `${host}:${port}`
}
