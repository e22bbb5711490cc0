import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { useBatchText } from '#i18n/batch-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { useFileDrop } from '#ui/use-file-drop.ts'
import { chooseFile, forgetBatch, setSecrets, useBatch } from './batch-store.ts'
import { sampleFile, sampleSecrets } from './sample-file.ts'

/** Where the file comes from. */
export function FilePanel() {
  const { file: words } = useBatchText()
  const fileName = useBatch(state => state.fileName)
  const problem = useBatch(state => state.problem)
  const holdsAny = useBatch(state => state.fileName !== '' || state.secrets !== '')
  const area = useRef<HTMLLabelElement>(null)
  useFileDrop(area, chooseFile)
  return (
    <Panel id="batch-file" title={words.title}>
      <div className="grid gap-2.5 px-3.5 pb-3.5">
        <p className="text-xs text-muted">{words.sub}</p>
        <label
          ref={area}
          className="grid cursor-pointer justify-items-center gap-1.5 rounded-lg border border-dashed border-line-strong bg-paper px-3 py-5 text-center text-[13px] hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-focus"
        >
          <FileUp size={18} aria-hidden className="text-muted" />
          <span>{words.drop}</span>
          {fileName !== '' && <span className="max-w-full truncate font-mono text-xs">{fileName}</span>}
          <input
            type="file"
            aria-label={words.label}
            className="sr-only"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) void chooseFile(file)
              currentTarget.value = ''
            }}
          />
        </label>
        {problem && (
          <p role="alert" className="text-[13px] text-bad">
            {words.problems[problem]}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={trySample}>
            {words.sample}
          </Button>
          {holdsAny && (
            <Button size="small" onClick={forgetBatch}>
              {words.forget}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}

async function trySample(): Promise<void> {
  setSecrets(sampleSecrets)
  await chooseFile(await sampleFile())
}
