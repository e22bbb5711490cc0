import type { ImportProblem } from '#core/index.ts'
import { importProblemText, useImportText } from '#i18n/import-text.ts'
import { useCase } from '#workspace/use-case.ts'

/** What a text left open, or what was done to it. That a signature is missing is said where one is asked for, not here. */
export function TicketProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const { problems: texts } = useImportText()
  const hasSignature = useCase(state => state.observed !== null)
  const shown = problems.filter(({ code }) => code !== 'import-no-signature' || !hasSignature)
  if (shown.length === 0) return null
  return (
    <ul className="grid gap-1">
      {shown.map(problem => (
        <li key={JSON.stringify(problem)} className="rounded-md bg-warn-bg px-2 py-1 text-xs wrap-anywhere text-warn">
          {importProblemText(texts, problem)}
        </li>
      ))}
    </ul>
  )
}
