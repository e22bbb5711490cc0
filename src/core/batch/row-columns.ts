/** What a row came to. `mismatch` only until it is diagnosed, or where it is not to be. */
export const outcomes = ['match', 'mismatch', 'explained', 'unexplained', 'stopped', 'no-secret', 'unreadable'] as const
export type Outcome = (typeof outcomes)[number]

export const outcome = Object.fromEntries(outcomes.map((name, at) => [name, at])) as Record<Outcome, number>

/** Rows as columns, by the row's number from 0. */
export interface RowColumns {
  count: number
  /** Where the record stands in the chunk, its line end excluded. */
  start: Uint32Array
  end: Uint32Array
  /** The record's first line, counted from 0. */
  line: Uint32Array
  /** See `outcomes`. */
  outcome: Uint8Array
  /** The right signature's 32 bytes; zeros where there is none. */
  macs: Uint8Array
  /** See `texts` of the result; -1 for none. */
  reason: Int16Array
  client: Int32Array
  endpoint: Int32Array
  /** The request time in epoch milliseconds, -1 where it is none. */
  time: Float64Array
}

export function newColumns(most: number): RowColumns {
  return {
    count: 0,
    start: new Uint32Array(most),
    end: new Uint32Array(most),
    line: new Uint32Array(most),
    outcome: new Uint8Array(most),
    macs: new Uint8Array(most * 32),
    reason: new Int16Array(most).fill(-1),
    client: new Int32Array(most).fill(-1),
    endpoint: new Int32Array(most).fill(-1),
    time: new Float64Array(most).fill(-1),
  }
}

/** The same in no more memory than the rows need. */
export function trimColumns(columns: RowColumns): RowColumns {
  const { count } = columns
  return {
    count,
    start: columns.start.slice(0, count),
    end: columns.end.slice(0, count),
    line: columns.line.slice(0, count),
    outcome: columns.outcome.slice(0, count),
    macs: columns.macs.slice(0, count * 32),
    reason: columns.reason.slice(0, count),
    client: columns.client.slice(0, count),
    endpoint: columns.endpoint.slice(0, count),
    time: columns.time.slice(0, count),
  }
}
