import type { FindingField, Layout } from '#core/index.ts'
import { type Examples, quoted } from '../show.ts'

export const fields: Readonly<Record<FindingField, string>> = {
  path: 'Path',
  method: 'Method',
  token: 'Token',
  time: 'Time',
  body: 'Body',
  secret: 'Secret',
  clientId: 'Client ID',
  payload: 'Raw payload',
  salt: 'Salt',
  hmac: 'HMAC',
  print: 'Signature',
}

export const times = (count: number) => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`)
export const many = (count: number, one: string) => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`

/** Where time and token differ: both strings hold them. */
export function inWhich(where: 'payload' | 'salt' | 'both' | undefined): string {
  if (where === undefined || where === 'both') return ''
  return where === 'payload' ? ', in the raw payload only' : ', in the salt only'
}

export function layout({ style, indent, blanks, lineEnds, crlf }: Layout): string {
  const counted = `${many(blanks, 'blank')}, ${many(lineEnds, 'line end')}${crlf ? ' as CR LF' : ''}`
  switch (style) {
    case 'none':
      return 'without any'
    case 'spaced':
      return `with a blank after each comma and colon (${many(blanks, 'blank')})`
    case 'indented':
      if (indent === null) return `over several lines (${counted})`
      return indent === 'tab' ? `indented by tabs (${counted})` : `with ${indent}-space indentation (${counted})`
    case 'other':
      return `with ${counted}`
  }
}

/** "amount": signed 200000, sent 200000.00. */
export function examples(all: Examples, count: number): string {
  const told = all.map(({ name, signed, sent }) => {
    const what = name === '' ? '' : `${quoted(name)}: `
    return `${what}signed ${signed === '' ? 'empty' : quoted(signed)}, sent ${sent === '' ? 'empty' : quoted(sent)}`
  })
  return `${told.join('; ')}${count > all.length ? `; and ${count - all.length} more` : ''}.`
}

const orders = {
  sorted: ', sorted by name',
  'sorted-descending': ', sorted by name downwards',
  reversed: '',
  other: '',
} as const

interface Order {
  signed: keyof typeof orders
  sent: keyof typeof orders
  /** The first two names that stand the other way round. */
  first: string
  second: string
}

/** How two orders of the same names differ, by the first two that stand the other way round. */
export const ordered = ({ signed, sent, first, second }: Order) =>
  `signed with ${quoted(first)} before ${quoted(second)}${orders[signed]}; sent with ${quoted(second)} before ${quoted(first)}${sent === 'sorted' ? orders.sorted : ''}`

export const nothing = (text: string) => (text === '' ? 'nothing' : quoted(text))
