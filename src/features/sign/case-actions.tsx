import { BookOpen, Eraser } from 'lucide-react'
import type { ReactNode } from 'react'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { endBodyChecks } from '#workers/body-checks.ts'
import { endDiagnosis } from '#workers/threads.ts'
import { exampleEndpointId, exampleReceived } from '#workspace/case.ts'
import { forgetEverything } from '#workspace/forget.ts'
import { dispatch } from '#workspace/use-case.ts'

/** Away with everything, back to the documentation's example, or one step back. */
export function CaseActions({ undo }: { undo: ReactNode }) {
  const { request: words } = useText()
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        onClick={() => {
          endDiagnosis()
          endBodyChecks()
          forgetEverything()
        }}
      >
        <Eraser size={14} aria-hidden /> {words.forget}
      </Button>
      <Button
        onClick={() =>
          dispatch({ type: 'receive', received: exampleReceived, label: 'example', endpointId: exampleEndpointId })
        }
      >
        <BookOpen size={14} aria-hidden /> {words.example}
      </Button>
      {undo}
    </div>
  )
}
