import { base64nopad } from '@scure/base'
import { utf16Encoders } from './forgiving.ts'

const directAlways = "A-Za-z0-9'(),\\-./:? \\t\\r\\n"
const directAtWill = '!"#$%&*;<=>@\\[\\]^_`{|}'

/** UTF-7 (RFC 2152): each stretch of other characters stands in base64 of its UTF-16 between "+" and "-". */
function encoder(direct: string, alwaysClosed: boolean): (text: string) => string {
  const shifted = new RegExp(`[^${direct}]+`, 'g')
  return text =>
    text.replace(shifted, (stretch, at: number) => {
      if (stretch === '+') return '+-'
      const next = text[at + stretch.length] ?? ''
      const end = alwaysClosed || /[A-Za-z0-9+/-]/.test(next) ? '-' : ''
      return `+${base64nopad.encode(utf16Encoders['big-endian'](stretch))}${end}`
    })
}

/** As .NET writes it, and as Python does, which leaves more characters and hyphens out. */
export const utf7Encoders = {
  dotnet: encoder(directAlways, true),
  python: encoder(directAlways + directAtWill, false),
} as const
