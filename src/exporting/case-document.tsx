import type { CasePart, CaseSection } from './case-sections.ts'

interface CaseDocumentProps {
  title: string
  sections: readonly CaseSection[]
  label: string
}

/** A case to be read before it is passed on. On paper it is the whole page. */
export function CaseDocument({ title, sections, label }: CaseDocumentProps) {
  return (
    <section
      aria-label={label}
      data-testid="case-file"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="case-document grid max-h-96 gap-2.5 overflow-auto rounded-lg border border-line bg-paper px-3 py-2.5 text-[12.5px] leading-5"
    >
      <h3 className="font-semibold">{title}</h3>
      {sections.map(section => (
        <div key={section.title} className="grid gap-1.5">
          <h4 className="font-semibold">{section.title}</h4>
          {section.parts.map(part => (
            <Part key={JSON.stringify(part)} part={part} />
          ))}
        </div>
      ))}
    </section>
  )
}

function Part({ part }: { part: CasePart }) {
  switch (part.kind) {
    case 'text':
      return <p className="text-muted">{part.text}</p>
    case 'code':
      return <pre className="m-0 font-mono leading-5 wrap-anywhere whitespace-pre-wrap">{part.lines}</pre>
    case 'facts':
      return <Facts rows={part.rows} />
    case 'table':
      return <Table head={part.head} rows={part.rows} />
  }
}

function Facts({ rows }: Pick<Extract<CasePart, { kind: 'facts' }>, 'rows'>) {
  return (
    <dl className="grid gap-x-3 gap-y-0.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {rows.map(({ name, value, code }) => (
        <div key={`${name} ${value}`} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className={`m-0 wrap-anywhere ${code ? 'font-mono leading-5' : ''}`}>{value || '—'}</dd>
        </div>
      ))}
    </dl>
  )
}

function Table({ head, rows }: Pick<Extract<CasePart, { kind: 'table' }>, 'head' | 'rows'>) {
  return (
    <table className="border-collapse text-left">
      <thead className="text-muted">
        <tr>
          {head.map(cell => (
            <th key={cell} className="py-0.5 pr-4 font-medium">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.join()} className="border-t border-line">
            {row.map((cell, i) => (
              <td key={head[i]} className={`py-0.5 pr-4 ${i > 0 ? 'font-mono' : ''}`}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
