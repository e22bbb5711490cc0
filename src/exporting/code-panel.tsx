import { Download } from 'lucide-react'
import { useState } from 'react'
import { create } from 'zustand'
import { type EnvironmentId, snippetTargets } from '#core/index.ts'
import { useExportText } from '#i18n/exporting-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { saveFile } from '#ui/save-file.ts'
import { SelectField } from '#ui/select-field.tsx'
import { CodeBox } from './code-box.tsx'
import { EnvironmentField } from './environment-field.tsx'
import { ExportFault } from './export-fault.tsx'
import { useSnippet } from './snippet-query.ts'

/** cURL has a view of its own: it holds the token. */
const targets = snippetTargets.filter(({ id }) => id !== 'curl')
const storageKey = 'snippet-target'

/** The language of the reader's code: a choice, kept over visits. */
const useTarget = create<{ id: string; setId: (id: string) => void }>(set => ({
  id: targets.find(({ id }) => id === localStorage.getItem(storageKey))?.id ?? 'node',
  setId: id => {
    localStorage.setItem(storageKey, id)
    set({ id })
  },
}))

interface CodePanelProps {
  /** The language that the sender shows; the reader's pick goes before it. */
  preferred?: string | null
}

/** The open case as code that signs and sends it, in the language that one picks: the right way, to run beside one's own. */
export function CodePanel({ preferred = null }: CodePanelProps) {
  const words = useExportText()
  const { values } = useText()
  const { id: last, setId } = useTarget()
  const [picked, setPicked] = useState<string | null>(null)
  const id = picked ?? preferred ?? last
  const pick = (chosen: string) => {
    setPicked(chosen)
    setId(chosen)
  }
  const [environment, setEnvironment] = useState<EnvironmentId>('sandbox')
  const { data: snippet, isPlaceholderData } = useSnippet(id, environment)
  const target = targets.find(row => row.id === id)
  const code = snippet?.ok ? snippet.value : null
  return (
    <div className="grid gap-2.5">
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label={words.language}
          value={id}
          options={targets.map(row => ({ value: row.id, label: row.name }))}
          onChange={pick}
        />
        <EnvironmentField value={environment} onChange={setEnvironment} />
        {code !== null && target && (
          <>
            <CopyButton words={values} label={words.copyCode} read={() => code} />
            <Button
              size="small"
              className="text-muted hover:text-ink"
              disabled={isPlaceholderData}
              onClick={() => saveFile(target.fileName, 'text/plain', code)}
            >
              <Download size={13} aria-hidden />
              {words.downloadNamed(target.fileName)}
            </Button>
          </>
        )}
      </div>
      {code !== null && <CodeBox code={code} label={words.codeLabel} testId="snippet" />}
      {snippet && !snippet.ok && <ExportFault problem={snippet.problem} />}
      {target && <HowToRun commands={target.commands} />}
      <p className="text-xs text-muted">{words.codeHint}</p>
    </div>
  )
}

function HowToRun({ commands }: { commands: readonly (readonly string[])[] }) {
  const words = useExportText()
  if (commands.length === 0) return <p className="text-xs text-muted">{words.runElsewhere}</p>
  return (
    <p className="text-xs text-muted">
      {words.run} <code className="font-mono text-ink">{commands.map(command => command.join(' ')).join(' && ')}</code>
    </p>
  )
}
