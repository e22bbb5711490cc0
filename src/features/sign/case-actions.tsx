import { useQueryClient } from '@tanstack/react-query'
import { BookOpen, Eraser, Undo2 } from 'lucide-react'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { exampleEndpointId, exampleReceived } from '#workspace/case.ts'
import { useKeptCases } from '#workspace/kept-cases.ts'
import { useLiveSession } from '#workspace/live-session.ts'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { dispatch } from '#workspace/use-case.ts'
import { useQuietUndo } from './undo-strip.tsx'

/** Away with everything, or back to the documentation's example. */
export function CaseActions() {
  const { request: words, shell } = useText()
  const quietUndo = useQuietUndo()
  const queries = useQueryClient()
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        onClick={() => {
          useSecretVisibility.getState().setShown(false)
          useKeptCases.getState().clear()
          useLiveSession.getState().clear()
          dispatch({ type: 'forget' })
          queries.clear()
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
