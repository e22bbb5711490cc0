import type { Clues } from '#core/index.ts'

type Language = Clues['languages'][number]

/** Clients for which there is code of their own. */
const byClient: Readonly<Record<string, string>> = {
  requests: 'python-requests',
  laravel: 'laravel',
  bruno: 'bruno',
  powershell: 'powershell',
  fetch: 'typescript',
}

const byLanguage: Readonly<Partial<Record<Language, string>>> = {
  php: 'php',
  java: 'java',
  kotlin: 'kotlin',
  node: 'node',
  python: 'python',
  go: 'go',
  csharp: 'csharp',
  ruby: 'ruby',
  postman: 'postman',
  shell: 'bash',
  dart: 'dart',
  rust: 'rust',
}

/** The id of the code to show a sender: in the language that was chosen, else by the client and language that are evident. */
export function targetFor(
  chosen: string,
  clues: Pick<Clues, 'client' | 'languages'>,
  evident: string | null,
): string | null {
  const ofClient = clues.client && byClient[clues.client.id]
  if (chosen !== 'any') return clues.languages.some(one => one === chosen) && ofClient ? ofClient : idOf(chosen)
  return ofClient ?? idOf(evident ?? clues.languages[0] ?? '')
}

function idOf(language: string): string | null {
  return Object.entries(byLanguage).find(([name]) => name === language)?.[1] ?? null
}
