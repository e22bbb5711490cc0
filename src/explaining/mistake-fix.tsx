import { Wrench } from 'lucide-react'
import type { Direction, MistakeId } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useFindingTexts } from '#i18n/findings/finding-texts.ts'
import type { FixCode, FixLanguage } from '#i18n/mistakes/mistake-text.ts'
import { useFixLanguage } from './language-picker.tsx'
import { useFixCode, useMistakeText } from './mistake-words.ts'

interface MistakeFixProps {
  id: MistakeId
  named?: boolean
  /** The language that the request itself shows; the reader's choice goes before it. */
  evident?: string | null
  /** Where sending wrote the value again, the fix is at the sending line. */
  direction?: Direction | null
}

/** What to change at the sender: in words, and as a line of code in the sender's language where there is one. */
export function MistakeFix({ id, named = false, evident = null, direction = null }: MistakeFixProps) {
  const { why } = useExplainingText()
  const { sendSigned, direction: directionWords } = useFindingTexts()
  const { language } = useFixLanguage()
  const lines = useFixCode(id)
  const code = codeFor(lines, language === 'any' ? evident : language)
  const text = useMistakeText(id)
  const call = direction?.kind === 'sent-rewritten' ? direction.call : null
  // The client's own line is one of its language
  const isOwn = call !== null && (language === 'any' || language === call.language)
  const mayChoose = language === 'any' && evident === null && lines !== undefined
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1.5 text-[13px]">
      <Wrench size={14} aria-hidden className="mt-0.75 text-muted" />
      <p>
        <span className="font-semibold">{why.fix}: </span>
        {named && <span className="text-muted">({text.title}) </span>}
        {direction?.kind === 'sent-rewritten' ? directionWords(direction).fix : text.fix}
      </p>
      {isOwn ? <Code line={sendSigned(call.instead, call.by)} /> : code && <Code {...code} />}
      {mayChoose && !isOwn && <p className="col-start-2 text-xs text-muted">{why.chooseLanguage}</p>}
    </div>
  )
}

function Code({ line, language }: { line: string; language?: FixLanguage }) {
  const { languages } = useExplainingText()
  return (
    <figure className="col-start-2 m-0 grid gap-0.5">
      {language && <figcaption className="text-xs text-muted">{languages[language]}</figcaption>}
      <pre className="m-0 rounded-lg bg-paper px-2.5 py-1.5 font-mono text-[12.5px] leading-5 break-words whitespace-pre-wrap">
        {line}
      </pre>
    </figure>
  )
}

/** The line in the wanted language; none in another. */
function codeFor(code: FixCode | undefined, wanted: string | null): { language: FixLanguage; line: string } | null {
  const lines = Object.entries(code ?? {}) as [FixLanguage, string][]
  const found = lines.find(([language]) => language === wanted)
  return found ? { language: found[0], line: found[1] } : null
}
