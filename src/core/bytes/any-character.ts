import fc from 'fast-check'

/**
 * For property tests: any code point but half a surrogate pair, often a common one. fast-check's own unit 'binary' is the
 * same set, but takes a second to build, once in each test file.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xff }) },
    { weight: 2, arbitrary: fc.integer({ min: 0x100, max: 0xd7ff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
  )
  .map(codePoint => String.fromCodePoint(codePoint))
