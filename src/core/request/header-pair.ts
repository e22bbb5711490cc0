/** A header as it went over the wire: name as spelled, value as sent. Order and repetition are kept. */
export type HeaderPair = readonly [name: string, value: string]
