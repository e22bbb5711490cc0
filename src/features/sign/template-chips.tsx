import { useMemo } from 'react'
import { parseTemplate, writeTemplate } from '#core/scheme/template.ts'
import { useText } from '#i18n/locale.tsx'
import { hueOf } from '#ui/field-hue.ts'

/** A template to read: its text, each field in its colour. */
export function TemplateChips({ template, kind }: { template: string; kind: 'payload' | 'salt' }) {
  const { pipeline } = useText()
  const parts = useMemo(() => placed(template, kind), [template, kind])
  return (
    <span className="value-text font-mono">
      {parts.map(({ at, field, text }) => (
        <span
          key={at}
          data-field={field && hueOf(field)}
          title={field && pipeline.fields[field]}
          className={field ? 'segment' : 'text-literal'}
        >
          {text}
        </span>
      ))}
    </span>
  )
}

function placed(template: string, kind: 'payload' | 'salt') {
  const parsed = parseTemplate(template, kind)
  if (!parsed.ok) return [{ at: 0, field: undefined, text: template }]
  let at = 0
  return parsed.value.map(part => {
    const text = writeTemplate([part])
    const place = { at, field: 'field' in part ? part.field : undefined, text }
    at += text.length
    return place
  })
}
