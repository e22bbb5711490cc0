/** A double's shortest digits: value = 0.d1d2d3… × 10^point. Null for NaN and the infinities. */
interface Shortest {
  sign: '' | '-'
  digits: string
  point: number
}

function shortest(raw: string): Shortest | null {
  const value = Number(raw)
  if (!Number.isFinite(value)) return null
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e')
  return {
    sign: value < 0 || Object.is(value, -0) ? '-' : '',
    digits: mantissa.replace('.', ''),
    point: value === 0 ? 1 : Number(exponent) + 1,
  }
}

const isInteger = (raw: string) => /^-?[0-9]+$/.test(raw)
const negativeZero = (raw: string) => (raw === '-0' ? '0' : raw)

function fixed({ sign, digits, point }: Shortest, whole: string): string {
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (digits.length <= point) return sign + digits.padEnd(point, '0') + whole
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

function scientific({ sign, digits, point }: Shortest, mark: string, oneDigit: string, exponentDigits: number): string {
  const exponent = point - 1
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits + oneDigit
  const power = String(Math.abs(exponent)).padStart(exponentDigits, '0')
  return `${sign}${mantissa}${mark}${exponent < 0 ? '-' : mark === 'E' ? '' : '+'}${power}`
}

/** JSON.parse and JSON.stringify: doubles, shortest digits, integers above 2^53 rounded; what overflows becomes null. */
export function javascriptNumber(raw: string): string {
  return JSON.stringify(Number(raw))
}

/** Integers beyond 2^53 rounded to a double, all other number text kept. */
export function roundedInteger(raw: string): string {
  return isInteger(raw) && !Number.isSafeInteger(Number(raw)) ? javascriptNumber(raw) : raw
}

/** json.dumps(json.loads(x)): integers exact, other numbers as repr(float), with ".0" where whole. */
export function pythonNumber(raw: string): string {
  if (isInteger(raw)) return negativeZero(raw)
  const number = shortest(raw)
  if (number === null) return raw.startsWith('-') ? '-Infinity' : 'Infinity'
  return number.point > 16 || number.point < -3 ? scientific(number, 'e', '', 2) : fixed(number, '.0')
}

/** json_encode(json_decode(x)) with serialize_precision -1: whole doubles lose their fraction, exponents as 1.0e+25. */
export function phpNumber(raw: string): string {
  if (isInteger(raw) && fitsInt64(raw)) return raw
  const number = shortest(raw)
  if (number === null) return '0'
  return number.point > 17 || number.point < -3 ? scientific(number, 'e', '.0', 1) : fixed(number, '')
}

function fitsInt64(raw: string): boolean {
  return BigInt.asIntN(64, BigInt(raw)) === BigInt(raw)
}

/** Doubles with 17 digits, as PHP before 7.1 or with serialize_precision=17 writes them: 0.1 as 0.10000000000000001. */
export function seventeenDigits(raw: string): string {
  if (isInteger(raw) || !Number.isFinite(Number(raw))) return raw
  const text = Number(raw).toPrecision(17)
  return text.includes('e') || !text.includes('.') ? text : text.replace(/\.?0+$/, '')
}

/** Java's Double.toString: 50000.0, 1.0E7. */
export function javaDouble(raw: string): string {
  const number = shortest(raw)
  if (number === null) return raw
  return number.digits !== '0' && (number.point > 7 || number.point < -2)
    ? scientific(number, 'E', '.0', 1)
    : fixed(number, '.0')
}

/** Jackson and Newtonsoft over untyped data: integers exact, other numbers as a double that keeps ".0". */
export function javaNumber(raw: string): string {
  return isInteger(raw) ? negativeZero(raw) : javaDouble(raw)
}

/** Go's json.Marshal of float64: as JavaScript, except that -0 stays. */
export function goNumber(raw: string): string {
  return shortest(raw)?.sign === '-' && Number(raw) === 0 ? '-0' : javascriptNumber(raw)
}

/** Go's %v of a float64: shortest digits, an exponent below 1e-4 and from one million on (1e+06). */
export function goPrintedNumber(raw: string): string {
  const number = shortest(raw)
  if (number === null) return raw
  return number.point < -3 || number.point > 6 ? scientific(number, 'e', '', 2) : fixed(number, '')
}

/** Erlang's and Elixir's text of a double: its shortest digits, with an exponent where that is shorter (1.5e5). */
export function erlangNumber(raw: string): string {
  if (isInteger(raw)) return negativeZero(raw)
  const number = shortest(raw)
  if (number === null) return raw
  const { digits, point } = number
  const exponent = String(point - 1).length + (digits.length === 1 ? 3 : 2)
  if (point > 0 && digits.length > point) return fixed(number, '.0')
  const zeros = point > 0 ? point - digits.length + 2 : 2 - point
  if (zeros <= exponent) return fixed(number, '.0')
  return scientific(number, 'e', '.0', 1).replace('e+', 'e')
}

/** 50000.00 as 50000; other fractions kept. */
export function zeroFractionDropped(raw: string): string {
  return raw.replace(/^(-?[0-9]+)\.0+$/, '$1')
}

/** Zeros at the end of a fraction cut: 12.50 as 12.5, 50000.00 as 50000. */
export function trailingZerosCut(raw: string): string {
  return raw.replace(/^(-?[0-9]+\.[0-9]*?)0+$/, '$1').replace(/\.$/, '')
}

/** C's %.14g and its like: so many significant digits, an exponent of two digits where the number is longer. */
export function significantDigits(raw: string, count: number): string {
  const value = Number(raw)
  if (value === 0 || !Number.isFinite(value)) return raw.startsWith('-') ? '-0' : '0'
  const [mantissa = '', exponent = '0'] = value.toExponential(count - 1).split('e')
  const power = Number(exponent)
  const short = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
  if (power >= -4 && power < count) return short(value.toFixed(Math.max(0, count - 1 - power)))
  return `${short(mantissa)}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
