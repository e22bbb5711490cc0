import { type ReactNode, useMemo } from 'react'
import { findInvisible, glyphFor } from '#core/index.ts'

/** Text whose blanks, controls and other easily missed characters are drawn, each with its name. For short stretches. */
export function VisibleText({ text }: { text: string }) {
  return useMemo(() => {
    const parts: ReactNode[] = []
    let from = 0
    const plain = (until: number) => {
      if (until > from) parts.push(text.slice(from, until).replaceAll(' ', '·'))
    }
    for (const { index, codePoint, name } of findInvisible(text)) {
      plain(index)
      from = index + (codePoint > 0xffff ? 2 : 1)
      parts.push(
        <span key={index} title={name} className="mx-px rounded-sm border border-current px-0.5 text-xs font-semibold">
          {glyphFor(codePoint)}
          {codePoint === 0x0a && '\n'}
        </span>,
      )
    }
    plain(text.length)
    return parts
  }, [text])
}
