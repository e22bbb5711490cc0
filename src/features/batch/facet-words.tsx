import type { ReactNode } from 'react'
import { outcomes } from '#core/batch/row-columns.ts'
import { type MistakeId, mistakeTable } from '#core/index.ts'
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
    .filter(isMistake)
    .map(id => ({ id }))
}

function isMistake(id: string): id is MistakeId {
  return id in mistakeTable
}

/** "2023-11-14 22:00". */
function hourText(hours: number): string {
  return new Date(hours * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}

/** "2023-11-14 22:13:20", in UTC. */
export function secondText(time: number): string {
  return time < 0 ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}
