// Where the rows of a tile, the dictionaries and the texts lie, behind what the hash kernel uses for itself.

import { POOL } from '../../../diagnose/scan/kernel/assembly/memory'

/** Rows of one tile. */
export const MOST_ROWS: u32 = 1024
/** Clients and endpoints that are told apart. */
export const MOST_NAMES: u32 = 8192
/** Fields of a record, in the order of `fields.ts`. */
export const FIELDS: u32 = 7

/** Address and length of each salt and payload. */
export const KEYS: usize = (POOL + 15) & ~15
export const MESSAGES: usize = KEYS + MOST_ROWS * 8
/** Of each pair: its row, where its signature stands, how long it is. */
export const PAIR_ROWS: usize = MESSAGES + MOST_ROWS * 8
export const SIGNATURES: usize = PAIR_ROWS + MOST_ROWS * 4
export const SIGNATURE_LENGTHS: usize = SIGNATURES + MOST_ROWS * 4

// Of the eight pairs that are hashed together: their keys as blocks, their states, and where a lane writes for nothing
export const KEY_BLOCKS: usize = SIGNATURE_LENGTHS + MOST_ROWS * 4
export const STATES: usize = KEY_BLOCKS + 8 * 64
export const SINK: usize = STATES + 8 * 32
/** Pairs in the order in which they are hashed, and how many have how many blocks. */
export const ORDER: usize = SINK + 32
export const ORDER_COUNTS: usize = ORDER + MOST_ROWS * 4

// What the caller reads, by row
export const ROW_STARTS: usize = ORDER_COUNTS + 257 * 4 + 12
export const ROW_ENDS: usize = ROW_STARTS + MOST_ROWS * 4
export const ROW_LINES: usize = ROW_ENDS + MOST_ROWS * 4
export const ROW_STATES: usize = ROW_LINES + MOST_ROWS * 4
export const ROW_CLIENTS: usize = ROW_STATES + MOST_ROWS * 4
export const ROW_ENDPOINTS: usize = ROW_CLIENTS + MOST_ROWS * 4
export const ROW_TIMES: usize = (ROW_ENDPOINTS + MOST_ROWS * 4 + 7) & ~7
export const ROW_MACS: usize = ROW_TIMES + MOST_ROWS * 8

/** Begin, end and manner of each field of the record; of its headers behind them. */
export const SPANS: usize = ROW_MACS + MOST_ROWS * 32
export const HEADER_SPANS: usize = SPANS + FIELDS * 12
/** Stretches of the templates: field, or -1 and address and length of a text. The caller writes them. */
export const PAYLOAD_PARTS: usize = HEADER_SPANS + FIELDS * 12
export const SALT_PARTS: usize = PAYLOAD_PARTS + 64 * 12
export const TEMPLATE_TEXTS: usize = SALT_PARTS + 64 * 12
/** The field that each column of a table holds, -1 for none. The caller writes them. */
export const COLUMNS: usize = TEMPLATE_TEXTS + 1024
export const MOST_COLUMNS: u32 = 256
/** A name that is put together. */
export const NAME: usize = COLUMNS + MOST_COLUMNS * 4
export const NAME_SIZE: u32 = 256

/** Slots by hash; then of each name: hash, address, length. Clients, then endpoints. */
export const CLIENT_SLOTS: usize = NAME + NAME_SIZE + 16
export const CLIENT_NAMES: usize = CLIENT_SLOTS + MOST_NAMES * 2 * 4
export const ENDPOINT_SLOTS: usize = CLIENT_NAMES + MOST_NAMES * 12
export const ENDPOINT_NAMES: usize = ENDPOINT_SLOTS + MOST_NAMES * 2 * 4
/** Of each client: address and length of its secret; length 0 for none, -1 where there are several. */
export const SECRETS: usize = ENDPOINT_NAMES + MOST_NAMES * 12
/** Bytes of names and secrets. */
export const TEXTS: usize = SECRETS + MOST_NAMES * 8
export const TEXTS_SIZE: u32 = 1 << 20
/** Payloads and salts of a tile. */
export const ROOM: usize = (TEXTS + TEXTS_SIZE + 15) & ~15
export const ROOM_SIZE: u32 = 4 << 20
/** Longer records are left to the caller. */
export const LONGEST: u32 = 1 << 20
/** The file's bytes. The caller writes them, and 64 zeros behind. */
export const INPUT: usize = ROOM + ROOM_SIZE + 2 * LONGEST + 65536
