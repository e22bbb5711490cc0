/** Percent codes decoded as UTF-8; what is no valid code stays, bytes that are no UTF-8 become U+FFFD. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, codes => {
    const bytes = codes
      .slice(1)
      .split('%')
      .map(hex => Number.parseInt(hex, 16))
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes))
  })
}

/** The same, with "+" read as a blank. */
export function formDecoded(text: string): string {
  return percentDecoded(text.replaceAll('+', ' '))
}

/** Every character outside the unreserved set of RFC 3986 encoded, percent codes that are there decoded first. */
export function strictlyEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
