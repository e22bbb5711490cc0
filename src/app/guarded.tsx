import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { retryFailedLoads } from '#i18n/loaded-once.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'

/** One error boundary a panel: a broken panel says so and leaves the others alone. The error's text is not shown; it may quote input. */
export function Guarded({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary FallbackComponent={Broken} onReset={retryFailedLoads}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}

interface GuardedModeProps {
  /** The mode's address: another one begins anew. */
  address: string
  children: ReactNode
}

/** The same for a whole mode. What is loaded with it holds back the page before it instead of leaving a gap. */
export function GuardedMode({ address, children }: GuardedModeProps) {
  return (
    <ErrorBoundary FallbackComponent={Broken} resetKeys={[address]} onReset={retryFailedLoads}>
      {children}
    </ErrorBoundary>
  )
}

function Broken({ resetErrorBoundary }: { resetErrorBoundary: () => void }) {
  const { shell } = useText()
  return (
    <div role="alert" className="flex items-center gap-3 rounded-xl border border-line bg-bad-bg p-3.5 text-bad">
      <p className="flex-1">{shell.panelBroke}</p>
      <Button onClick={resetErrorBoundary}>{shell.tryAgain}</Button>
    </div>
  )
}
