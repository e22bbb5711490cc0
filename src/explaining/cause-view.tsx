import { Lightbulb } from 'lucide-react'
import { type Explanation, type Finding, type MistakeId, mistakeTable } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { evidenceText } from '#i18n/findings/finding-text.ts'
import { useFindingTexts } from '#i18n/findings/finding-texts.ts'
import { type Cause, idsOf, nameOf } from './group-explanations.ts'
import { MistakeFix } from './mistake-fix.tsx'
import { MistakeTitles, SentName, sentOf } from './mistake-title.tsx'
import { useMistakeText } from './mistake-words.ts'

/** What names a cause to scripts: the ids of all its mistakes, with blanks between them. */
function causeAttributes(cause: Cause) {
  return { 'data-testid': 'cause', 'data-mistakes': idsOf(cause).join(' ') }
}

/** The likeliest cause: what it is called, what speaks for it, what to change. */
export function LikelyCause({ cause }: { cause: Cause }) {
  const { likely } = useFindingTexts()
  return (
    <section {...causeAttributes(cause)} className="grid gap-2">
      <h3 className="text-xs font-semibold text-muted">{likely}</h3>
      <CauseBody cause={cause} />
    </section>
  )
}

/** All other causes, each closed until it is asked for. */
export function FurtherCauses({ causes }: { causes: readonly Cause[] }) {
  const { furtherCauses } = useFindingTexts()
  if (causes.length === 0) return null
  return (
    <details className="text-[13px]">
      <summary className="cursor-pointer text-muted">{furtherCauses(causes.length)}</summary>
      <div className="mt-2 grid gap-2">
        {causes.map(cause => (
          <div key={cause.key} {...causeAttributes(cause)} className="grid gap-2 rounded-lg bg-paper px-2.5 py-2">
            {sentOf(cause.explanations[0]) ? <CauseNames cause={cause} /> : <CauseBody cause={cause} />}
          </div>
        ))}
      </div>
    </details>
  )
}

/** What else would sign the same, by name alone: where sending changed it, its fix is the one above. */
function CauseNames({ cause }: { cause: Cause }) {
  const names = new Map(cause.explanations.map(({ mistakes }) => [mistakes.map(({ id }) => id).join(), mistakes]))
  return (
    <ul className="m-0 grid list-disc gap-0.5 pl-5">
      {[...names].map(([key, mistakes]) => (
        <li key={key}>
          <MistakeTitles mistakes={mistakes.map(({ id }) => ({ id }))} />
        </li>
      ))}
    </ul>
  )
}

function CauseBody({ cause }: { cause: Cause }) {
  const [{ mistakes, findings, evidence, direction }] = cause.explanations
  return (
    <>
      <CauseTitle cause={cause} />
      {mistakes
        .filter(({ dimension }) => !isSaid(dimension, findings))
        .map(mistake => (
          <Story key={nameOf(mistake)} id={mistake.id} />
        ))}
      <EvidenceList evidence={evidence} />
      {mistakes.map(mistake => (
        <MistakeFix
          key={nameOf(mistake)}
          id={mistake.id}
          named={mistakes.length > 1}
          evident={evidentLanguage(evidence)}
          direction={mistake.dimension === direction?.field ? direction : null}
        />
      ))}
    </>
  )
}

const evidentLanguage = (evidence: Explanation['evidence']) =>
  evidence.flatMap(one => ('language' in one ? [one.language] : []))[0] ?? null

/** One name; or, of several that one fix mends, each. What sending changed is called so: who signs writes plainly then. */
function CauseTitle({ cause: { explanations } }: { cause: Cause }) {
  const { writtenBy } = useFindingTexts()
  const [first, ...rest] = explanations
  const sent = sentOf(first)
  const names = new Set([first.mistakes.map(({ id }) => id).join()])
  const others = (sent ? [] : rest).filter(({ mistakes }) => {
    const name = mistakes.map(({ id }) => id).join()
    return !names.has(name) && names.add(name)
  })
  return (
    <div className="grid gap-1">
      {others.length > 0 && <p className="text-xs text-muted">{writtenBy(others.length + 1)}</p>}
      <h4 className="text-sm font-medium">
        {sent ? <SentName direction={sent} /> : <MistakeTitles mistakes={first.mistakes} />}
      </h4>
      {others.length > 0 && (
        <ul className="m-0 grid list-disc gap-0.5 pl-5 text-[13px]">
          {others.map(({ mistakes }) => (
            <li key={mistakes.map(nameOf).join()}>
              <MistakeTitles mistakes={mistakes.map(({ id }) => ({ id }))} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What a finding says needs no telling again: of these dimensions the findings say all. */
function isSaid(dimension: string, findings: readonly Finding[]): boolean {
  const isWhole = findings.some(({ code }) => code === 'whole-form' || code === 'body-frame' || code === 'hmac-form')
  return !isWhole && ['body', 'path', 'time', 'method', 'output', 'transport'].includes(dimension)
}

function Story({ id }: { id: MistakeId }) {
  const { why, producers } = useExplainingText()
  const text = useMistakeText(id)
  const typical = mistakeTable[id].producers
  const named = typical.filter(producer => producer !== 'any').map(producer => producers[producer])
  return (
    <p className="text-[13px] text-muted">
      {text.happened} {why.typicalOf(named, typical.includes('any'))}
    </p>
  )
}

function EvidenceList({ evidence }: { evidence: Explanation['evidence'] }) {
  const { evidence: words } = useFindingTexts()
  return (
    <ul className="m-0 grid list-none gap-0.5 p-0 text-[13px] text-muted">
      {evidence.map(one => (
        <li key={one.kind} className="flex gap-2">
          <Lightbulb size={14} aria-hidden className="mt-0.75 shrink-0" />
          {evidenceText(words, one)}
        </li>
      ))}
    </ul>
  )
}
