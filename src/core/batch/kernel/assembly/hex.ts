const DIGITS: usize = memory.data<u8>([
  0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66,
])

/** Whether the text is the lower-case hex of the 32 bytes. */
export function isHex(mac: usize, text: usize): bool {
  const digits = v128.load(DIGITS)
  let differing = i64x2.splat(0)
  for (let at: usize = 0; at < 32; at += 16) {
    const bytes = v128.load(mac + at)
    const high = i8x16.swizzle(digits, i8x16.shr_u(bytes, 4))
    const low = i8x16.swizzle(digits, v128.and(bytes, i8x16.splat(15)))
    const first = i8x16.shuffle(high, low, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
    const second = i8x16.shuffle(high, low, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
    differing = v128.or(differing, v128.or(
      v128.xor(first, v128.load(text + at * 2)),
      v128.xor(second, v128.load(text + at * 2, 16)),
    ))
  }
  return !v128.any_true(differing)
}
