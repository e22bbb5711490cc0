/** Further values that the user knows of: each may be what the merchant really used. */
export interface Known {
  secrets?: readonly string[]
  tokens?: readonly string[]
  times?: readonly string[]
  bodies?: readonly string[]
  paths?: readonly string[]
  baseUrls?: readonly string[]
}
