import type { FoundCharacter } from '#core/bytes/invisible.ts'

const count = (n: number) => n.toLocaleString('en')
const kinds: Record<FoundCharacter['kind'], string> = {
  'line-end': 'line end',
  tab: 'tab',
  control: 'control character',
  blank: 'unusual blank',
  invisible: 'invisible',
  bidi: 'turns the reading direction',
  'look-alike': 'look-alike',
  replacement: 'stands for something lost',
  'lone-surrogate': 'half of a pair; signed as EF BF BD',
}

/** Words of the views of a value. */
export const values = {
  view: (name: string) => `View of ${name}`,
  views: { text: 'Text', invisible: 'Invisible', hex: 'Hex' },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy. Select the text and copy it by hand.',
  copyHex: 'Copy hex',
  copyNamed: (name: string) => `Copy ${name}`,
  count,
  bytes: (n: number) => (n === 1 ? '1 byte' : `${count(n)} bytes`),
  notText: 'Holds bytes that are no UTF-8 text; they show as �. Hex shows them as they are, and copying gives hex.',
  hidden: 'Hidden while the client secret is.',
  showSecret: 'Show secret',
  hideSecret: 'Hide secret',
  loading: 'Loading…',
  kinds,
  noneMissed: 'No control, invisible or look-alike character. Blanks show as ·',
  missed: (n: number, capped: boolean) =>
    n === 1
      ? '1 character that the eye misses'
      : `${capped ? 'The first ' : ''}${count(n)} characters that the eye misses`,
  namedAtByte: (name: string, byte: number) => `${name} at byte ${count(byte)}`,
  atByte: (byte: number) => `byte ${count(byte)}`,
  times: (n: number) => `× ${count(n)}`,
  more: (n: number) => `and ${count(n)} more`,
  hexHelp: 'Point at a byte or a character, or move with the arrow keys.',
  hexPlace: (start: number, end: number) =>
    end - start === 1 ? `byte ${count(start)}` : `bytes ${count(start)} to ${count(end - 1)}`,
  hexNoText: 'no UTF-8 text',
}
