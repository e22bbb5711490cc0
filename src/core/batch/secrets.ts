import { csvRows } from '../importers/csv-rows.ts'

/** Secrets by client id, each in the order given. */
export type SecretBook = ReadonlyMap<string, readonly string[]>

/** Lines that are no `clientId,secret`, counted from 1. */
export interface SecretsProblem {
  code: 'secrets-bad-line'
  line: number
}

/**
 * Reads lines `clientId,secret`, with the quoting of CSV (RFC 4180). Several lines for one client id are tried in turn; a line
 * `clientId,secret` or `client_id,client_secret` at the top is a heading. What does not fit is named by its line, never by its text.
 */
export function readSecrets(text: string): { secrets: SecretBook; problems: SecretsProblem[] } {
  const secrets = new Map<string, string[]>()
  const problems: SecretsProblem[] = []
  let line = 1
  let counted = 0
  for (const { cells, start, unclosed } of csvRows(text, ',')) {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < start; at = text.indexOf('\n', counted)) {
      line++
      counted = at + 1
    }
    const [clientId = '', secret = ''] = cells
    if (isHeading(clientId, secret) && line === 1) continue
    if (unclosed || cells.length !== 2 || clientId === '' || secret === '') {
      if (cells.join('').trim() !== '') problems.push({ code: 'secrets-bad-line', line })
      continue
    }
    secrets.set(clientId, [...(secrets.get(clientId) ?? []), secret])
  }
  return { secrets, problems }
}

function isHeading(first: string, second: string): boolean {
  return /^client[-_ ]?id$/i.test(first.trim()) && /^(?:client[-_ ]?)?secret$/i.test(second.trim())
}
