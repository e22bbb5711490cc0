import { compareBody } from './compare-body.ts'
import { comparePath } from './compare-path.ts'
import { compareText } from './compare-text.ts'
import { compareTime } from './compare-time.ts'
import { compareMasked, compareToken } from './compare-token.ts'
import type { FindingField } from './finding.ts'
import { type Found, wholePair } from './found.ts'

/** One field's signed value beside the expected one. */
export function compareField(field: FindingField, signed: string, sent: string): Found[] {
  if (signed === sent) return []
  return compareUtf16(field, signed, sent) ?? compareByField(field, signed, sent)
}

function compareByField(field: FindingField, signed: string, sent: string): Found[] {
  switch (field) {
    case 'body':
      return compareBody(signed, sent)
    case 'path':
      return comparePath(signed, sent)
    case 'time':
      return compareTime(signed, sent)
    case 'token':
      return compareToken(signed, sent)
    case 'secret':
      return compareMasked(field, signed, sent)
    default:
      return compareText(field, signed, sent)
  }
}

/** ASCII that was put in as UTF-16: a NUL before or after each character. */
export function compareUtf16(field: FindingField, signed: string, sent: string): Found[] | null {
  if (sent === '' || signed.length < 2 * sent.length || !signed.includes('\0')) return null
  const characters = [...sent]
  const pairs = [wholePair(signed, sent)]
  const found = (charset: string): Found[] => [
    { finding: { code: 'charset', field, charset, count: characters.length }, pairs },
  ]
  if (signed === characters.map(one => `${one}\0`).join('')) return found('utf-16le')
  return signed === characters.map(one => `\0${one}`).join('') ? found('utf-16be') : null
}
