import type { secretCopyMistakes } from '#core/diagnose/mistakes/secret-copy.ts'
import type { FixCode } from '../mistake-text.ts'
import { clientSecret } from './shared.ts'

export const secretCopyCode: Readonly<Partial<Record<keyof typeof secretCopyMistakes, FixCode>>> = {
  'secret-trailing-newline': { ...clientSecret, shell: 'printf %s "$client_secret" > secret.txt' },
  'secret-trailing-crlf': clientSecret,
  'secret-trailing-cr': { shell: "sed -i 's/\\r$//' .env" },
  'secret-trailing-space': clientSecret,
  'secret-leading-space': clientSecret,
  'secret-surrounding-blanks': clientSecret,
  'secret-literal-newline': clientSecret,
  'secret-double-quoted': { shell: 'NETZME_CLIENT_SECRET=…' },
  'secret-single-quoted': { shell: 'NETZME_CLIENT_SECRET=…' },
  'secret-zero-width-space': clientSecret,
  'secret-nbsp': clientSecret,
  'secret-bom': {
    csharp: 'File.WriteAllText(path, secret, new UTF8Encoding(false));',
    shell: "sed -i '1s/^\\xEF\\xBB\\xBF//' secret.txt",
  },
  'secret-invisible-other': clientSecret,
}
