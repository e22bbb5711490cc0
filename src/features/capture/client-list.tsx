import type { SandboxClientState, SandboxControl } from '#core/live/capture.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { Button } from '#ui/button.tsx'
import { clockTime } from './clock-time.ts'

interface ClientListProps {
  clients: readonly SandboxClientState[]
  onControl: (control: SandboxControl) => void
}

/** Whom the sandbox knows; secrets as fingerprints. */
export function ClientList({ clients, onControl }: ClientListProps) {
  const { controls } = useCaptureText()
  return (
    <div className="grid gap-1.5">
      <h3 className="text-xs font-medium text-muted">{controls.clients}</h3>
      <ul className="grid gap-1.5">
        {clients.map(({ clientId, secretFingerprint, tokens }) => (
          <li key={clientId} className="grid gap-1 rounded-lg border border-line px-2.5 py-2">
            <p className="flex flex-wrap items-baseline gap-x-2.5 font-mono text-[12.5px]">
              <span className="break-all">{clientId}</span>
              <span className="text-xs text-muted">{controls.fingerprint(secretFingerprint)}</span>
            </p>
            <p className="text-xs text-muted">
              {tokens.map(({ product, expiresAt }) => controls.tokenUntil(product, clockTime(expiresAt))).join(' · ') ||
                controls.noToken}
            </p>
            <p className="flex flex-wrap gap-1.5">
              <Button
                size="small"
                disabled={tokens.length === 0}
                aria-label={controls.expireNamed(clientId)}
                onClick={() => onControl({ action: 'expire-tokens', clientId })}
              >
                {controls.expire}
              </Button>
              <Button
                size="small"
                aria-label={controls.removeNamed(clientId)}
                onClick={() => onControl({ action: 'remove-client', clientId })}
              >
                {controls.remove}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
