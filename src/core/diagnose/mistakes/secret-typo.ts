import { alone, type Form, type Forms, fill, mistakesOf, upToPairs } from './build.ts'
import type { Facts, Family } from './mistake.ts'

const mistake = mistakesOf('secret')
const secret = (forms: Forms) => fill(['secret'], forms)
const from =
  (change: (secret: string) => string): Forms =>
  facts => [[change(facts.secret)]]
const fromEach =
  (change: (secret: string) => readonly string[]): Forms =>
  facts =>
    change(facts.secret).map(text => [text])

/** Positions tried in a secret; nobody retypes more. */
const most = 256

const lookAlikes: readonly string[] = [
  '0OoQD',
  '1lI|!i',
  '5S',
  '8B',
  '2Z',
  '6bG',
  '9gq',
  'uv',
  'VU',
  'cC',
  'sS',
  'wW',
  'xX',
  'zZ',
  'kK',
  'pP',
  'vV',
  '-_',
  ',.',
  ';:',
  'nh',
  'yY',
]

/** Those that are confused most often: the only ones in combinations. */
const firstLookAlikes: readonly string[] = ['0O', '1lI', '5S', '8B']

function lookAlike({ secret }: Facts, reach: 1 | 2 | 3): Form[] {
  const sets = reach === 1 ? lookAlikes : firstLookAlikes

  return [...secret].slice(0, most).flatMap((right, index, characters) =>
    sets
      .filter(set => set.includes(right))
      .flatMap(set => [...set])
      .filter(wrong => wrong !== right)
      .map(
        wrong =>
          [characters.with(index, wrong).join(''), { position: index + 1, look: `${right}\u2192${wrong}` }] as const,
      ),
  )
}

/** What a pair of letters looks like in many fonts, and back. */
const lookAlikePairs = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
] as const

function lookAlikePair({ secret }: Facts): Form[] {
  return lookAlikePairs.flatMap(([pair, single]) => [
    [secret.replace(pair, single), { look: `${pair}\u2192${single}` }] as const,
    [secret.replace(single, pair), { look: `${single}\u2192${pair}` }] as const,
  ])
}

const positions = (secret: string) => [...secret].slice(0, most).map((_, index) => index)

function oneLost({ secret }: Facts): Form[] {
  const characters = [...secret]
  return positions(secret).map(at => [characters.toSpliced(at, 1).join(''), { position: at + 1 }])
}

function oneDoubled({ secret }: Facts): Form[] {
  const characters = [...secret]
  return positions(secret).map(at => [characters.toSpliced(at, 0, characters[at] ?? '').join(''), { position: at + 1 }])
}

function twoExchanged({ secret }: Facts): Form[] {
  const characters = [...secret]
  return positions(secret)
    .slice(1)
    .map(at => [
      characters
        .with(at - 1, characters[at] ?? '')
        .with(at, characters[at - 1] ?? '')
        .join(''),
      { position: at },
    ])
}

const otherCase = (letter: string) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())
function oneCase({ secret }: Facts): Form[] {
  const characters = [...secret]
  return positions(secret).map(at => [
    characters.with(at, otherCase(characters[at] ?? '')).join(''),
    { position: at + 1 },
  ])
}

/** Columns and fields that cut secrets. */
const cutLengths = [8, 10, 12, 15, 16, 20, 24, 30, 31, 32, 36, 40, 50, 60, 63, 64, 100, 128, 255]

/** Characters lost, doubled, exchanged or mistaken for another. */
export const secretTypoMistakes = {
  'secret-first-char-lost': mistake('medium', ['copy-paste'], secret(from(s => [...s].slice(1).join('')))),
  'secret-last-char-lost': mistake('medium', ['copy-paste'], secret(from(s => [...s].slice(0, -1).join('')))),
  'secret-char-lost': mistake('low', ['copy-paste'], alone(secret(oneLost))),
  'secret-char-doubled': mistake('low', ['copy-paste'], alone(secret(oneDoubled))),
  'secret-chars-exchanged': mistake('low', ['copy-paste'], alone(secret(twoExchanged))),
  'secret-lookalike-char': mistake('medium', ['copy-paste'], secret(lookAlike)),
  'secret-lookalike-pair': mistake('low', ['copy-paste'], alone(secret(lookAlikePair))),
  'secret-char-case': mistake('low', ['copy-paste'], alone(secret(oneCase))),
  'secret-capitalised': mistake(
    'low',
    ['copy-paste'],
    upToPairs(secret(fromEach(s => [s.charAt(0).toUpperCase() + s.slice(1), s.charAt(0).toLowerCase() + s.slice(1)]))),
  ),
  'secret-cut': mistake(
    'low',
    ['any'],
    alone(
      secret(({ secret: s }) =>
        cutLengths.filter(length => length < s.length).map(length => [s.slice(0, length), { length }]),
      ),
    ),
  ),
  'secret-doubled': mistake('low', ['copy-paste'], upToPairs(secret(from(s => s + s)))),
} satisfies Family
