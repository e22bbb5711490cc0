import { useDeferredValue } from 'react'
import { prettyJson } from '#core/bytes/json.ts'
import { useText } from '#i18n/locale.tsx'

/** A body with its values one below the other, to read. */
export function BodyIndented({ text }: { text: string }) {
  const { request: words } = useText()
  const shown = useDeferredValue(text)
  return (
    <div className="rounded-lg border border-dashed border-line px-2.5 py-1.5">
      <p className="text-xs text-muted">{words.indentedNote}</p>
      <pre
        tabIndex={-1}
        className="max-h-72 overflow-auto font-mono text-xs leading-relaxed break-all whitespace-pre-wrap"
      >
        {prettyJson(shown)}
      </pre>
    </div>
  )
}
