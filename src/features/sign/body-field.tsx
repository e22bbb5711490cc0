import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { decodeUtf8 } from '#core/bytes/utf8.ts'
import { useText } from '#i18n/locale.tsx'
import { needsCodeEditor } from '#ui/exact-text.ts'
import { describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { useFileDrop } from '#ui/use-file-drop.ts'
import { currentCase, dispatch, useCase } from '#workspace/use-case.ts'
import { areaLimit, BodyArea } from './body-area.tsx'
import { useBodyReport } from './body-report-query.ts'
import { BodyTools } from './body-tools.tsx'
import { useFieldProblems } from './field-problems.ts'
import { isFault, ProblemList } from './problem-list.tsx'

const BodyHex = lazy(() => import('./body-hex.tsx').then(module => ({ default: module.BodyHex })))
const BodyCode = lazy(() => import('./body-code.tsx').then(module => ({ default: module.BodyCode })))

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
  const caret = useRef<number | null>(null)
  const [refused, setRefused] = useState(false)
  const openFile = (file: File) => {
    setRefused(file.size > fileLimit)
    if (file.size <= fileLimit) takeFile(file)
  }
  useFileDrop(frame, openFile)
  const inCode = useCodeEditor(body, frame)
  const control = typeof body !== 'string' ? 'hex' : inCode ? 'code' : 'area'
  const faulty = problems.some(isFault)
  const description = describedBy(id, { hint: true, problems: problems.length > 0 })
  return (
    <div ref={frame}>
      <FieldFrame
        id={id}
        label={sign.fields.body}
        hue="body"
        labelsControl={control !== 'code'}
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
            onValue={(text, at) => {
              caret.current = at
              edit(text)
            }}
            onKept={(text, at) => {
              caret.current = at
              replaceBody(text, 'paste')
            }}
          />
        )}
        {control === 'code' && typeof body === 'string' && (
          <Suspense fallback={<p className="min-h-20 px-2.5 py-1.5 text-muted">{words.loadingEditor}</p>}>
            <BodyCode
              value={body}
              label={sign.fields.body}
              faulty={faulty}
              describedBy={description}
              caret={caret.current}
              onValue={edit}
            />
          </Suspense>
        )}
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

/** Whether CodeMirror holds the body. Once it does, it keeps it until the focus leaves. */
function useCodeEditor(body: string | Uint8Array, frame: { current: HTMLElement | null }): boolean {
  const needed = typeof body === 'string' && (body.length > areaLimit || needsCodeEditor(body))
  const [kept, setKept] = useState(needed)
  if (needed && !kept) setKept(true)
  useEffect(() => {
    if (needed || !kept) return
    const node = frame.current
    if (!node?.contains(document.activeElement)) return setKept(false)
    const leave = () => setKept(false)
    node.addEventListener('focusout', leave)
    return () => node.removeEventListener('focusout', leave)
  }, [needed, kept, frame])
  return kept
}

function edit(body: string | Uint8Array): void {
  dispatch({ type: 'edit', change: { body } })
}

function replaceBody(body: string | Uint8Array, label: 'paste' | 'file'): void {
  dispatch({ type: 'replace', request: { ...currentCase().request, body }, label })
}

/** The bytes of a file become the body: as text where they are UTF-8, byte-order mark included. */
async function takeFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  replaceBody(decodeUtf8(bytes) ?? bytes, 'file')
}
