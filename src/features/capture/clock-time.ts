const format = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})

/** "15:03:45.765" in the reader's time zone, as logs write it in every language. */
export function clockTime(epochMs: number): string {
  return format.format(epochMs)
}
