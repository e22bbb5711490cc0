import { ArrowDown, ArrowRight } from 'lucide-react'
import { useText } from '#i18n/locale.tsx'
import { hexByte } from '#ui/hex-byte.ts'
import type { HmacValue } from './hmac-values.ts'

/**
 * Where each value stands, and the arrow into it. Wide: the key block at the left feeds both rows. Middling: it lies above
 * them. Narrow: one below the other. Classes are written out whole, or the style sheet would not have them.
 */
const places: Readonly<Record<HmacValue['id'], string>> = {
  'key-block': '@md:col-span-3 @xl:col-span-1 @xl:row-span-3',
  'inner-pad': '@md:col-start-1 @md:row-start-3 @xl:col-start-3 @xl:row-start-1',
  'inner-hash': '@md:col-start-3 @md:row-start-3 @xl:col-start-5 @xl:row-start-1',
  'outer-pad': '@md:col-start-1 @md:row-start-5 @xl:col-start-3 @xl:row-start-3',
  'outer-hash': '@md:col-start-3 @md:row-start-5 @xl:col-start-5 @xl:row-start-3',
}
const toTheRight = '@md:h-auto @md:[&>.down]:hidden @md:[&>.right]:block'
const arrows: Readonly<Record<HmacValue['id'], string | null>> = {
  'key-block': null,
  'inner-pad':
    '@md:col-start-1 @md:row-start-2 @xl:col-start-2 @xl:row-start-1 @xl:[&>.down]:hidden @xl:[&>.right]:block',
  'inner-hash': `@md:col-start-2 @md:row-start-3 @xl:col-start-4 @xl:row-start-1 ${toTheRight}`,
  'outer-pad':
    'invisible @md:hidden @xl:visible @xl:col-start-2 @xl:row-start-3 @xl:grid @xl:[&>.down]:hidden @xl:[&>.right]:block',
  'outer-hash': `@md:col-start-2 @md:row-start-5 @xl:col-start-4 @xl:row-start-3 ${toTheRight}`,
}

/** HMAC as a picture: what is made of what. */
export function HmacDiagram({ values, hideKey }: { values: readonly HmacValue[]; hideKey: boolean }) {
  return (
    <div className="@container">
      <div className="grid grid-cols-1 @md:grid-cols-[1fr_26px_1fr] @xl:grid-cols-[1fr_26px_1fr_26px_1fr] @xl:grid-rows-[1fr_18px_1fr]">
        {values.map(value => (
          <Box key={value.id} value={value} hidden={hideKey && value.isKey} />
        ))}
        <ArrowDown
          size={13}
          aria-hidden
          className="hidden place-self-center text-muted @md:col-start-3 @md:row-start-4 @md:my-0.5 @md:block @xl:col-start-5 @xl:row-start-2 @xl:my-0"
        />
      </div>
    </div>
  )
}

function Box({ value, hidden }: { value: HmacValue; hidden: boolean }) {
  const { pipeline } = useText()
  const arrow = arrows[value.id]
  return (
    <>
      {arrow && (
        <span aria-hidden className={`grid h-5 place-items-center text-muted @xl:h-auto ${arrow}`}>
          <ArrowRight size={13} className="right hidden" />
          <ArrowDown size={13} className="down" />
        </span>
      )}
      <div
        className={`flex min-w-0 flex-col justify-center rounded-lg border border-line bg-paper px-2.5 py-1.5 ${places[value.id]}`}
      >
        <h3 className="flex items-baseline justify-between gap-2 text-xs font-semibold">
          {value.title}
          <span className="font-normal text-muted">{pipeline.bytes(value.bytes.length)}</span>
        </h3>
        <p className="truncate font-mono text-xs leading-5" data-testid={`hmac-${value.id}`}>
          {hidden ? '•••• •••• ••••' : `${firstBytes(value.bytes)} …`}
        </p>
        <p className="text-xs leading-4 text-muted">{value.formula}</p>
        {hidden && value.id === 'key-block' && (
          <p className="mt-1 text-xs leading-4 text-muted">{pipeline.keyHidden}</p>
        )}
      </div>
    </>
  )
}

/** The first eight bytes, in pairs. */
function firstBytes(bytes: Uint8Array): string {
  const pairs = [0, 2, 4, 6].map(at => Array.from(bytes.subarray(at, at + 2), hexByte).join(''))
  return pairs.join(' ')
}
