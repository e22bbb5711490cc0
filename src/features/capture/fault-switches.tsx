import { useId, useState } from 'react'
import type { SandboxFault } from '#core/live/capture.ts'
import { useCaptureText } from '#i18n/capture-text.ts'

/** Every fault as it is when first switched on. */
const faultTable: readonly SandboxFault[] = [
  { kind: 'expired-token' },
  { kind: 'clock-window', windowMs: 300_000 },
  { kind: 'slow', delayMs: 2000 },
  { kind: 'server-error' },
  { kind: 'malformed-json' },
  { kind: 'dropped-connection' },
]

interface FaultSwitchesProps {
  faults: readonly SandboxFault[]
  onChange: (faults: readonly SandboxFault[]) => void
}

/** What can go wrong, each to be switched on. */
export function FaultSwitches({ faults, onChange }: FaultSwitchesProps) {
  const { controls } = useCaptureText()
  const without = (kind: SandboxFault['kind']) => faults.filter(fault => fault.kind !== kind)
  return (
    <fieldset className="m-0 grid gap-1.5 border-0 p-0">
      <legend className="mb-1 text-xs font-medium text-muted">{controls.faults}</legend>
      {faultTable.map(initial => {
        const active = faults.find(({ kind }) => kind === initial.kind)
        return (
          <div key={initial.kind} className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
            <label className="flex min-h-6 cursor-pointer items-center gap-2 text-[13px]">
              <input
                type="checkbox"
                className="size-4 accent-ink"
                checked={active !== undefined}
                onChange={({ target }) =>
                  onChange(target.checked ? [...without(initial.kind), initial] : without(initial.kind))
                }
              />
              {controls.faultNames[initial.kind]}
            </label>
            {active && <FaultAmount fault={active} onChange={fault => onChange([...without(fault.kind), fault])} />}
          </div>
        )
      })}
      <p className="text-xs text-muted">{controls.faultsHint}</p>
    </fieldset>
  )
}

function FaultAmount({ fault, onChange }: { fault: SandboxFault; onChange: (fault: SandboxFault) => void }) {
  const { controls } = useCaptureText()
  switch (fault.kind) {
    case 'slow':
      return (
        <Amount
          label={controls.delayMs}
          value={fault.delayMs}
          most={60_000}
          onChange={delayMs => onChange({ kind: 'slow', delayMs })}
        />
      )
    case 'clock-window':
      return (
        <Amount
          label={controls.windowMs}
          value={fault.windowMs}
          most={24 * 3_600_000}
          onChange={windowMs => onChange({ kind: 'clock-window', windowMs })}
        />
      )
    case 'expired-token':
    case 'server-error':
    case 'malformed-json':
    case 'dropped-connection':
      return null
  }
}

interface AmountProps {
  label: string
  value: number
  most: number
  onChange: (value: number) => void
}

/** A number that counts when the field is left or Enter is pressed. */
function Amount({ label, value, most, onChange }: AmountProps) {
  const id = useId()
  const [draft, setDraft] = useState(String(value))
  const settle = () => {
    const next = Number(draft)
    if (draft.trim() === '' || !(next >= 0 && next <= most)) return setDraft(String(value))
    if (next !== value) onChange(next)
  }
  return (
    <span className="flex items-center gap-1.5 text-xs text-muted">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        className="min-h-6 w-20 rounded-md border border-line bg-paper px-1.5 font-mono text-ink"
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </span>
  )
}
