/** A base URL in two: scheme with host, and the path before the signed one ("" where there is none). Null where it is none. */
export function readBaseUrl(baseUrl: string): { origin: string; prefix: string } | null {
  const [, origin, prefix = ''] = /^(https?:\/\/[^/?#\s]+)([^?#\s]*)$/i.exec(baseUrl.replace(/\/+$/, '')) ?? []
  return origin === undefined ? null : { origin, prefix }
}
