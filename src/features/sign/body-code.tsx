import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands'
import { type ChangeSet, Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { nameCharacter } from '#core/index.ts'
import { applyChanges } from './apply-changes.ts'

interface BodyCodeProps {
  value: string
  label: string
  faulty: boolean
  describedBy: string | undefined
  /** Where to put the caret, and with it the focus, when it opens; null leaves the focus alone. */
  caret: number | null
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
    fontSize: '10px',
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
export function BodyCode({ value, label, faulty, describedBy, caret, onValue }: BodyCodeProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const known = useRef(value)
  const changed = useEffectEvent((changes: ChangeSet) => {
    known.current = applyChanges(known.current, changes)
    onValue(known.current)
  })
  const opening = useEffectEvent(() => ({ doc: value, caret, named: namedAs(label, faulty) }))
  const naming = useEffectEvent(() => namedAs(label, faulty))

  useLayoutEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const { doc, caret, named } = opening()
    const editor = new EditorView({ state: stateOf(doc, named, changed), root, parent: root })
    view.current = editor
    if (caret !== null) {
      editor.dispatch({ selection: { anchor: Math.min(caret, doc.length) }, scrollIntoView: true })
      editor.focus()
    }
    return () => editor.destroy()
  }, [])

  useLayoutEffect(() => {
    if (value === known.current) return
    known.current = value
    // A new state rather than a change: the editor's own history must not bring back what was replaced or forgotten.
    view.current?.setState(stateOf(value, naming(), changed))
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

function stateOf(doc: string, named: Extension, changed: (changes: ChangeSet) => void): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      EditorState.lineSeparator.of('\n'),
      history(),
      keymap.of([{ key: 'Enter', run: insertNewline }, ...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      highlightSpecialChars({ addSpecialChars: hidden, render: drawSpecial }),
      look,
      attributes.of(named),
      EditorView.contentAttributes.of({ spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }),
      EditorView.updateListener.of(update => {
        if (update.docChanged) changed(update.changes)
      }),
    ],
  })
}

/** Short names rather than Control Pictures, which few fonts have. */
const shortNames: Readonly<Record<number, string>> = { 0: 'NUL', 13: 'CR', 27: 'ESC', 160: 'NBSP', 65279: 'BOM' }

function drawSpecial(code: number): HTMLElement {
  const span = document.createElement('span')
  const name = nameCharacter(code)
  span.className = 'cm-specialChar'
  span.textContent = shortNames[code] ?? name.split(' ', 1)[0] ?? ''
  span.title = name
  span.setAttribute('role', 'img')
  span.setAttribute('aria-label', name)
  return span
}
