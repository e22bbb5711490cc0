import { X } from 'lucide-react'
import { useMemo } from 'react'
import type { DifferingSide } from '#core/bytes/first-difference.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { VisibleText } from '#ui/visible-text.tsx'
import { useFingerprint } from '#workspace/use-fingerprint.ts'
import type { FeedRow } from './capture-feed.ts'
import { compareWith } from './capture-store.ts'
import { headerHue } from './captured-request.ts'
import { clockTime } from './clock-time.ts'
import { compareCaptures, type DifferingPart, type PartSide } from './compare-captures.ts'
import { VerdictBadge } from './verdict-badge.tsx'

/** Two captures beside each other, part by part; what is the same is one line. */
export function ComparePart({ base, row }: { base: FeedRow; row: FeedRow }) {
  const { compare } = useCaptureText()
  const { differing, same } = useMemo(() => compareCaptures(base.capture, row.capture), [base, row])
  const name = useNameOf()
  return (
    <Panel
      id="capture-compare"
      title={compare.title}
      sub={compare.pick}
      tools={
        <Button size="small" onClick={() => compareWith(null)}>
          <X size={12} aria-hidden /> {compare.end}
        </Button>
      }
    >
      <div className="grid gap-3 px-3.5 pb-3.5" data-testid="capture-compare">
        <div className="hidden gap-x-4 sm:grid sm:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1fr)]">
          <span />
          <Head row={base} label={compare.first} />
          <Head row={row} label={compare.second} />
        </div>
        {differing.map(part => (
          <Part key={part.name} part={part} name={name(part.name)} />
        ))}
        <p className="text-xs text-muted">
          {base === row
            ? compare.itself
            : differing.length === 0
              ? compare.allSame
              : compare.same(same.map(name).join(', '))}
        </p>
      </div>
    </Panel>
  )
}

function useNameOf(): (part: string) => string {
  const { compare } = useCaptureText()
  return part => compare.parts[part] ?? part
}

function Head({ row, label }: { row: FeedRow; label: string }) {
  return (
    <div className="grid min-w-0 content-start gap-1">
      <p className="text-xs font-medium text-muted">
        {label} · <span className="font-mono">{clockTime(row.capture.receivedAt)}</span>
      </p>
      <VerdictBadge row={row} />
    </div>
  )
}

const hues: Readonly<Record<string, string>> = { method: 'method', path: 'path', token: 'token', body: 'body' }

function Part({ part: { name: id, left, right, at }, name }: { part: DifferingPart; name: string }) {
  const { compare } = useCaptureText()
  const said = (side: DifferingSide) => side.character ?? (side.byte === null ? compare.ended : `0x${side.hex}`)
  return (
    <section
      data-testid="differing-part"
      data-part={id}
      data-field={hues[id] ?? headerHue(id)}
      className="grid gap-x-4 gap-y-1 border-t border-line pt-2.5 sm:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1fr)]"
    >
      <h3 className="flex items-center gap-1.5 self-start text-xs font-semibold break-all">
        <i aria-hidden className="size-2.25 shrink-0 rounded-[3px] bg-field" /> {name}
      </h3>
      <Side side={left} label={compare.first} />
      <Side side={right} label={compare.second} />
      {at && id !== 'token' && (
        <p className="text-xs text-muted sm:col-span-2 sm:col-start-2">
          {compare.at(at.offset, said(at.left), said(at.right))}
        </p>
      )}
    </section>
  )
}

function Side({ side, label }: { side: PartSide | null; label: string }) {
  const { compare } = useCaptureText()
  const { values } = useText()
  return (
    <div className="min-w-0 rounded-lg bg-paper px-2.5 py-1.5">
      <p className="text-xs text-muted">
        <span className="sm:sr-only">{label} · </span>
        {side ? values.bytes(side.length) : compare.none}
      </p>
      {side?.token !== undefined && <Token token={side.token} />}
      {side && side.token === undefined && (
        <p className="font-mono text-[12.5px] leading-5 break-all whitespace-pre-wrap">
          <span className="text-muted">
            <VisibleText text={side.before} />
          </span>
          <mark className="rounded-sm bg-bad-bg text-bad">
            <VisibleText text={side.after} />
          </mark>
        </p>
      )}
    </div>
  )
}

/** Enough to tell two tokens apart, and no more. */
function Token({ token }: { token: string }) {
  const { compare } = useCaptureText()
  const fingerprint = useFingerprint(token)
  return (
    <p className="font-mono text-[12.5px] leading-5 break-all">
      {token.slice(0, 6)}… <span className="text-xs text-muted">{compare.fingerprint(fingerprint)}</span>
    </p>
  )
}
