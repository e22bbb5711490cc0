import { useMemo, useRef, useState } from 'react'
import { readSecrets } from '#core/batch/secrets.ts'
import { decodeUtf8 } from '#core/bytes/utf8.ts'
import { useBatchText } from '#i18n/batch-text.ts'
import { Button } from '#ui/button.tsx'
import { controlLook, describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { leaveAlone } from '#ui/leave-alone.ts'
import { Panel } from '#ui/panel.tsx'
import { pickFile } from '#ui/pick-file.ts'
import { useFileDrop } from '#ui/use-file-drop.ts'
import { setSecrets, useBatch } from './batch-store.ts'

/** Larger files hold no secrets of one's clients. */
const mostBytes = 4_000_000

/** The secrets by client id. Masked until shown. */
export function SecretsPanel() {
  const { secrets: words } = useBatchText()
  const text = useBatch(state => state.secrets)
  const [shown, setShown] = useState(false)
  const { secrets, problems } = useMemo(() => readSecrets(text), [text])
  const [problem] = problems
  const [refused, setRefused] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const take = async (file: File) => {
    const held = file.size <= mostBytes ? decodeUtf8(new Uint8Array(await file.arrayBuffer())) : null
    setRefused(held === null)
    if (held !== null) setSecrets(held.replace(/^\uFEFF/, ''))
  }
  const readFile = async () => take(await pickFile())
  useFileDrop(area, take)
  return (
    <Panel
      id="batch-secrets"
      title={words.title}
      sub={secrets.size > 0 && words.known(secrets.size)}
      tools={
        <>
          <Button size="small" look="quiet" onClick={() => void readFile()}>
            {words.fromFile}
          </Button>
          <Button size="small" look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? words.hide : words.show}
          </Button>
        </>
      }
    >
      <div className="px-3.5 pb-3.5">
        <FieldFrame
          id="batch-secrets-text"
          label={words.label}
          hue="secret"
          hint={words.hint}
          faulty={problem !== undefined || refused}
          problems={
            (problem || refused) && (
              <p className="text-xs text-bad">{problem ? words.badLine(problem.line) : words.badFile}</p>
            )
          }
        >
          <textarea
            ref={area}
            id="batch-secrets-text"
            rows={3}
            spellCheck={false}
            wrap="off"
            placeholder={words.placeholder}
            aria-describedby={describedBy('batch-secrets-text', {
              hint: true,
              problems: problem !== undefined || refused,
            })}
            className={`${controlLook} resize-y ${shown || text === '' ? '' : '[-webkit-text-security:disc]'}`}
            value={text}
            onChange={({ currentTarget }) => {
              setRefused(false)
              setSecrets(currentTarget.value)
            }}
            {...leaveAlone}
          />
        </FieldFrame>
      </div>
    </Panel>
  )
}
