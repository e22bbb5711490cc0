import { Wrench } from 'lucide-react'
import { useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useVerifyText } from '#i18n/verify-text.ts'

/** What to change at the sender. */
export function MistakeFix({ id, named = false }: { id: string; named?: boolean }) {
  const { why } = useVerifyText()
  const texts = useMistakeTexts()
  const text = texts[id]
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1.5 text-[13px]">
      <Wrench size={14} aria-hidden className="mt-0.75 text-muted" />
      <p>
        <span className="font-semibold">{why.fix}: </span>
        {named && text && <span className="text-muted">({text.title}) </span>}
        {text?.fix}
      </p>
    </div>
  )
}
