import { lazy, Suspense } from 'react'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { useCase } from '#workspace/use-case.ts'
import { useSchemeDraft } from './scheme-draft.ts'
import { standingOf } from './scheme-origin.ts'
import { Step } from './step.tsx'
import { TemplateChips } from './template-chips.tsx'

const SchemeEditor = lazy(async () => ({ default: (await import('./scheme-editor.tsx')).SchemeEditor }))

/** What is computed, as one formula: to read, and to change. */
export function FormulaPanel() {
  const { pipeline, scheme: words, values } = useText()
  const scheme = useCase(state => state.scheme)
  const { open, draft } = useSchemeDraft()
  const setOpen = (shown: boolean) => useSchemeDraft.setState({ open: shown })
  const standing = standingOf(scheme)
  return (
    <Step
      number={null}
      id="formula"
      title={words.formula}
      sub={
        <>
          {scheme.name} · {pipeline.hmac(scheme.hash.replace('-', ''))}, {pipeline.encodings[scheme.encoding]}
          {standing !== 'built-in' && (
            <span className="ml-2 rounded-full bg-warn-bg px-2 py-0.5 font-semibold text-warn">
              {standing === 'changed' ? words.changed : words.own}
            </span>
          )}
        </>
      }
      tools={
        <Button
          size="small"
          className="text-muted hover:text-ink"
          aria-expanded={open}
          aria-label={`${open ? words.done : words.edit}: ${words.formula}`}
          onClick={() => setOpen(!open)}
        >
          {open ? words.done : words.edit}
        </Button>
      }
    >
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 px-3.5 pb-2.5 text-xs [&_.value-text]:text-xs">
        <dt className="leading-[21px] text-muted">{words.payload}</dt>
        <dd>
          <TemplateChips template={scheme.payload} kind="payload" />
        </dd>
        <dt className="leading-[21px] text-muted">{words.salt}</dt>
        <dd>
          <TemplateChips template={scheme.salt} kind="salt" />
        </dd>
      </dl>
      {open && (
        <Suspense fallback={<p className="px-3.5 pb-3 text-xs text-muted">{values.loading}</p>}>
          <SchemeEditor
            scheme={scheme}
            draft={draft?.from === scheme ? draft : null}
            onDraft={half => useSchemeDraft.setState({ draft: half })}
          />
        </Suspense>
      )}
    </Step>
  )
}
