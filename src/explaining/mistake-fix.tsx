import { Wrench } from 'lucide-react'
import type { MistakeId } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import type { FixCode, FixLanguage } from '#i18n/mistakes/mistake-text.ts'
import { type FixChoice, useFixLanguage } from './language-picker.tsx'
import { useFixCode, useMistakeText } from './mistake-words.ts'

/** What to change at the sender: in words, and as a line of code in the reader's language where there is one. */
export function MistakeFix({ id, named = false }: { id: MistakeId; named?: boolean }) {
  const { why, languages } = useExplainingText()
  const { language } = useFixLanguage()
  const code = codeFor(useFixCode(id), language)
  const text = useMistakeText(id)
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1.5 text-[13px]">
      <Wrench size={14} aria-hidden className="mt-0.75 text-muted" />
      <p>
        <span className="font-semibold">{why.fix}: </span>
        {named && <span className="text-muted">({text.title}) </span>}
        {text.fix}
      </p>
      {code && (
        <figure className="col-start-2 m-0 grid gap-0.5">
          <figcaption className="text-xs text-muted">{languages[code.language]}</figcaption>
          <pre className="m-0 rounded-lg bg-paper px-2.5 py-1.5 font-mono text-[12.5px] leading-5 break-words whitespace-pre-wrap">
            {code.line}
          </pre>
        </figure>
      )}
    </div>
  )
}

/** The chosen language's line; without a choice the first that there is. */
function codeFor(code: FixCode | undefined, choice: FixChoice): { language: FixLanguage; line: string } | null {
  const lines = Object.entries(code ?? {}) as [FixLanguage, string][]
  const found = choice === 'any' ? lines[0] : lines.find(([language]) => language === choice)
  return found ? { language: found[0], line: found[1] } : null
}
