// Where everything lies in linear memory. Sizes are fixed, so that memory never grows: the caller cuts its work into
// tiles that fit. The first 64 KiB are the compiler's (the constants of sha256.ts).

/** Keys of one tile. */
export const MAX_KEYS: u32 = 128
/** Messages of one tile. */
export const MAX_MESSAGES: u32 = 1024
/** Messages times keys of one tile. */
export const MAX_PAIRS: u32 = 65536
/** Bytes of message text of one tile and window, padding included. */
export const MAX_RAW: u32 = 2097152
/** Wanted first words. */
export const MAX_HEADS: u32 = 256

const STATE: u32 = 32

/** Message bytes: message m at m * stride. */
export const RAW: usize = 0x10000
/** Inner and outer hash states, [row][key], for this level and the one before. */
export const EVEN: usize = RAW + MAX_RAW
export const ODD: usize = EVEN + MAX_PAIRS * STATE
/** State after K0 xor ipad, and after K0 xor opad, [key]. */
export const INNER: usize = ODD + MAX_PAIRS * STATE
export const OUTER: usize = INNER + MAX_KEYS * STATE
/** K0: keys of up to 64 bytes, padded with zeros. The caller writes them. */
export const KEY_BLOCKS: usize = OUTER + MAX_KEYS * STATE
/** SHA-256 of messages, for keys longer than a block. */
export const DIGESTS: usize = KEY_BLOCKS + MAX_KEYS * 64
/** Byte length of each message. The caller writes them, shortest first. */
export const LENGTHS: usize = DIGESTS + MAX_MESSAGES * STATE
/** Wanted first words of the result. The caller writes them. */
export const HEADS: usize = LENGTHS + MAX_MESSAGES * 4
/** The row that holds each message's state after the level before. */
export const ROWS: usize = HEADS + MAX_HEADS * 4
/** For each row of this level: the row it continues, the block that it adds, whether a message ends here. */
export const PARENTS: usize = ROWS + MAX_MESSAGES * 4
export const BLOCKS: usize = PARENTS + MAX_MESSAGES * 4
export const ENDS: usize = BLOCKS + MAX_MESSAGES * 4
/** Rows of this level at which a message ends. */
export const LEAVES: usize = ENDS + MAX_MESSAGES * 4
/** Open-addressing table of this level's rows. */
export const TABLE: usize = LEAVES + MAX_MESSAGES * 4
/** Eight message schedules side by side: the words, and the words plus round constants. */
export const WORDS: usize = TABLE + MAX_MESSAGES * 8
export const ROUNDS: usize = WORDS + 80 * 32
/** The words of the outer hash, whose second half is padding that never changes. */
export const OUTER_WORDS: usize = ROUNDS + 64 * 32
/** Eight states side by side. */
export const LANES: usize = OUTER_WORDS + 80 * 32
/** Where the eight lanes find blocks, states and states of keys, and where their results go. */
export const SOURCES: usize = LANES + 8 * 32
export const FROM: usize = SOURCES + 32
export const KEYED: usize = FROM + 32
export const TO: usize = KEYED + 32
/** Eight key blocks xor a pad. */
export const PADDED: usize = TO + 32
/** The initial state of SHA-256 (FIPS 180-4, section 5.3.3). */
export const INITIAL: usize = PADDED + 8 * 64
export const END: usize = INITIAL + STATE
