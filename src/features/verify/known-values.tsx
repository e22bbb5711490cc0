import { useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import type { KnownInputs } from '#workspace/case.ts'
import { dispatch, useCase } from '#workspace/use-case.ts'
import { PlainField } from './plain-field.tsx'

const oneALine = ['secrets', 'tokens', 'times', 'paths', 'baseUrls'] as const

/** Further values that the user knows of: other secrets, tokens, times, paths, base URLs, the body as the code had it. */
export function KnownValues() {
  const text = useVerifyText().known
  const { shell } = useText()
  const known = useCase(state => state.known)
  const know = (change: Partial<KnownInputs>) => dispatch({ type: 'know', change })
  const [shown, setShown] = useState(false)
  return (
    <div className="grid gap-2.5">
      <p className="text-xs text-muted">{text.hint}</p>
      {oneALine.map(kind => (
        <PlainField
          key={kind}
          label={text[kind]}
          value={known[kind]}
          masked={kind === 'secrets' && !shown}
          onChange={value => know({ [kind]: value })}
          tools={
            kind === 'secrets' && (
              <Button size="small" look="quiet" onClick={() => setShown(!shown)} aria-pressed={shown}>
                {shown ? shell.hide : shell.show}
              </Button>
            )
          }
        />
      ))}
      <PlainField label={text.bodies} value={known.body} rows={3} onChange={body => know({ body })} />
    </div>
  )
}
