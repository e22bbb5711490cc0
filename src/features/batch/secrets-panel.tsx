import { useMemo, useState } from 'react'
import { readSecrets } from '#core/batch/secrets.ts'
import { useBatchText } from '#i18n/batch-text.ts'
import { Button } from '#ui/button.tsx'
import { controlLook, describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { leaveAlone } from '#ui/leave-alone.ts'
import { Panel } from '#ui/panel.tsx'
import { setSecrets, useBatch } from './batch-store.ts'

/** The secrets by client id. Masked until shown. */
export function SecretsPanel() {
  const { secrets: words } = useBatchText()
  const text = useBatch(state => state.secrets)
  const [shown, setShown] = useState(false)
  const { secrets, problems } = useMemo(() => readSecrets(text), [text])
  const [problem] = problems
  return (
    <Panel
      id="batch-secrets"
      title={words.title}
      sub={secrets.size > 0 && words.known(secrets.size)}
      tools={
        <Button size="small" look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </Button>
      }
    >
      <div className="px-3.5 pb-3.5">
        <FieldFrame
          id="batch-secrets-text"
          label={words.label}
          hue="secret"
          hint={words.hint}
          faulty={problem !== undefined}
          problems={problem && <p className="text-xs text-bad">{words.badLine(problem.line)}</p>}
        >
          <textarea
            id="batch-secrets-text"
            rows={3}
            spellCheck={false}
            wrap="off"
            placeholder={words.placeholder}
            aria-describedby={describedBy('batch-secrets-text', { hint: true, problems: problem !== undefined })}
            className={`${controlLook} resize-y ${shown || text === '' ? '' : '[-webkit-text-security:disc]'}`}
            value={text}
            onChange={({ currentTarget }) => setSecrets(currentTarget.value)}
            {...leaveAlone}
          />
        </FieldFrame>
      </div>
    </Panel>
  )
}
