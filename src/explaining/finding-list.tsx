import type { Clues, Finding, FindingField } from '#core/index.ts'
import { sentenceOf } from '#i18n/findings/finding-text.ts'
import { useFindingTexts } from '#i18n/findings/finding-texts.ts'

/** The colour of each field; what is no field's own has none. */
const hues: Readonly<Partial<Record<FindingField, string>>> = {
  path: 'path',
  method: 'method',
  token: 'token',
  time: 'time',
  body: 'body',
  secret: 'secret',
  clientId: 'client',
}

/** What differs, a sentence each: found in the bytes, whoever made it. */
export function FindingList({ findings, clues }: { findings: readonly Finding[]; clues: Clues }) {
  const { heading, fields, sentences } = useFindingTexts()
  if (findings.length === 0) return null
  return (
    <section className="grid gap-1.5">
      <h3 className="text-sm font-semibold">{heading}</h3>
      <ul className="m-0 grid list-none gap-1.5 p-0 text-[13px]">
        {findings.map(finding => (
          <li
            key={JSON.stringify(finding)}
            data-testid="finding"
            className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline sm:grid-cols-[6rem_minmax(0,1fr)] gap-x-2.5"
          >
            <FieldMark field={finding.field}>{fields[finding.field]}</FieldMark>
            <span className="break-words">
              {sentenceOf(sentences, finding)}
              <Doubt finding={finding} clues={clues} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FieldMark({ field, children }: { field: FindingField; children: string }) {
  const hue = hues[field]
  return (
    <span data-field={hue} className="text-xs font-semibold">
      <span className={hue ? 'segment' : 'text-muted'}>{children}</span>
    </span>
  )
}

/** Where copying may have done it: that it may, and what Content-Length says of it. */
function Doubt({ finding, clues }: { finding: Finding; clues: Clues }) {
  const { doubts, lengthAgrees, lengthDiffers, lengthUnknown } = useFindingTexts()
  if (!('doubt' in finding) || !finding.doubt) return null
  const { lengthDiffers: differs, lengthAgrees: agrees } = clues
  const check = differs ? lengthDiffers(differs.stated, differs.body) : agrees ? lengthAgrees : lengthUnknown
  return (
    <span className="block text-xs text-muted">
      {doubts[finding.doubt]} {finding.field === 'body' && check}
    </span>
  )
}
