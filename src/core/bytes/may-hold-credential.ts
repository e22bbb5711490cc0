const named = /(access_?token|refresh_?token|client_?secret|api_?key|password|authorization)["'\s:=%\\]+\S{6,}/i
const scheme = /\b(bearer|basic)(\s|%20|\+|\\u0020|:)+[^\s"]{6,}/i
const jwt = /\beyJ[\w-]{8,}\.[\w-]{8,}/
/** A token of Netzme's has this form. So has a PIN's hash, which is not to be left behind either. */
const longHex = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i

/** True where a text may hold a credential that nobody here knows. */
export function mayHoldCredential(text: string): boolean {
  return [named, scheme, jwt, longHex].some(form => form.test(text))
}
