import { FileUp, ListTree } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'

const Indented = lazy(async () => ({ default: (await import('./body-indented.tsx')).BodyIndented }))

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
      {indented && canIndent && (
        <Suspense>
          <Indented text={body} />
        </Suspense>
      )}
    </div>
  )
}
