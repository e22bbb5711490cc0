import { lazy, Suspense, useId, useRef, useState } from 'react'
import { decodeUtf8 } from '#core/bytes/utf8.ts'
import { useText } from '#i18n/locale.tsx'
import { splice } from '#ui/exact-text.ts'
import { describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { useFileDrop } from '#ui/use-file-drop.ts'
import { currentCase, dispatch, useCase } from '#workspace/use-case.ts'
import { BodyArea } from './body-area.tsx'
import { loadBodyEditor, useBodyEditor } from './body-editor.ts'
import type { BodyHandover } from './body-handover.ts'
import { useBodyReport } from './body-report-query.ts'
import { BodyTools } from './body-tools.tsx'
import { useFieldProblems } from './field-problems.ts'
import { isFault, ProblemList } from './problem-list.tsx'
import { untouched } from './text-edits.ts'
import { useBodyControl } from './use-body-control.ts'

const BodyHex = lazy(() => import('./body-hex.tsx').then(module => ({ default: module.BodyHex })))

/** Past this a browser tab runs out of memory before it signs. */
const fileLimit = 64 * 1024 * 1024

/** The body: signed exactly as typed, dropped or opened. Which control holds it follows from what it is. */
export function BodyField() {
  const { sign, request: words } = useText()
  const id = useId()
  const body = useCase(state => state.request.body)
  const { data: report, isPlaceholderData: stale } = useBodyReport()
  const fieldProblems = useFieldProblems('body')
  const problems = [...fieldProblems, ...(report?.problems ?? [])]
  const frame = useRef<HTMLDivElement>(null)
  const [handover] = useState<BodyHandover>(() => ({ place: null, caret: null, log: untouched('') }))
  const [composing, setComposing] = useState(false)
  const [refused, setRefused] = useState(false)
  const openFile = (file: File) => {
    setRefused(file.size > fileLimit)
    if (file.size <= fileLimit) takeFile(file)
  }
  useFileDrop(frame, openFile)
  const BodyCode = useBodyEditor()
  const control = useBodyControl(body, composing, frame)
  const faulty = problems.some(isFault)
  const description = describedBy(id, { hint: true, problems: problems.length > 0 })
  return (
    <div ref={frame}>
      <FieldFrame
        id={id}
        label={sign.fields.body}
        hue="body"
        labelsControl={control === 'area' || control === 'hex'}
        faulty={faulty}
        note={report && <span>{words.bytes(report.bytes)}</span>}
        hint={hintOf(words, body, problems.length)}
        problems={problems.length > 0 && <ProblemList problems={problems} stale={stale} />}
      >
        {control === 'area' && typeof body === 'string' && (
          <BodyArea
            id={id}
            value={body}
            faulty={faulty}
            describedBy={description}
            handover={handover}
            onValue={edit}
            onKept={text => replaceBody(text, 'paste')}
            onHeld={(text, place) => insertOnceLoaded(text, place, handover)}
            onComposing={setComposing}
          />
        )}
        {control === 'code' && typeof body === 'string' && BodyCode && (
          <BodyCode
            value={body}
            label={sign.fields.body}
            faulty={faulty}
            describedBy={description}
            handover={handover}
            onValue={edit}
          />
        )}
        {control === 'loading' && <p className="min-h-20 px-2.5 py-1.5 text-muted">{words.loadingEditor}</p>}
        {typeof body !== 'string' && (
          <Suspense fallback={<p className="min-h-20" />}>
            <BodyHex id={id} value={body} describedBy={description} onValue={edit} />
          </Suspense>
        )}
      </FieldFrame>
      {refused && <p className="mt-1 text-xs text-bad">{words.fileTooLarge('64 MB')}</p>}
      <BodyTools body={body} onFile={openFile} />
    </div>
  )
}

type Words = ReturnType<typeof useText>['request']

function hintOf(words: Words, body: string | Uint8Array, problems: number): string {
  if (typeof body !== 'string') return body.length > 65_536 ? words.hexTooLong : words.hexNote
  if (body === '') return words.bodyEmpty
  return problems === 0 ? words.bodyCompact : words.bodyAsTyped
}

function edit(body: string | Uint8Array): void {
  dispatch({ type: 'edit', change: { body } })
}

function replaceBody(body: string | Uint8Array, label: 'paste' | 'file'): void {
  dispatch({ type: 'replace', request: { ...currentCase().request, body }, label })
}

/** A long paste waits for the editor; what is typed meanwhile comes after it, as its author meant it. */
async function insertOnceLoaded(text: string, place: number, handover: BodyHandover): Promise<void> {
  const { length } = currentCase().request.body
  await loadBodyEditor()
  const { body } = currentCase().request
  if (typeof body !== 'string') return
  handover.caret = place + text.length + Math.max(0, body.length - length)
  replaceBody(splice(body, place, place, text), 'paste')
}

/** The bytes of a file become the body: as text where they are UTF-8, byte-order mark included. */
async function takeFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  replaceBody(decodeUtf8(bytes) ?? bytes, 'file')
}
