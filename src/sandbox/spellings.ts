/** Spellings of a secret that are too short to be told from chance in base64 and hex. */
const shortestEncoded = 4

/** The spellings in which a secret could stand in a request, as strings of one character a byte. */
export function spellingsOf(secret: string, clientId: string): string[] {
  const bytes = byteString(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  const percent = encodeURIComponent(secret)
  const every = hexOf(bytes).replace(/../g, '%$&')
  const spelled = [
    bytes,
    percent,
    percent.replace(/%../g, code => code.toLowerCase()),
    percent.replaceAll('%20', '+'),
    encodeURIComponent(percent),
    every,
    every.toUpperCase(),
    byteString(json),
    byteString(json.replaceAll('/', '\\/')),
    escapedUnits(json, /[^\x20-\x7e]/g),
    escapedUnits(json.replaceAll('/', '\\/'), /[^\x20-\x7e]/g),
    escapedUnits(secret, /[\s\S]/g),
    escapedUnits(secret, /[\s\S]/g)
      .toUpperCase()
      .replaceAll('\\U', '\\u'),
    byteString(
      secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ),
  ]
  const encoded = [
    btoa(byteString(`${clientId}:${secret}`)),
    ...(bytes.length < shortestEncoded ? [] : encodedForms(bytes)),
  ]
  return [...new Set([...spelled, ...encoded.flatMap(urlForms)])].filter(Boolean)
}

/** Hex, base64, and what base64 makes of it after one and after two other bytes: the letters that these do not change. */
function encodedForms(bytes: string): string[] {
  const hex = hexOf(bytes)
  const amid = [0, 1, 2].map(before => {
    const letters = btoa('\0'.repeat(before) + bytes).replace(/=+$/, '')
    const whole = (before + bytes.length) % 3 === 0
    return letters.slice([0, 2, 3][before], whole ? undefined : -1)
  })
  return [hex, hex.toUpperCase(), btoa(bytes), ...amid.filter(letters => letters.length >= shortestEncoded)]
}

/** Base64 as it is, for addresses, and percent-encoded. */
function urlForms(text: string): string[] {
  const forAddresses = text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return [text, forAddresses, encodeURIComponent(text)]
}

function escapedUnits(text: string, which: RegExp): string {
  return byteString(text.replace(which, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
}

function hexOf(bytes: string): string {
  return [...bytes].map(byte => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

/** One character a byte, as header values are held. */
export function byteString(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text))
}
