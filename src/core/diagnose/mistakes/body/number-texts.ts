/** A number with grouped thousands and so many decimals, half away from zero; null where it is written with an exponent. */
export function localNumber(raw: string, decimals: number, group: string, point: string): string | null {
  if (!/^-?[0-9]{1,15}(?:\.[0-9]+)?$/.test(raw)) return null
  const [whole = '', fraction = ''] = Math.abs(Number(raw)).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return (raw.startsWith('-') ? '-' : '') + grouped + (decimals > 0 ? point + fraction : '')
}

/** Ruby's BigDecimal#to_s: 0.15e6; null where the text has an exponent. */
export function rubyBigDecimal(raw: string): string | null {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(raw) ?? []
  if (whole === '') return null
  const digits = (whole + fraction).replace(/^0+/, '')
  if (digits === '') return `${sign}0.0`
  const exponent = whole.length - ((whole + fraction).length - digits.length)
  return `${sign}0.${digits.replace(/0+$/, '')}e${exponent}`
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
