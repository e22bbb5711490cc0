import { FileUp, ListTree } from 'lucide-react'
import { useDeferredValue, useRef, useState } from 'react'
import { prettyJson } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'

/** Indenting a longer body for reading would take longer than it helps. */
const indentedLimit = 200_000

interface BodyToolsProps {
  body: string | Uint8Array
  onFile: (file: File) => void
}

/** Open a file; read the body indented, which changes nothing. */
export function BodyTools({ body, onFile }: BodyToolsProps) {
  const { request: words } = useText()
  const picker = useRef<HTMLInputElement>(null)
  const [indented, setIndented] = useState(false)
  const canIndent = typeof body === 'string' && body !== '' && body.length <= indentedLimit
  return (
    <div className="mt-1 grid gap-1.5">
      <div className="-mx-1.5 flex flex-wrap gap-1">
        <Button look="quiet" size="small" title={words.openFileDetail} onClick={() => picker.current?.click()}>
          <FileUp size={13} aria-hidden /> {words.openFile}
        </Button>
        {canIndent && (
          <Button look="quiet" size="small" aria-expanded={indented} onClick={() => setIndented(!indented)}>
            <ListTree size={13} aria-hidden /> {indented ? words.indentedHide : words.indented}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      {indented && canIndent && <Indented text={body} />}
    </div>
  )
}

function Indented({ text }: { text: string }) {
  const { request: words } = useText()
  const shown = useDeferredValue(text)
  return (
    <div className="rounded-lg border border-dashed border-line px-2.5 py-1.5">
      <p className="text-xs text-muted">{words.indentedNote}</p>
      <pre
        tabIndex={-1}
        className="max-h-72 overflow-auto font-mono text-xs leading-relaxed break-all whitespace-pre-wrap"
      >
        {prettyJson(shown)}
      </pre>
    </div>
  )
}
