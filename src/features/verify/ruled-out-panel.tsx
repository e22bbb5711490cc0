import type { DimensionLedger, MistakeId, SizeLedger } from '#core/index.ts'
import { MistakeTitle } from '#explaining/mistake-title.tsx'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { FoldedPanel } from '#ui/folded-panel.tsx'
import { useDiagnosis } from './diagnosis-query.ts'

/** All that was tried, by kind, with counts; what could not be tested on this request; what then remains. */
export function RuledOutPanel() {
  const { ruledOut } = useVerifyText()
  const { locale } = useLocale()
  const { ledger, tried = 0 } = useDiagnosis().query.data ?? {}
  // What cannot be read as a signature is compared with nothing, and nothing is ruled out
  if (!ledger?.sizes.some(size => size.tried > 0)) return null
  return (
    <FoldedPanel title={ruledOut.title} sub={ruledOut.sub(tried.toLocaleString(locale))}>
      <div className="grid gap-3 px-3.5 pb-3.5 text-[13px]">
        <p className="text-xs text-muted">
          {[ruledOut.right, ...ledger.sizes.map(size => levelOf(size, ruledOut, locale))].join(' · ')}
        </p>
        <dl className="grid grid-cols-[repeat(auto-fill,minmax(230px,1fr))] gap-x-6">
          {ledger.dimensions
            .filter(({ tested }) => tested.length > 0)
            .map(row => (
              <DimensionRow key={row.dimension} row={row} />
            ))}
        </dl>
        <NotTestable dimensions={ledger.dimensions} />
        <MistakeList
          title={ruledOut.leftOut}
          why={ruledOut.leftOutWhy}
          ids={[...new Set(ledger.sizes.flatMap(({ leftOut }) => leftOut))]}
        />
      </div>
    </FoldedPanel>
  )
}

type Words = ReturnType<typeof useVerifyText>['ruledOut']

/** How many were tried; of how many where that is not all. */
function levelOf({ mistakes, tried, total }: SizeLedger, { level, ofAll }: Words, locale: string): string {
  const text = level(mistakes, tried.toLocaleString(locale))
  return tried < total ? ofAll(text, total.toLocaleString(locale)) : text
}

function DimensionRow({ row }: { row: DimensionLedger }) {
  const { ruledOut } = useVerifyText()
  const { dimensions } = useExplainingText()
  const { locale } = useLocale()
  return (
    <div className="flex items-baseline justify-between gap-2 border-b border-line py-1">
      <dt>{dimensions[row.dimension]}</dt>
      <dd className="m-0 text-xs text-muted">
        {ruledOut.count(row.tested.length.toLocaleString(locale), row.variants.toLocaleString(locale))}
      </dd>
    </div>
  )
}

function NotTestable({ dimensions }: { dimensions: readonly DimensionLedger[] }) {
  const { ruledOut } = useVerifyText()
  const ids = dimensions.filter(({ dimension }) => dimension !== 'input').flatMap(({ notTestable }) => notTestable)
  return <MistakeList title={ruledOut.notTestable} why={ruledOut.notTestableWhy} ids={ids} />
}

/** Mistakes behind a title; nothing where there are none. */
function MistakeList({ title, why, ids }: { title: string; why: string; ids: readonly MistakeId[] }) {
  if (ids.length === 0) return null
  return (
    <Disclosure title={`${title} (${ids.length})`}>
      <p className="mb-1.5 text-xs text-muted">{why}</p>
      <ul className="m-0 list-disc columns-1 gap-6 pl-5 text-xs sm:columns-2">
        {ids.map(id => (
          <li key={id}>
            <MistakeTitle mistake={{ id }} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
