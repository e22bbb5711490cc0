import type { Edit, EditFamily } from './edit.ts'
import type { Prior } from './mistake.ts'

/** Fewest characters that still prove a signature: 12 hex characters are 48 bits. */
export const leastCharacters = 12

/** How long a whole signature is, as hex or base64, for the hashes in use (RFC 4648; FIPS 180-4). */
const wholeLengths = [24, 28, 32, 40, 44, 56, 64, 88, 96, 128]

const lost = (count: number) => '\0'.repeat(count)

function cutTo(length: number): Edit['undo'] {
  return observed =>
    observed.length === length
      ? wholeLengths.filter(whole => whole > length).map(whole => ({ text: observed + lost(whole - length) }))
      : []
}

function cut(prior: Prior, length: number): Edit {
  return {
    dimension: 'output',
    prior,
    producers: ['any'],
    apply: text => text.slice(0, length),
    undo: cutTo(length),
  }
}

/** The printed signature cut short. */
export const outputCutMistakes = {
  'output-truncated-32': cut('medium', 32),
  'output-truncated-40': cut('low', 40),
  'output-truncated-64': cut('low', 64),
  'output-truncated': {
    dimension: 'output',
    prior: 'low',
    producers: ['any', 'copy-paste'],
    apply: (text, params) => text.slice(0, Number(params?.characters)),
    undo: observed => {
      const { length } = observed
      if (length < leastCharacters || [32, 40, 64].includes(length)) return []
      return wholeLengths
        .filter(whole => whole > length + 1)
        .map(whole => ({ text: observed + lost(whole - length), params: { characters: length } }))
    },
  },
  'output-last-char-lost': {
    dimension: 'output',
    prior: 'medium',
    producers: ['copy-paste'],
    apply: text => text.slice(0, -1),
    undo: observed => (wholeLengths.includes(observed.length + 1) ? [{ text: observed + lost(1) }] : []),
  },
  'output-first-char-lost': {
    dimension: 'output',
    prior: 'low',
    producers: ['copy-paste'],
    apply: text => text.slice(1),
    undo: observed => (wholeLengths.includes(observed.length + 1) ? [{ text: lost(1) + observed }] : []),
  },
} satisfies EditFamily
