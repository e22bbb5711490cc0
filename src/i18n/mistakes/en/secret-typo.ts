import type { secretTypoMistakes } from '#core/diagnose/mistakes/secret-typo.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretTypoTexts: Readonly<Record<keyof typeof secretTypoMistakes, MistakeText>> = {
  'secret-first-char-lost': {
    title: "The secret's first character is missing",
    happened: 'The key begins with the second character of the secret.',
    fix: 'Select the secret from its very first character.',
  },
  'secret-last-char-lost': {
    title: "The secret's last character is missing",
    happened: 'The secret ends one character too early in the key.',
    fix: 'Check the length against the secret that Netzme sent.',
  },
  'secret-char-lost': {
    title: 'A character inside the secret is missing',
    happened: 'One character was lost in copying or typing.',
    fix: 'Compare fingerprints, then paste the secret anew.',
  },
  'secret-char-doubled': {
    title: 'A character of the secret is doubled',
    happened: 'One key was pressed twice or bounced.',
    fix: 'Take the doubled character out.',
  },
  'secret-chars-exchanged': {
    title: 'Two characters of the secret are exchanged',
    happened: 'Two neighbours changed places while typing.',
    fix: 'Put the two characters back in order.',
  },
  'secret-lookalike-char': {
    title: 'A character of the secret was mistaken for another',
    happened: 'Two characters that look alike were confused, such as 0 and O or l and 1.',
    fix: 'Copy the secret instead of typing it from an image.',
  },
  'secret-lookalike-pair': {
    title: 'Two characters of the secret were read as one',
    happened: 'rn and m, vv and w or cl and d were confused.',
    fix: 'Show the secret in a monospace font when it must be typed.',
  },
  'secret-char-case': {
    title: 'One letter of the secret has the wrong case',
    happened: 'A capital was typed small, or a small letter as a capital.',
    fix: 'Correct the letter at the position shown.',
  },
  'secret-capitalised': {
    title: "The secret's first letter changed case",
    happened: 'A phone keyboard or form changed the first letter.',
    fix: 'Turn automatic capitals off for that field.',
  },
  'secret-cut': {
    title: 'The secret was cut short',
    happened: 'A column or field kept only the first characters of the secret.',
    fix: 'Make the column long enough and store the secret again.',
  },
  'secret-doubled': {
    title: 'The secret was pasted twice',
    happened: 'The key holds the secret two times in a row.',
    fix: 'Clear the field before pasting.',
  },
}
