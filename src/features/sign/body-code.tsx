import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands'
import {
  Annotation,
  type ChangeSet,
  Compartment,
  EditorState,
  type Extension,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { glyphFor } from '#core/bytes/glyphs.ts'
import { nameCharacter } from '#core/index.ts'
import { applyChanges } from './apply-changes.ts'
import type { BodyHandover, BodyPlace } from './body-handover.ts'
import { type TextEdits, untouched } from './text-edits.ts'

interface BodyCodeProps {
  value: string
  label: string
  faulty: boolean
  describedBy: string | undefined
  handover: BodyHandover
  onValue: (value: string) => void
}

const look = EditorView.theme({
  '&': { fontSize: '13px', maxHeight: '24rem', minHeight: '5rem', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--editor-font)', lineHeight: '1.5', fontVariantLigatures: 'none' },
  '.cm-content': { padding: '6px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 10px' },
  '.cm-specialChar': {
    color: 'var(--bad)',
    backgroundColor: 'var(--bad-bg)',
    borderRadius: '3px',
    padding: '0 2px',
    margin: '0 1px',
    fontSize: '12px',
  },
})

/** What a glyph alone would hide, besides CodeMirror's own list: unusual blanks, joiners, fillers. */
const hidden =
  /\u034f|\u200c|\u200d|[\u00a0\u115f\u1160\u1680\u17b4\u17b5\u180e\u2000-\u200a\u202a-\u202f\u205f-\u206f\u3000\u3164\uffa0]/g

const attributes = new Compartment()

/**
 * The body in CodeMirror: for long texts, and for those a textarea would change. With LF as the only line separator, CR
 * stays a character and is drawn. It lives in a shadow root, where its styles are adopted sheets and the page's strict
 * style policy holds.
 */
export function BodyCode({ value, label, faulty, describedBy, handover, onValue }: BodyCodeProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const known = useRef(value)
  const changed = useEffectEvent((changes: ChangeSet) => {
    known.current = applyChanges(known.current, changes)
    onValue(known.current)
  })
  const emptyState = useEffectEvent(() => stateWith(namedAs(label, faulty), changed))
  const openingText = useEffectEvent(() => (handover.log.now === value ? handover.log : untouched(value)))

  useLayoutEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const editor = new EditorView({ state: emptyState(), root, parent: root })
    view.current = editor
    fill(editor, openingText())
    takeOver(editor, handover)
    return () => {
      handover.place = leftAt(editor)
      editor.destroy()
    }
  }, [handover])

  useLayoutEffect(() => {
    if (value === known.current) return
    known.current = value
    // A new state rather than a change: the editor's own history must not bring back what was replaced or forgotten.
    view.current?.setState(emptyState())
    if (view.current) fill(view.current, untouched(value))
  }, [value])

  useEffect(() => {
    view.current?.dispatch({ effects: attributes.reconfigure(namedAs(label, faulty)) })
  }, [label, faulty])

  useEffect(() => {
    const content = view.current?.contentDOM
    const ids = describedBy?.split(' ') ?? []
    if (content && 'ariaDescribedByElements' in content)
      content.ariaDescribedByElements = ids.flatMap(id => document.getElementById(id) ?? [])
  }, [describedBy])

  return <div ref={host} className="field-control-host min-w-0 flex-1 [--editor-font:var(--font-mono)]" />
}

/** A label outside cannot reach into a shadow root: the editor carries its name itself. */
function namedAs(label: string, faulty: boolean): Extension {
  return EditorView.contentAttributes.of({ 'aria-label': label, ...(faulty && { 'aria-invalid': 'true' }) })
}

function stateWith(named: Extension, changed: (changes: ChangeSet) => void): EditorState {
  return EditorState.create({
    extensions: [
      EditorState.lineSeparator.of('\n'),
      history(),
      keymap.of([{ key: 'Enter', run: insertNewline }, ...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      highlightSpecialChars({ addSpecialChars: hidden, render: drawSpecial }),
      look,
      attributes.of(named),
      EditorView.contentAttributes.of({ spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }),
      EditorView.updateListener.of(({ docChanged, transactions, changes }) => {
        if (docChanged && !transactions[0]?.annotation(filling)) changed(changes)
      }),
    ],
  })
}

/** Marks what fills an empty editor: nobody's edits. */
const filling = Annotation.define<true>()

/**
 * The body into an empty editor, which can then undo what was typed in the textarea before it. By transactions and not
 * as the editor's first state: CodeMirror draws the gaps of that one as if its lines did not wrap, mistakes their height
 * for the line's, and then lays out the whole of a line, however long.
 */
function fill(editor: EditorView, { base, edits }: TextEdits): void {
  const transactions: Transaction[] = []
  let { state } = editor
  const add = (spec: TransactionSpec) => {
    const transaction = state.update(spec)
    transactions.push(transaction)
    state = transaction.state
  }
  const unrecorded = [filling.of(true), Transaction.addToHistory.of(false)]
  add({ changes: { from: 0, insert: base }, annotations: unrecorded })
  for (const { from, to, insert, time } of edits) {
    const changes = { from, to, insert }
    const selection = { anchor: from + insert.length }
    const annotations = Transaction.time.of(time)
    add({ changes, selection, annotations, userEvent: 'input.type' })
  }
  editor.update(transactions)
}

/** Goes on where the textarea was left: selection, scroll position, and the focus unless somebody else has it by now. */
function takeOver(editor: EditorView, handover: BodyHandover): void {
  const { place, caret } = handover
  handover.place = null
  handover.caret = null
  if (!place && caret === null) return
  const { from = 0, to = 0, backward = false } = caret === null ? (place ?? {}) : { from: caret, to: caret }
  const [anchor = 0, head = 0] = (backward ? [to, from] : [from, to]).map(at => Math.min(at, editor.state.doc.length))
  editor.dispatch({ selection: { anchor, head } })
  const { activeElement } = document
  const focuses = (place?.focused ?? true) && (activeElement === null || activeElement === document.body)
  if (focuses) editor.focus()
  editor.requestMeasure({
    read: () => null,
    write: () => {
      editor.scrollDOM.scrollTop = place?.scrollTop ?? 0
      if (focuses)
        queueMicrotask(() => editor.dispatch({ effects: EditorView.scrollIntoView(editor.state.selection.main) }))
    },
  })
}

function leftAt(editor: EditorView): BodyPlace {
  const { from, to, anchor, head } = editor.state.selection.main
  return { from, to, backward: head < anchor, scrollTop: editor.scrollDOM.scrollTop, focused: editor.hasFocus }
}

function drawSpecial(code: number): HTMLElement {
  const span = document.createElement('span')
  const name = nameCharacter(code)
  span.className = 'cm-specialChar'
  span.textContent = glyphFor(code)
  span.title = name
  span.setAttribute('role', 'img')
  span.setAttribute('aria-label', name)
  return span
}
