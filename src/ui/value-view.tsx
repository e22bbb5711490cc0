import { lazy, Suspense } from 'react'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import { hexByte } from './hex-byte.ts'
import { SegmentedControl } from './segmented-control.tsx'
import { TextView } from './text-view.tsx'
import { useMissedCount } from './use-missed-count.ts'
import { type Value, type ValueViewName, valueViews } from './value.ts'
import type { ValueWords } from './value-words.ts'

const InvisibleView = lazy(async () => ({ default: (await import('./invisible-view.tsx')).InvisibleView }))
const HexView = lazy(async () => ({ default: (await import('./hex-view.tsx')).HexView }))

interface ValueViewProps {
  value: Value
  view: ValueViewName
  /** What this value is, for assistive technology. */
  label: string
  words: ValueWords
  testId?: string
  onShowSecret?: () => void
}

/** A value in the chosen view. What the views cannot show truthfully is said above it. */
export function ValueView({ value, view, label, words, testId, onShowSecret }: ValueViewProps) {
  if (view === 'text') {
    return (
      <div className="px-3.5 pb-3">
        <TextView value={value} label={label} testId={testId} />
        {!value.textIsExact && <p className="mt-1.5 text-xs text-warn">{words.notText}</p>}
      </div>
    )
  }
  if (value.masked) {
    return (
      <p className="flex items-center gap-2.5 px-3.5 pb-3 text-xs text-muted">
        {words.hidden}
        {onShowSecret && (
          <Button size="small" onClick={onShowSecret}>
            {words.showSecret}
          </Button>
        )}
      </p>
    )
  }
  const View = view === 'hex' ? HexView : InvisibleView
  return (
    <Suspense fallback={<p className="px-3.5 pb-3 text-xs text-muted">{words.loading}</p>}>
      <View value={value} label={label} words={words} />
    </Suspense>
  )
}

interface ValueToolsProps {
  /** Null until it is computed. */
  value: Value | null
  view: ValueViewName
  onView: (view: ValueViewName) => void
  label: string
  words: ValueWords
}

/** The views to choose from, and Copy: exactly the value, or its bytes as hex where it is no text. */
export function ValueTools({ value, view, onView, label, words }: ValueToolsProps) {
  const missed = useMissedCount(value?.text ?? '')
  const options = valueViews.map(name => ({
    value: name,
    label: name === 'invisible' && missed > 0 ? `${words.views[name]} ${words.count(missed)}` : words.views[name],
  }))
  return (
    <>
      <SegmentedControl label={words.view(label)} options={options} value={view} onChange={onView} />
      {value && !value.masked && (
        <CopyButton
          words={words}
          label={value.textIsExact ? words.copy : words.copyHex}
          read={() => (value.textIsExact ? value.text : Array.from(value.bytes, hexByte).join(''))}
        />
      )}
    </>
  )
}
