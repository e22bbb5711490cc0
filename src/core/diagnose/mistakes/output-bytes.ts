import {
  beamLists,
  describedLists,
  hexLists,
  otherLists,
  plainLists,
  prefixedLists,
  signedLists,
  verbLists,
  wordLists,
} from '../printing/list-prints.ts'
import { lossyPrints } from '../printing/lossy-prints.ts'
import { base85s, bigNumbers, bitPrints } from '../printing/number-prints.ts'
import type { Family } from './mistake.ts'
import { printed } from './output-printed.ts'

const idsOf = (outputs: readonly { id: string }[]) => outputs.map(({ id }) => id)

/** The digest as the description of a language's byte type, as the bytes themselves, or with its digits in another order. */
export const outputBytesMistakes = {
  'output-nsdata': printed('medium', ['any'], 'nsdata', 'nsdata-length'),
  'output-hex-blank-padded': printed('low', ['any'], 'hex-blank-padded', 'hex-blank-padded-uppercase'),
  'output-hex-signed-bytes': printed('medium', ['node', 'java'], 'hex-signed-slice', 'hex-signed-unpadded'),
  'output-hex-nibbles-swapped': printed('low', ['ruby', 'any'], 'hex-nibbles-swapped'),
  'output-hex-words-swapped': printed(
    'low',
    ['shell', 'any'],
    'hex-words-swapped',
    'hex-words-swapped-spaces',
    'hex-halfwords-swapped',
    'hex-halfwords-swapped-tight',
  ),
  'output-hex-reversed-text': printed('low', ['shell', 'any'], 'hex-text-reversed'),
  'output-words-signed': printed('low', ['node', 'postman'], 'words-signed'),
  'output-words-unpadded': printed('low', ['any'], 'words-unpadded'),
  'output-binary-digits': printed('low', ['any'], 'binary-digits'),
  'output-hex-0x': printed('low', ['go', 'python', 'any'], ...idsOf(prefixedLists)),
  'output-erlang-binary': printed('low', ['any'], ...idsOf(beamLists)),
  'output-list-signed-plain': printed('medium', ['java', 'kotlin', 'node'], ...idsOf(signedLists)),
  'output-list-unsigned-plain': printed('low', ['csharp', 'shell', 'any'], ...idsOf(plainLists)),
  'output-hex-list': printed('low', ['any'], ...idsOf(hexLists)),
  'output-type-described': printed('low', ['node', 'kotlin', 'python', 'any'], ...idsOf(describedLists)),
  'output-other-digits': printed('low', ['go', 'any'], ...idsOf(otherLists)),
  'output-verb-complaint': printed('low', ['go'], ...idsOf(verbLists)),
  'output-words-listed': printed('medium', ['node', 'postman'], ...idsOf(wordLists)),
  'output-big-number': printed('low', ['java', 'python', 'any'], ...idsOf(bigNumbers)),
  'output-base85': printed('low', ['python', 'any'], ...idsOf(base85s)),
  'output-bits-reversed': printed('low', ['ruby', 'any'], ...idsOf(bitPrints)),
  'output-list-indexed': printed('low', ['node', 'php'], 'list-indexed', 'list-indexed-from-1'),
  'output-list-joined': printed('low', ['csharp', 'java', 'any'], 'list-joined', 'list-joined-signed'),
  'output-decimal-signed': printed('low', ['java', 'kotlin'], 'decimal-signed'),
  'output-base64-alphanumeric': printed('low', ['node', 'php'], 'base64-alphanumeric'),
  'output-hex-of-text': printed('low', ['php', 'java'], 'hex-of-text', 'base64-of-text'),
  'output-lossy-text': printed('medium', ['node', 'java', 'csharp', 'python', 'php'], ...lossyPrints.keys()),
  'output-cut-at-nul': printed('low', ['any'], 'hex-cut-at-nul'),
  'output-python-bytes': printed('medium', ['python'], 'python-bytes', 'python-bytearray'),
  'output-ruby-inspect': printed('low', ['ruby'], 'ruby-string'),
  'output-go-quoted': printed('low', ['go'], 'go-quoted', 'go-quoted-ascii'),
  'output-escaped-bytes': printed('low', ['any'], 'c-escapes', 'octal-escapes', 'octal-all', 'octal-unprintable'),
  'output-percent-bytes': printed('low', ['php', 'csharp'], 'percent-raw', 'percent-plus', 'percent-lowercase'),
  'output-raw-bytes': printed('medium', ['node', 'php', 'python', 'any'], 'raw', 'raw-windows-1252'),
} satisfies Family
