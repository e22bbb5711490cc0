import { useId, useState } from 'react'
import type { Scheme, SchemeProblem } from '#core/index.ts'
import { readScheme, writeScheme } from '#core/scheme/read-scheme.ts'
import { useSchemeEditorText } from '#i18n/scheme-editor-text.ts'
import { Button } from '#ui/button.tsx'
import { controlLook, FieldFrame } from '#ui/field-frame.tsx'
import { saveFile } from '#ui/save-file.ts'
import { ProblemLine } from './problem-list.tsx'

interface SchemeFileProps {
  scheme: Scheme
  onName: (name: string) => void
  onImport: (scheme: Scheme) => void
}

/** The name of a formula, and the formula as a file. It holds no value of any field, so no secret. */
export function SchemeFile({ scheme, onName, onImport }: SchemeFileProps) {
  const words = useSchemeEditorText()
  const id = useId()
  const [importing, setImporting] = useState(false)
  return (
    <>
      <FieldFrame id={id} label={words.name}>
        <input
          id={id}
          className={controlLook}
          value={scheme.name}
          autoComplete="off"
          onChange={event => onName(event.target.value)}
        />
      </FieldFrame>
      <div className="flex flex-wrap gap-2 sm:col-span-3">
        <Button onClick={() => saveFile(fileName(scheme), 'application/json', writeScheme(scheme))}>
          {words.exportJson}
        </Button>
        <Button aria-expanded={importing} onClick={() => setImporting(!importing)}>
          {words.importJson}
        </Button>
      </div>
      {importing && (
        <SchemeImport
          onImport={imported => {
            setImporting(false)
            onImport(imported)
          }}
        />
      )}
    </>
  )
}

function SchemeImport({ onImport }: Pick<SchemeFileProps, 'onImport'>) {
  const words = useSchemeEditorText()
  const id = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<SchemeProblem | 'unreadable' | null>(null)
  const read = (json: string) => {
    const result = readScheme(json)
    if (result.ok) onImport(result.value)
    else setProblem(result.problem)
  }
  const open = (file: File) => {
    file.text().then(read, () => setProblem('unreadable'))
  }
  return (
    <div className="grid gap-2 sm:col-span-3">
      <FieldFrame
        id={id}
        label={words.importHint}
        problems={
          problem && (
            <ul>
              <ProblemLine fault>{problem === 'unreadable' ? words.unreadable : words.problem(problem)}</ProblemLine>
            </ul>
          )
        }
      >
        <textarea
          id={id}
          rows={4}
          value={text}
          spellCheck={false}
          autoComplete="off"
          className={`${controlLook} resize-y`}
          onChange={event => {
            setText(event.target.value)
            setProblem(null)
          }}
        />
      </FieldFrame>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={text.trim() === ''} onClick={() => read(text)}>
          {words.use}
        </Button>
        <label className="inline-flex min-h-6 cursor-pointer items-center rounded-lg border border-line bg-surface px-2.5 py-1.5 text-[13px] font-medium hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-focus">
          {words.openFile}
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={event => {
              const file = event.target.files?.[0]
              if (file) open(file)
              event.target.value = ''
            }}
          />
        </label>
      </div>
    </div>
  )
}

const fileName = ({ name }: Scheme) =>
  `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'scheme'}.json`
