import { Download } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { holdsSecret } from '#core/bytes/holds-secret.ts'
import type { SignedFile } from '#core/exporters/files/signed-file.ts'
import { signedFiles } from '#core/exporters/files/signed-files.ts'
import { testVectors } from '#core/exporters/vectors/test-vectors.ts'
import { type VectorFile, vectorFiles } from '#core/exporters/vectors/vector-files.ts'
import { type EnvironmentId, type ExportProblem, schemes, type Trace } from '#core/index.ts'
import { useExportText } from '#i18n/exporting-text.ts'
import { Button } from '#ui/button.tsx'
import { saveFile } from '#ui/save-file.ts'
import { addressOf, EnvironmentField } from './environment-field.tsx'
import { ExportFault } from './export-fault.tsx'

/** The signed request for other tools, and test vectors, as files to keep. */
export function FilesPanel({ trace }: { trace: Trace }) {
  const words = useExportText()
  const [environment, setEnvironment] = useState<EnvironmentId>('sandbox')
  const [problem, setProblem] = useState<{ problem: ExportProblem; trace: Trace } | null>(null)
  const save = ({ fileName, type, render }: SignedFile) => {
    const file = render(trace, addressOf(environment))
    if (file.ok) saveFile(fileName, type, file.value)
    setProblem(file.ok ? null : { problem: file.problem, trace })
  }
  const keep = (file: VectorFile) => {
    const leak = leakOf(trace)
    setProblem(leak && { problem: leak, trace })
    if (!leak) void saveVectors(file, trace)
  }
  return (
    <div className="grid gap-4 px-3.5 pb-3">
      <Group title={words.signedFiles} hint={<span className="text-warn">{words.signedFilesHint}</span>}>
        <EnvironmentField value={environment} onChange={setEnvironment} />
        <div className="flex flex-wrap gap-2">
          {signedFiles.map(file => (
            <SaveButton key={file.id} name={file.name} onSave={() => save(file)} />
          ))}
        </div>
      </Group>
      <Group title={words.vectors} hint={words.vectorsHint}>
        <div className="flex flex-wrap gap-2">
          {vectorFiles.map(file => (
            <SaveButton key={file.id} name={file.name} onSave={() => keep(file)} />
          ))}
        </div>
      </Group>
      {problem?.trace === trace && <ExportFault problem={problem.problem} />}
    </div>
  )
}

/** A formula of one's own goes into the vectors as it is. */
function leakOf({ request, scheme }: Trace): ExportProblem | null {
  if (schemes.includes(scheme)) return null
  const text = `${scheme.payload}\n${scheme.salt}`
  if (holdsSecret(text, [request.token])) return { code: 'snippet-would-leak', credential: 'token', field: 'scheme' }
  const isLeak = holdsSecret(text, [request.clientSecret, request.signingSecret ?? ''])
  return isLeak ? { code: 'snippet-would-leak', credential: 'clientSecret', field: 'scheme' } : null
}

async function saveVectors({ fileName, type, render }: VectorFile, { scheme }: Trace): Promise<void> {
  saveFile(fileName, type, render(await testVectors(scheme)))
}

function Group({ title, hint, children }: { title: string; hint: ReactNode; children: ReactNode }) {
  return (
    <section className="grid justify-items-start gap-2" aria-label={title}>
      <h3 className="text-[13px] font-semibold">{title}</h3>
      <p className="text-xs text-muted">{hint}</p>
      {children}
    </section>
  )
}

function SaveButton({ name, onSave }: { name: string; onSave: () => void }) {
  const words = useExportText()
  return (
    <Button aria-label={words.downloadNamed(name)} onClick={onSave}>
      <Download size={14} aria-hidden />
      {name}
    </Button>
  )
}
