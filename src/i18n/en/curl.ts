import type { EnvironmentId } from '#core/index.ts'

const environments: Record<EnvironmentId, string> = {
  sandbox: 'Sandbox of this page',
  staging: 'Staging',
  production: 'Production',
  'wallet-sandbox': 'Wallet: sandbox of this page',
  'wallet-staging': 'Wallet: staging',
  'wallet-production': 'Wallet: production',
}

/** Words of the cURL command. */
export const curl = {
  hint: 'For a POSIX shell (sh, bash, zsh) and curl 7.55 or later. Holds the token and the signature, not the secret.',
  environment: 'Environment',
  environments,
  exportProblems: {
    'http-cannot-carry': (field: string, position: number, character: string) =>
      `${field}: HTTP cannot carry ${character}, at character ${position + 1}. It can be signed, but not sent.`,
    'export-method-missing': 'There is no method to send.',
    'base-url-unreadable': 'The address of this environment cannot be read.',
  },
}
