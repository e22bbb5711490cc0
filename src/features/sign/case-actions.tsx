import { BookOpen, Eraser, Undo2 } from 'lucide-react'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { endBodyChecks } from '#workers/body-checks.ts'
import { endDiagnosis } from '#workers/threads.ts'
import { exampleEndpointId, exampleReceived } from '#workspace/case.ts'
import { forgetEverything } from '#workspace/forget.ts'
import { dispatch } from '#workspace/use-case.ts'
import { useQuietUndo } from './undo-strip.tsx'

/** Away with everything, or back to the documentation's example. */
export function CaseActions() {
  const { request: words, shell } = useText()
  const quietUndo = useQuietUndo()
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
      {quietUndo && (
        <Button title={words.changed[quietUndo.label]} onClick={() => dispatch({ type: 'undo' })}>
          <Undo2 size={14} aria-hidden /> {shell.undo}
        </Button>
      )}
    </div>
  )
}
