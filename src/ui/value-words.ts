import type { FoundCharacter } from '#core/bytes/invisible.ts'
import type { CopyWords } from './copy-button.tsx'
import type { ValueViewName } from './value.ts'

/** What the views of a value say, in the reader's language. */
export interface ValueWords extends CopyWords {
  view: (name: string) => string
  views: Readonly<Record<ValueViewName, string>>
  copyHex: string
  notText: string
  hidden: string
  showSecret: string
  loading: string
  count: (n: number) => string
  kinds: Readonly<Record<FoundCharacter['kind'], string>>
  noneMissed: string
  missed: (n: number, capped: boolean) => string
  namedAtByte: (name: string, byte: number) => string
  atByte: (byte: number) => string
  times: (n: number) => string
  more: (n: number) => string
  hexHelp: string
  hexPlace: (start: number, end: number) => string
  hexNoText: string
}
