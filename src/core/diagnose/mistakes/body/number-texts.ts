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
