import type { hmacCodeMistakes } from '#core/diagnose/mistakes/hmac-code.ts'
import type { MistakeText } from '../mistake-text.ts'

export const hmacCodeTexts: Readonly<Record<keyof typeof hmacCodeMistakes, MistakeText>> = {
  'hmac-key-not-hashed': {
    title: 'The HMAC code does not hash a long key',
    happened: 'A key above 64 bytes must be hashed first; here all of it went into both pads.',
    fix: 'Use the HMAC of your platform instead of code of your own; this salt is always longer than 64 bytes.',
  },
  'hmac-pads-swapped': {
    title: 'Inner and outer pad are swapped',
    happened: 'The inner hash got 0x5c and the outer one 0x36.',
    fix: 'In your HMAC code 0x36 belongs to the inner hash, 0x5c to the outer.',
  },
  'hmac-padded-left': {
    title: 'The hashed key was padded on the wrong side',
    happened: 'The zeros stand before the key instead of behind it.',
    fix: 'Copy the key to the start of the 64-byte block and leave zeros at its end.',
  },
  'hmac-padded-with-text': {
    title: 'The key was padded with characters',
    happened: 'The block was filled with the digit 0 or with blanks, not with zero bytes.',
    fix: 'Fill the key block with bytes of value zero.',
  },
  'hmac-not-padded': {
    title: 'The hashed key was not padded to 64 bytes',
    happened: 'Only its 32 bytes were combined with the pads.',
    fix: 'Fill the key up to the block of 64 bytes before both pads.',
  },
  'hmac-block-size': {
    title: 'The HMAC code has the block size of another hash',
    happened: 'The key was filled up to another length than the 64 bytes of SHA-256, such as the 128 of SHA-512.',
    fix: 'Set the block size to 64 in the HMAC code.',
  },
  'hmac-pads-as-text': {
    title: 'The pads of the HMAC were built as text',
    happened: 'Bytes from 0x80 on became characters, two bytes each in UTF-8.',
    fix: 'Build both pads as byte arrays, never as strings.',
  },
  'hmac-inner-as-text': {
    title: 'The outer hash went over the printed inner hash',
    happened: 'Hex or base64 of the inner hash was hashed, not its 32 bytes.',
    fix: 'Give the outer hash the raw bytes of the inner one.',
  },
  'hmac-inner-only': {
    title: 'The HMAC code stops after the inner hash',
    happened: 'The outer hash was never computed.',
    fix: "Add the second hash, or better, call a library's HMAC.",
  },
  'hmac-one-pad': {
    title: 'Both hashes use the same pad',
    happened: 'One of 0x36 and 0x5c was taken twice.',
    fix: 'Take 0x36 for the inner and 0x5c for the outer hash.',
  },
  'hmac-no-pads': {
    title: 'The HMAC code has no pads',
    happened: 'The key was put before both hashes as it is.',
    fix: 'Combine the key block with 0x36 and 0x5c, or call a library.',
  },
  'hmac-message-first': {
    title: 'The HMAC code puts the message before the key',
    happened: 'In both hashes the padded key stands at the end.',
    fix: 'Hash the padded key first, then the message.',
  },
  'hmac-key-folded': {
    title: 'The long key was folded into 64 bytes',
    happened: 'Its blocks were combined by XOR instead of being hashed.',
    fix: 'Hash a key that is longer than 64 bytes with SHA-256.',
  },
  'hmac-key-end-only': {
    title: 'Only the last 64 bytes of the salt were the key',
    happened: 'What stands before them was overwritten or dropped.',
    fix: 'Hand over the whole salt; HMAC takes keys of any length.',
  },
  'hmac-fed-twice': {
    title: 'The same text was fed to the HMAC twice',
    happened: 'update() only appends: a text given before came once more.',
    fix: 'Make a new HMAC object for each signature, and give it the payload once.',
  },
  'hmac-last-part-only': {
    title: 'Only the last part of the payload was signed',
    happened: 'Each part got an HMAC of its own, or a reset before it, so only the last one counts.',
    fix: 'Feed all parts to one HMAC object, and finish it once.',
  },
  'hmac-first-part-only': {
    title: 'Only the first part of the payload was signed',
    happened: 'The HMAC was finished after the path.',
    fix: 'Finish the HMAC only after the last part.',
  },
  'hmac-pads-wrong': {
    title: 'The pads of the HMAC have another value',
    happened: '0x36 and 0x5c were not what the key was combined with, or the second was laid over the first.',
    fix: 'Use 0x36 and 0x5c, hexadecimal, each over the key block as it is.',
  },
  'hmac-pads-short': {
    title: 'The pads cover only the key, not the whole block',
    happened: 'Behind the hashed key the block holds zeros, where 0x36 and 0x5c belong.',
    fix: 'Combine all 64 bytes of the block with the pad, the zeros behind the key too.',
  },
  'hmac-cut-at-nul': {
    title: 'The HMAC code stops at a zero byte',
    happened: 'The hashed key or the inner hash was copied as text, which ends at its first zero byte.',
    fix: 'Copy 32 bytes by count: memcpy, not strcpy.',
  },
  'hmac-hashed-again': {
    title: 'The HMAC was hashed once more',
    happened: 'SHA-256 was taken of the finished HMAC.',
    fix: 'Send the HMAC itself; leave out the hash after it.',
  },
  'hmac-done-twice': {
    title: 'The HMAC was computed twice in a row',
    happened: 'The first result went through the same HMAC again.',
    fix: 'Compute it once; keep the result of the first call.',
  },
  'hmac-key-with-message': {
    title: 'Key and message were joined and handed over as the key',
    happened: 'The HMAC then had no message at all.',
    fix: 'Pass them as two arguments: the salt as the key, the raw payload as the message.',
  },
}
