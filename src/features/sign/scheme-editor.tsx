import { useState } from 'react'
import type { Scheme, SchemeProblem } from '#core/index.ts'
import { checkScheme } from '#core/scheme/check-scheme.ts'
import { encodings, hashes } from '#core/scheme/scheme.ts'
import { useText } from '#i18n/locale.tsx'
import { useSchemeEditorText } from '#i18n/scheme-editor-text.ts'
import { SelectField } from '#ui/select-field.tsx'
import { dispatch } from '#workspace/use-case.ts'
import type { SchemeDraft } from './scheme-draft.ts'
import { SchemeFile } from './scheme-file.tsx'
import { standingOf } from './scheme-origin.ts'
import { SchemeRecipes } from './scheme-recipes.tsx'
import { TemplateField, TemplateFieldsHint } from './template-field.tsx'

interface SchemeEditorProps {
  scheme: Scheme
  /** Templates being typed that are not well formed yet. */
  draft: SchemeDraft | null
  onDraft: (draft: SchemeDraft | null) => void
}

/** Changes the formula. Only a well-formed one reaches the case; what is typed until then stays here. */
export function SchemeEditor({ scheme, draft, onDraft }: SchemeEditorProps) {
  const { pipeline } = useText()
  const words = useSchemeEditorText()
  const [replaced, setReplaced] = useState<Scheme | null>(null)
  const { payload, salt } = draft ?? scheme
  const problems = draft ? checkScheme({ ...scheme, payload, salt }) : []

  function take(next: Scheme) {
    if (checkScheme(next).length > 0) return onDraft({ from: scheme, payload: next.payload, salt: next.salt })
    onDraft(null)
    dispatch({ type: 'scheme', scheme: next })
  }
  /** Puts another scheme in the place of this one. One that is nowhere else can be had back. */
  function replace(next: Scheme) {
    setReplaced(standingOf(scheme) === 'built-in' ? null : scheme)
    onDraft(null)
    dispatch({ type: 'scheme', scheme: next })
  }
  /** A draft goes on, on top of the changed scheme. */
  function change(part: Pick<Partial<Scheme>, 'name' | 'hash' | 'encoding'>) {
    const next = { ...scheme, ...part }
    if (draft) onDraft({ ...draft, from: next })
    dispatch({ type: 'scheme', scheme: next })
  }

  return (
    <div className="grid gap-3 border-t border-line px-3.5 py-3">
      <SchemeRecipes scheme={scheme} replaced={replaced} onReplace={replace} />
      <TemplateField
        label={words.payloadTemplate}
        value={payload}
        problems={problems.filter(problem => isIn(problem, 'payload'))}
        onValue={value => take({ ...scheme, payload: value, salt })}
      />
      <TemplateField
        label={words.saltTemplate}
        value={salt}
        problems={problems.filter(problem => isIn(problem, 'salt'))}
        onValue={value => take({ ...scheme, payload, salt: value })}
      />
      <TemplateFieldsHint />
      {problems.length > 0 && <p className="text-xs font-medium text-warn">{words.stillUsed}</p>}
      <div className="grid gap-3 sm:grid-cols-[auto_auto_1fr] sm:items-end">
        <SelectField
          label={words.hash}
          value={scheme.hash}
          options={hashes.map(hash => ({ value: hash, label: hash }))}
          onChange={hash => change({ hash })}
        />
        <SelectField
          label={words.encoding}
          value={scheme.encoding}
          options={encodings.map(encoding => ({ value: encoding, label: pipeline.encodings[encoding] }))}
          onChange={encoding => change({ encoding })}
        />
        <SchemeFile scheme={scheme} onName={name => change({ name })} onImport={replace} />
      </div>
    </div>
  )
}

const isIn = (problem: SchemeProblem, template: 'payload' | 'salt') =>
  'template' in problem && problem.template === template
