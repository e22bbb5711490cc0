/** A string of a program or of JSON that begins with a command. */
const opener = /[=(,:][ \t]{0,5}"(?=[^"\\\n]{0,40}\bcurl(?:\.exe)?[ \t])/g
const rest = /((?:[^"\\]+|\\[\s\S])*)"/y

/**
 * Commands in strings of a program or of JSON, whose own quotes are escaped there, each as it is once the string is read; null where
 * there is none. A backslash before a quote without such a string around it is the command's own, and is sent.
 */
export function withBareCommands(text: string): string | null {
  const pieces: string[] = []
  let end = 0
  for (const { 0: whole, index } of text.matchAll(opener)) {
    if (index < end) continue
    rest.lastIndex = index + whole.length
    const inside = rest.exec(text)?.[1]
    if (inside === undefined || !inside.includes('\\"')) continue
    pieces.push(text.slice(end, index + whole.length - 1), `\n${unescaped(inside)}\n`)
    end = index + whole.length + inside.length + 1
  }
  return pieces.length === 0 ? null : [...pieces, text.slice(end)].join('')
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/g, (whole, code?: string, sign = '') =>
    code !== undefined
      ? String.fromCharCode(Number.parseInt(code, 16))
      : (controls[sign] ?? (/["\\/$]/.test(sign) ? sign : whole)),
  )
}
