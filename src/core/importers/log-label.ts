import { isHeaderName, type Role, roleOf } from './field-names.ts'

/** A name before ":", "=", "=>" or "→". */
export interface Label {
  name: string
  nameAt: number
  /** Undefined for a header that plays no part in the signature. */
  role: Role | undefined
  valueAt: number
  /** Nothing but blanks, a bullet or an arrow stands before the name in its line. */
  isLineStart: boolean
  /** Words between name and separator say that it went out: "body yang dikirim". */
  isSent: boolean
}

const longestName = 60
const words = /([A-Za-z_][\w.-]*(?:[ \t]+[A-Za-z_][\w.-]*){0,4})["'`\]*]{0,3}[ \t]*$/
/** What people put between a name and its value. */
const fillers =
  /(?:[-\s]?nya|[ \t]+(?:kami|kita|saya|anda|merchant|ini|itu|nya|yang|yg|dipakai|dikirim|digunakan|kami kirim|our|we|sent|send|used|use|is|was|value|nilai|adalah|string|header|log|hasil))+$/i
/** A chat's mark for bold may close behind the colon. */
const separator = /[ \t]*(?:=>|->|:=|=|:|→)(?:[*_]{1,2}(?=\s))?[ \t]*/y

/** The known name that ends before a separator; null where there is none. */
export function labelBefore(text: string, at: number): Label | null {
  if (text.startsWith('://', at)) return null
  const before = text.slice(Math.max(0, at - longestName), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const match = words.exec(line)
  if (!match) return null
  separator.lastIndex = at
  const gap = separator.exec(text)?.[0].length ?? 1
  const start = at - line.length + match.index
  return known(match[1] ?? '', line, { start, valueAt: at + gap, isColon: text[at] === ':' })
}

/** The longest run of words before the separator that is a name: "request body" rather than "body". */
function known(
  phrase: string,
  line: string,
  place: { start: number; valueAt: number; isColon: boolean },
): Label | null {
  const plain = phrase.replace(fillers, '')
  const starts = [0, ...Array.from(plain.matchAll(/[ \t]+|\bheaders?\.(?=[\w-]+$)/g), gap => gap.index + gap[0].length)]
  for (const from of starts) {
    const name = plain.slice(from)
    const role = roleOf(name)
    const nameAt = place.start + from
    const isLineStart = from === 0 && /^[\s>*•·\-[\]"'`\d.)]*$/.test(line.slice(0, line.lastIndexOf(phrase)))
    const isHeader = isLineStart && place.isColon && isHeaderName(name) && phrase === plain
    if (role !== undefined || isHeader)
      return {
        name,
        nameAt,
        role,
        valueAt: place.valueAt,
        isLineStart: isLineStart && isHeader,
        isSent: /\b(?:dikirim|kami kirim|sent|send)\b/i.test(phrase.slice(plain.length)),
      }
  }
  return null
}

const judgement =
  /^(?:salah|benar|sudah|belum|tidak|sama|wrong|correct|valid|invalid|missing|kosong|null|none|the|ini)$/i

/** Words in prose that stand behind a name are no values: a value has the form of its field. */
export function isPlausible(role: Role, value: string, label: Label): boolean {
  switch (role) {
    case 'requestTime':
      return (
        /\d{9,}/.test(value) || (/^request/i.test(label.name) && /\d/.test(value) && !/^\d{1,5}\.\d{1,6}$/.test(value))
      )
    case 'signature':
    case 'token':
    case 'authorization':
      return value.length >= 6 && (/\d/.test(value) || value.length >= 20)
    case 'method':
      return /^(?:get|post|put|patch|delete|head|options)$/i.test(value)
    case 'baseUrl':
      return /^(?:https?:\/\/)?[\w.-]+\.[\w.-]+(?::\d+)?\/?$/i.test(value)
    case 'clientId':
    case 'clientSecret':
      return /^[\w.@:+/=-]{3,}$/.test(value) && !judgement.test(value)
    default:
      return true
  }
}
