import type { FindingField, Layout } from '#core/index.ts'
import { type Examples, quoted } from '../show.ts'

export const fields: Readonly<Record<FindingField, string>> = {
  path: 'Path',
  method: 'Method',
  token: 'Token',
  time: 'Waktu',
  body: 'Body',
  secret: 'Secret',
  clientId: 'Client ID',
  payload: 'Raw payload',
  salt: 'Salt',
  hmac: 'HMAC',
  print: 'Signature',
}

export const many = (count: number, one: string) => `${count.toLocaleString('id')} ${one}`
export const times = (count: number) => many(count, 'kali')

/** Waktu dan token ada di kedua string. */
export function inWhich(where: 'payload' | 'salt' | 'both' | undefined): string {
  if (where === undefined || where === 'both') return ''
  return where === 'payload' ? ', hanya di raw payload' : ', hanya di salt'
}

export function layout({ style, indent, blanks, lineEnds, crlf }: Layout): string {
  const counted = `${many(blanks, 'spasi')}, ${many(lineEnds, 'baris baru')}${crlf ? ' berupa CR LF' : ''}`
  switch (style) {
    case 'none':
      return 'tanpa spasi'
    case 'spaced':
      return `dengan spasi setelah setiap koma dan titik dua (${many(blanks, 'spasi')})`
    case 'indented':
      if (indent === null) return `dalam beberapa baris (${counted})`
      return indent === 'tab' ? `berindentasi tab (${counted})` : `berindentasi ${indent} spasi (${counted})`
    case 'other':
      return `dengan ${counted}`
  }
}

/** "amount": ditandatangani 200000, dikirim 200000.00. */
export function examples(all: Examples, count: number): string {
  const told = all.map(({ name, signed, sent }) => {
    const what = name === '' ? '' : `${quoted(name)}: `
    return `${what}ditandatangani ${signed === '' ? 'kosong' : quoted(signed)}, dikirim ${sent === '' ? 'kosong' : quoted(sent)}`
  })
  return `${told.join('; ')}${count > all.length ? `; dan ${count - all.length} lainnya` : ''}.`
}

const orders = {
  sorted: ' (urut menurut nama)',
  'sorted-descending': ' (urut menurut nama dari belakang)',
  reversed: '',
  other: '',
} as const

interface Order {
  signed: keyof typeof orders
  sent: keyof typeof orders
  /** Dua nama pertama yang posisinya tertukar. */
  first: string
  second: string
}

/** Beda urutan dari nama-nama yang sama, dilihat dari dua nama pertama yang tertukar. */
export const ordered = ({ signed, sent, first, second }: Order) =>
  `yang ditandatangani ${quoted(first)} sebelum ${quoted(second)}${orders[signed]}, yang dikirim ${quoted(second)} sebelum ${quoted(first)}${sent === 'sorted' ? orders.sorted : ''}`

export const nothing = (text: string) => (text === '' ? 'tidak ada apa-apa' : quoted(text))
