import { Wrench } from 'lucide-react'
import type { ExplainedMistake, Explanation } from '#core/index.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useVerifyText } from '#i18n/verify-text.ts'

/** The mistakes that give exactly this signature, the likeliest first; the whole proof is in Verify. */
export function ExplainedPart({ explanations }: { explanations: readonly Explanation[] }) {
  const { diagnosis: words } = useCaptureText()
  const groups = [...new Set(explanations.map(({ group }) => group))]
  return (
    <div className="grid gap-3">
      <p className="font-medium">{words.explained(explanations[0]?.mistakes.length ?? 0)}</p>
      {groups.map(group => (
        <Group key={group} explanations={explanations.filter(one => one.group === group)} />
      ))}
    </div>
  )
}

/** Explanations that nothing in the request tells apart. */
function Group({ explanations: [first, ...rest] }: { explanations: readonly Explanation[] }) {
  const { diagnosis: words } = useCaptureText()
  const texts = useMistakeTexts()
  const others = new Set(rest.map(({ mistakes }) => mistakes.map(({ id }) => texts[id].title).join(' + ')))
  return (
    <>
      <article data-testid="explanation" className="grid gap-3 rounded-lg border border-line px-3 py-3">
        {first?.mistakes.map(mistake => (
          <Mistake key={mistake.id} mistake={mistake} />
        ))}
      </article>
      {others.size > 0 && (
        <div className="grid gap-1 rounded-lg bg-paper px-3 py-2.5">
          <h3 className="text-xs font-semibold">{words.others(others.size)}</h3>
          <ul className="grid list-disc gap-1 pl-4.5">
            {[...others].map(title => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Mistake({ mistake: { id, dimension } }: { mistake: ExplainedMistake }) {
  const { diagnosis: words } = useCaptureText()
  const { dimensions } = useVerifyText()
  const text = useMistakeTexts()[id]
  return (
    <div className="grid gap-1.5">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-sm font-medium">
        <span className="rounded-full bg-bad-bg px-2.5 py-0.5 text-xs font-semibold text-bad">
          {dimensions[dimension]}
        </span>
        {text.title}
      </h3>
      <p className="text-muted">{text.happened}</p>
      <p className="flex gap-2">
        <Wrench size={14} aria-hidden className="mt-0.75 shrink-0 text-muted" />
        <span>
          <span className="font-semibold">{words.fix}: </span>
          {text.fix}
        </span>
      </p>
    </div>
  )
}
