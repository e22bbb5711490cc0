import type { ReactNode } from 'react'
import { isMistakeId } from '#core/batch/is-mistake-id.ts'
import { outcomes } from '#core/batch/row-columns.ts'
import { MistakeTitles } from '#explaining/mistake-title.tsx'
import { useBatchText } from '#i18n/batch-text.ts'
import type { Facet, RowTable } from './row-table.ts'

/** A value of a facet in words. */
export function FacetName({ table, facet, value }: { table: RowTable; facet: Facet; value: number }): ReactNode {
  const { outcomes: words, table: tableWords } = useBatchText()
  switch (facet) {
    case 'outcome':
      return words[outcomes[value] ?? 'unreadable']
    case 'client':
    case 'endpoint':
      return table.texts[facet][value] || tableWords.others
    case 'cause':
      return <MistakeTitles mistakes={mistakesOf(table.texts.cause[value] ?? '')} />
    case 'hour':
      return hourText(value)
  }
}

function mistakesOf(cause: string) {
  return cause
    .split('+')
    .filter(isMistakeId)
    .map(id => ({ id }))
}

/** "2023-11-14 22:00". */
function hourText(hours: number): string {
  return new Date(hours * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}
