/** A moment as a zone's clock shows it. */
export interface Clock {
  /** A text by PHP's letters: Y y m n d j H g i s A v u D M, P and O for the offset. Text in '…' stays as it is. */
  format: (pattern: string) => string
  /** "+07:00", with this text between hours and minutes. */
  offset: (between: string) => string
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number) => String(number).padStart(2, '0')

/** Reads a moment (epoch milliseconds) at a fixed offset, in minutes east of Greenwich. Total for every valid Date. */
export function readClock(ms: number, minutesEast: number): Clock {
  const date = new Date(ms + minutesEast * 60_000)
  const offset = (between: string) => {
    const size = Math.abs(minutesEast)
    return `${minutesEast < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${between}${two(size % 60)}`
  }
  const parts: Readonly<Record<string, string>> = {
    Y: String(date.getUTCFullYear()).padStart(4, '0'),
    y: two(date.getUTCFullYear() % 100),
    m: two(date.getUTCMonth() + 1),
    n: String(date.getUTCMonth() + 1),
    d: two(date.getUTCDate()),
    j: String(date.getUTCDate()),
    H: two(date.getUTCHours()),
    g: String(date.getUTCHours() % 12 || 12),
    A: date.getUTCHours() < 12 ? 'AM' : 'PM',
    i: two(date.getUTCMinutes()),
    s: two(date.getUTCSeconds()),
    v: String(date.getUTCMilliseconds()).padStart(3, '0'),
    u: `${String(date.getUTCMilliseconds()).padStart(3, '0')}000`,
    D: weekdays[date.getUTCDay()] ?? '',
    M: months[date.getUTCMonth()] ?? '',
    P: offset(':'),
    O: offset(''),
  }
  const format = (pattern: string) =>
    pattern.replace(/'([^']*)'|[YymndjHgAisvuDMPO]/g, (letter, literal?: string) => literal ?? parts[letter] ?? letter)
  return { format, offset }
}
