// Where everything lies in linear memory. What is fixed comes first; behind it the caller keeps its pool of pieces, and
// grows the memory where a piece is larger than the pool. The first 64 KiB are the compiler's (the constants of sha256.ts).

/** Keys of one tile. */
export const MAX_KEYS: u32 = 1024
/** Messages of one tile. */
export const MAX_MESSAGES: u32 = 1024
/** Messages times keys of one tile. */
export const MAX_PAIRS: u32 = 65536
/** Pieces of one message. */
export const MAX_PIECES: u32 = 32
/** Wanted first words. */
export const MAX_HEADS: u32 = 256

const STATE: u32 = 32
/** Address and length of a piece. */
export const PART: u32 = 8

/** Inner and outer hash states, [row][key], for this level and the one before. */
export const EVEN: usize = 0x10000
export const ODD: usize = EVEN + MAX_PAIRS * STATE
/** State after K0 xor ipad, and after K0 xor opad, [key]. */
export const INNER: usize = ODD + MAX_PAIRS * STATE
export const OUTER: usize = INNER + MAX_KEYS * STATE
/** K0: keys of up to 64 bytes, padded with zeros; longer ones hashed. */
export const KEY_BLOCKS: usize = OUTER + MAX_KEYS * STATE
/** SHA-256 of messages, big-endian. */
export const DIGESTS: usize = KEY_BLOCKS + MAX_KEYS * 64
/** Wanted first words of the result. The caller writes them. */
export const HEADS: usize = DIGESTS + MAX_MESSAGES * STATE
/** The choice made for each piece of the message that was added last, its address and length, and its offset. */
export const DIGITS: usize = HEADS + MAX_HEADS * 4
export const NOW: usize = DIGITS + MAX_PIECES * 4
export const OFFSETS: usize = NOW + MAX_PIECES * PART
/** For each message: its parts, its length in bytes, the first block that it does not share with the one before. */
export const PARTS: usize = OFFSETS + (MAX_PIECES + 1) * 4 + 12
export const LENGTHS: usize = PARTS + MAX_MESSAGES * MAX_PIECES * PART
export const STARTS: usize = LENGTHS + MAX_MESSAGES * 4
/** For each message: the part that its next block begins in, how far in, and where its parts end. */
export const CURSORS: usize = STARTS + MAX_MESSAGES * 4
export const WITHINS: usize = CURSORS + MAX_MESSAGES * 4
export const PART_ENDS: usize = WITHINS + MAX_MESSAGES * 4
/** The row that holds each message's state after the level before. */
export const ROWS: usize = PART_ENDS + MAX_MESSAGES * 4
/** For each row of this level: the row it continues. */
export const PARENTS: usize = ROWS + MAX_MESSAGES * 4
/** Rows of this level at which a message ends, and which. */
export const LEAVES: usize = PARENTS + MAX_MESSAGES * 4
export const ENDING: usize = LEAVES + MAX_MESSAGES * 4
/** The block that each row of this level adds, and room for what is written beyond the last. */
export const BLOCKS: usize = ENDING + MAX_MESSAGES * 4
/** Eight message schedules side by side: the words, and the words plus round constants. */
export const WORDS: usize = BLOCKS + MAX_MESSAGES * 64 + 64
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
/** The caller's pool. */
export const POOL: usize = INITIAL + STATE
