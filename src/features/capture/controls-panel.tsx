import { useCaptureText } from '#i18n/capture-text.ts'
import { Button } from '#ui/button.tsx'
import { FoldedPanel } from '#ui/folded-panel.tsx'
import { useCaptures } from './capture-store.ts'
import { ClientForm } from './client-form.tsx'
import { ClientList } from './client-list.tsx'
import { FaultSwitches } from './fault-switches.tsx'
import { problemOf, useSandboxControl, useSandboxState } from './sandbox-control.ts'

/** What the sandbox can be told: faults, clients, and to begin anew. */
export function ControlsPanel() {
  const { controls } = useCaptureText()
  const absent = useCaptures(state => state.connection === 'absent')
  if (absent) return null
  return (
    <FoldedPanel title={controls.title} sub={controls.sub}>
      <Controls />
    </FoldedPanel>
  )
}

function Controls() {
  const { controls } = useCaptureText()
  const { data, error } = useSandboxState()
  const control = useSandboxControl()
  const failed = control.error ?? error
  return (
    <div className="grid gap-4 px-3.5 pb-3.5">
      {failed && (
        <p role="alert" className="text-[13px] text-bad">
          {controls.problems[problemOf(failed).code]}
        </p>
      )}
      {data && (
        <>
          <FaultSwitches faults={data.faults} onChange={faults => control.mutate({ action: 'set-faults', faults })} />
          <ClientList clients={data.clients} onControl={control.mutate} />
          <ClientForm />
          <div className="grid justify-items-start gap-1.5 border-t border-line pt-3">
            <Button size="small" onClick={() => control.mutate({ action: 'reset' })}>
              {controls.reset}
            </Button>
            <p className="text-xs text-muted">{controls.resetHint}</p>
          </div>
        </>
      )}
    </div>
  )
}
