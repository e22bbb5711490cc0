/** Bytes of one record at most: of a longer one only its place is told. */
export const longestRecord = 32 << 20
