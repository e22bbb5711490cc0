import type { Environment } from '#core/index.ts'
import { tokenRequestBody } from '#core/live/environment.ts'

/** getToken as a POSIX shell command. Id and secret come from the shell's variables: the command holds no secret. */
export function tokenCurl({ tokenPath }: Environment, baseUrl: string): string {
  return [
    'curl --request POST',
    '--user "$NETZME_CLIENT_ID:$NETZME_CLIENT_SECRET"',
    "--header 'Content-Type: application/json'",
    `--data-raw '${tokenRequestBody}'`,
    `'${baseUrl}${tokenPath}'`,
  ].join(' \\\n  ')
}
