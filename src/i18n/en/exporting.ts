import type { EnvironmentId, SendProblem, SnippetProblem } from '#core/index.ts'

const environments: Record<EnvironmentId, string> = {
  sandbox: 'Sandbox of this page',
  staging: 'Staging',
  production: 'Production',
  'wallet-sandbox': 'Wallet: sandbox of this page',
  'wallet-staging': 'Wallet: staging',
  'wallet-production': 'Wallet: production',
}

const credentials = { token: 'token', clientSecret: 'client secret' } as const

/** Why a request cannot be written down. `field` is the field's name on the page. */
function problem(problem: SendProblem | SnippetProblem, field: string): string {
  switch (problem.code) {
    case 'http-cannot-carry':
      return `${field}: HTTP cannot carry ${problem.character}, at character ${problem.position + 1}. It can be signed, but not sent.`
    case 'export-method-missing':
      return 'There is no method to send.'
    case 'base-url-unreadable':
      return 'The address of this environment cannot be read.'
    case 'snippet-target-unknown':
      return `There is no target ${problem.id}.`
    case 'snippet-cannot-carry':
      return `${field}: this language or tool would change the value on the way, or refuse it. Another one may carry it as it is.`
    case 'snippet-cannot-hold':
      return `${field}: source code cannot hold ${problem.character}, at character ${problem.position + 1}.`
    case 'snippet-body-not-text':
      return `The body is no text: byte ${problem.position + 1} begins no UTF-8 character.`
    case 'snippet-would-leak':
      return `${field} contains the ${credentials[problem.credential]}. Code that is passed on must not hold it, so none is written.`
    case 'snippet-salt-empty':
      return 'The salt is empty, and no library takes an empty HMAC key.'
    case 'snippet-too-long':
      return `The payload has ${problem.bytes.toLocaleString('en')} bytes; a text in this language holds ${problem.limit.toLocaleString('en')}.`
  }
}

/** Words of what can be taken away: cURL, code, files. */
export const exporting = {
  hint: 'For a POSIX shell (sh, bash, zsh) and curl 7.55 or later. Holds the token and the signature, not the secret.',
  environment: 'Environment',
  environments,
  problem,
  formula: 'Formula',
  scheme: 'The formula. See its own panel for what is wrong with it.',
  language: 'Language or tool',
  downloadNamed: (name: string) => `Download ${name}`,
  codeLabel: 'Code',
  copyCode: 'Copy code',
  run: 'Run it with',
  runElsewhere: 'Runs inside that tool; its first line says where.',
  codeHint:
    'Reads NETZME_CLIENT_SECRET and NETZME_TOKEN from the environment and holds neither. First it goes through this case at its own time and stops at the first step whose length or fingerprint differs.',
  signedFiles: 'The signed request, for other tools',
  signedFilesHint: 'These files hold the token and the finished signature. Whoever has them can send this call.',
  vectors: 'Test vectors for your own unit tests',
  vectorsHint:
    'Ten made-up requests with payload, salt and signature. Nothing of this case is in them, only its formula.',
}
