import { useId, useState } from 'react'
import { type ImportResult, importRequests, type RequestField } from '#core/index.ts'
import { importProblemText, useImportText } from '#i18n/import-text.ts'
import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { receiveImport } from '#workspace/receive-import.ts'

/** Above this many characters the box shows only that it was read: a text field with megabytes would stutter. */
const shownLimit = 20_000
const wanted = ['method', 'path', 'body', 'requestTime', 'clientId', 'token'] as const satisfies readonly RequestField[]

/** One box for what a merchant sent. A paste fills the fields at once, from the clipboard's own bytes; typing waits for the button. */
export function PastePanel() {
  const { paste } = useVerifyText()
  const id = useId()
  const [text, setText] = useState('')
  const [result, setResult] = useState<ImportResult | null>(null)
  const read = (pasted: string) => {
    const imported = importRequests(pasted)
    const [first] = imported.requests
    if (first) receiveImport(first, imported.format)
    setText(pasted.length > shownLimit ? '' : pasted)
    setResult(imported)
  }
  return (
    <Panel id="paste" title={paste.title} sub={paste.sub}>
      <div className="grid gap-2 px-3.5 pb-3.5">
        <label htmlFor={id} className="text-xs font-medium text-muted">
          {paste.label}
        </label>
        <textarea
          id={id}
          data-testid="paste"
          rows={3}
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          className="min-h-16 w-full resize-y rounded-lg border border-line bg-paper px-2.5 py-1.5 font-mono text-[13px]"
          onChange={event => setText(event.target.value)}
          onPaste={event => {
            const pasted = event.clipboardData.getData('text/plain')
            if (pasted === '' || text !== '') return
            event.preventDefault()
            read(pasted)
          }}
        />
        <div className="flex flex-wrap items-center gap-2">
          <p id={`${id}-hint`} className="flex-1 text-xs text-muted">
            {paste.hint}
          </p>
          <Button size="small" disabled={text === ''} onClick={() => read(text)}>
            {paste.fill}
          </Button>
        </div>
        <div role="status">{result && <Findings result={result} />}</div>
      </div>
    </Panel>
  )
}

function Findings({ result }: { result: ImportResult }) {
  const { paste, observed } = useVerifyText()
  const importing = useImportText()
  const { sign } = useText()
  const imported = result.requests[0]
  const has = (field: RequestField) => imported?.request[field] !== undefined
  const signature = imported?.observedSignature !== undefined
  const found = [...wanted.filter(has).map(field => sign.fields[field]), ...(signature ? [observed.label] : [])]
  const missing = [...wanted.filter(field => !has(field)).map(field => sign.fields[field]), sign.fields.clientSecret]
  return (
    <div className="grid gap-1 text-xs">
      {imported && (
        <p>
          {importing.formats[result.format]} {paste.found}: {found.join(', ')}. {paste.missing}: {missing.join(', ')}.
        </p>
      )}
      {result.problems.map(problem => (
        <p key={JSON.stringify(problem)} className="rounded-md bg-warn-bg px-2 py-1 text-warn">
          {importProblemText(importing.problems, problem)}
        </p>
      ))}
    </div>
  )
}
