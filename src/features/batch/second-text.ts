/** "2023-11-14 22:13:20", in UTC; empty for a time that is none. */
export function secondText(time: number): string {
  return time < 0 ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}
