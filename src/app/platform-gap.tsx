import { useText } from '#i18n/locale.tsx'
import type { PlatformNeed } from './platform.ts'

/** Instead of a page that would break half-way: what the browser lacks, and what to do. */
export function PlatformGap({ missing }: { missing: readonly PlatformNeed[] }) {
  const { shell } = useText()
  const insecure = missing.includes('secure-context')
  return (
    <main id="content" tabIndex={-1} className="mx-auto max-w-2xl p-5 outline-none">
      <div role="alert" className="rounded-xl border border-line bg-surface p-5">
        <h2 className="text-lg font-semibold">{shell.gap.title}</h2>
        <p className="mt-2">{insecure ? shell.gap.insecure(location.origin) : shell.gap.old}</p>
        <ul className="mt-3 list-disc pl-5 font-mono text-[13px] text-muted">
          {missing.map(need => (
            <li key={need}>{shell.gap.needs[need]}</li>
          ))}
        </ul>
      </div>
    </main>
  )
}
