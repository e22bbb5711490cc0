import { CircleAlert } from 'lucide-react'
import type { ExportProblem, SchemeProblem } from '#core/index.ts'
import { type ExportWords, useExportText } from '#i18n/exporting-text.ts'
import { useText } from '#i18n/locale.tsx'
import type { Messages } from '#i18n/messages.ts'

/** Why there is nothing to take away. */
export function ExportFault({ problem }: { problem: ExportProblem }) {
  const text = useText()
  const words = useExportText()
  return (
    <p className="grid grid-cols-[auto_minmax(0,1fr)] gap-1.5 text-xs text-bad">
      <CircleAlert size={14} aria-hidden className="mt-px" />
      {inWords(problem, words, text)}
    </p>
  )
}

function inWords(problem: ExportProblem, words: ExportWords, { pipeline, sign }: Messages): string {
  if (isOfScheme(problem)) return words.scheme
  const id = 'field' in problem ? problem.field : ''
  const names = new Map(Object.entries({ ...sign.fields, signature: pipeline.signature, scheme: words.formula }))
  return words.problem(problem, names.get(id) ?? words.environment)
}

function isOfScheme(problem: ExportProblem): problem is SchemeProblem {
  return problem.code.startsWith('scheme-')
}
