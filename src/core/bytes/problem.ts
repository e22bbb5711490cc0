/** Why an escaped text (`unescapeControls`) or a hex dump (`parseHexDump`) cannot be read. `position` counts UTF-16 units from 0. */
export type BytesProblem =
  | { code: 'escape-unknown'; position: number }
  | { code: 'escape-unfinished'; position: number }
  | { code: 'hex-not-a-digit'; position: number }
  | { code: 'hex-odd-digit'; position: number }
