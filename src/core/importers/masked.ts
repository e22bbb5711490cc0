const marks =
  /\*{3}|[•●█×▪]{3}|^[•●█×▪*]{2,}$|…|\.{3}|^[xX]{4}|[xX]{4}$|[xX]{6}|^<[^<>]*>$|^\[[^[\]]*\]$|^\(?(?:redacted|masked|hidden|filtered|removed|secret|disensor|sensor|disamarkan|dirahasiakan|rahasia)\)?$/i

/** True where somebody hid a value or a part of it: `****`, `8c1f…4a61`, `xxxx`, `<redacted>`. It is no value then. */
export function isMasked(value: string): boolean {
  return marks.test(value.trim())
}
