import { useMemo } from 'react'
import { glyphFor } from '#core/bytes/glyphs.ts'
import type { FoundCharacter } from '#core/bytes/invisible.ts'
import { groupMissed } from './missed-characters.ts'
import type { ValueWords } from './value-words.ts'

/** Places listed for each character; the rest is counted. */
const places = 8

interface MissedListProps {
  found: readonly FoundCharacter[]
  capped: boolean
  /** False where byte offsets in the text are not those of the value. */
  exact: boolean
  words: ValueWords
  onChoose: (character: FoundCharacter) => void
}

/** What the eye misses in a value, counted and named; each place leads to the character. */
export function MissedList({ found, capped, exact, words, onChoose }: MissedListProps) {
  const groups = useMemo(() => groupMissed(found), [found])
  if (groups.length === 0) return <p className="px-3.5 pt-1.5 pb-3 text-xs text-muted">{words.noneMissed}</p>
  return (
    <div className="mt-1.5 border-t border-line px-3.5 py-2.5 text-xs">
      <p className="font-semibold">{words.missed(found.length, capped)}</p>
      <ul className="mt-1 grid gap-1">
        {groups.map(group => {
          const [first] = group
          if (!first) return null
          return (
            <li key={first.codePoint} className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
              <span aria-hidden className="min-w-4 text-center font-mono text-bad">
                {glyphFor(first.codePoint)}
              </span>
              <span className="font-mono">{first.name}</span>
              <span className="text-muted">
                {words.times(group.length)} · {words.kinds[first.kind]}
              </span>
              {exact &&
                group.slice(0, places).map(character => (
                  <button
                    key={character.index}
                    type="button"
                    className="min-h-6 text-muted underline decoration-line-strong underline-offset-2 hover:text-ink"
                    onClick={() => onChoose(character)}
                  >
                    {words.atByte(character.byteIndex)}
                  </button>
                ))}
              {exact && group.length > places && (
                <span className="text-muted">{words.more(group.length - places)}</span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
