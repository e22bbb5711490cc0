import { Download } from 'lucide-react'
import { useCaseFileText } from '#i18n/case-file-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { Panel } from '#ui/panel.tsx'
import { saveFile } from '#ui/save-file.ts'
import { CaseDocument } from './case-document.tsx'
import { type CaseDiagnosis, useCaseFile } from './case-file-query.ts'
import { holdsBody } from './case-sections.ts'

interface CaseFilePanelProps {
  /** Null while there is no verdict. */
  diagnosis: CaseDiagnosis | null
  /** Revision counters that name the case and its verdict. */
  name: readonly number[]
}

/** The case as something that can be passed on: a preview, and each form of it to be taken away. */
export function CaseFilePanel({ diagnosis, name }: CaseFilePanelProps) {
  const words = useCaseFileText()
  const { shell } = useText()
  const written = useCaseFile(diagnosis, name)
  if (!written) return null
  const { file, title, sections, link, markdown } = written
  const save = (extension: 'md' | 'json', type: string, text: string) =>
    saveFile(`netzme-case.${extension}`, type, text)
  return (
    <Panel id="case-file-title" title={words.title} sub={words.sub}>
      <div className="grid gap-2.5 px-3.5 pb-3.5">
        <CaseDocument title={title} sections={sections} label={words.preview} />
        <p className={`text-xs print:hidden ${holdsBody(file) ? 'text-warn' : 'text-muted'}`}>
          {words.holds(holdsBody(file))}
        </p>
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          {link !== null && <CopyButton words={shell} label={words.copyLink} read={() => link} />}
          <CopyButton words={shell} label={words.copyMarkdown} read={() => markdown} />
          <SaveButton label={words.downloadMarkdown} onSave={() => save('md', 'text/markdown', markdown)} />
          <SaveButton
            label={words.downloadJson}
            onSave={() => save('json', 'application/json', `${JSON.stringify(file, null, 2)}\n`)}
          />
          {link === null && <span className="text-xs text-muted">{words.linkTooLong}</span>}
        </div>
      </div>
    </Panel>
  )
}

function SaveButton({ label, onSave }: { label: string; onSave: () => void }) {
  return (
    <Button size="small" className="text-muted hover:text-ink" onClick={onSave}>
      <Download size={13} aria-hidden />
      {label}
    </Button>
  )
}
