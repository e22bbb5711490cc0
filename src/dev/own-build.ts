import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { claimPort } from './claim-port.ts'

/**
 * What `npm start` does before it serves: the port first, then a build into a folder of this process alone, so that no
 * other build rewrites files under a running server. The folder goes with the process.
 */
export async function ownBuild(address: {
  host?: string | boolean | undefined
  port?: number | undefined
}): Promise<string> {
  await claimPort({ host: address.host, port: address.port ?? 0 })
  endWithSignals()
  try {
    const folder = mkdtempSync(join(tmpdir(), 'netzme-signature-debugger-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    await build({ build: { outDir: folder, emptyOutDir: true } })
    return folder
  } catch (error) {
    const reason = diskProblem(error)
    if (reason === null) throw error
    process.stderr.write(`${reason}\n`)
    process.exit(1)
  }
}

/** One sentence where files could not be written; null for any other error. */
export function diskProblem(error: unknown): string | null {
  const text = `${error instanceof Error ? error.message : error}`
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (/^(ENOSPC|EDQUOT)$/.test(code) || /ENOSPC|EDQUOT|No space left|quota exceeded/i.test(text)) {
    return `The disk is full: the page could not be built in ${tmpdir()}. Make room there, or set TMPDIR to another folder.`
  }
  if (/^(EACCES|EROFS|EPERM)$/.test(code)) {
    return `The page could not be built in ${tmpdir()}: no files can be written there (${code}). Set TMPDIR to another folder.`
  }
  return null
}

/** Ends at once, whatever is being done, and with npm: killed outright, it cannot pass a signal on. */
function endWithSignals(): void {
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => process.exit(128 + number))
  }
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.exit(0), 500).unref()
}
