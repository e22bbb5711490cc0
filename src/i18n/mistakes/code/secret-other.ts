import type { secretOtherMistakes } from '#core/diagnose/mistakes/secret-other.ts'
import type { FixCode } from '../mistake-text.ts'
import { clientSecret, salt, together } from './shared.ts'

export const secretOtherCode: Readonly<Partial<Record<keyof typeof secretOtherMistakes, FixCode>>> = {
  'secret-is-client-id': together(clientSecret, salt),
  'secret-id-colon-secret': together(clientSecret, salt),
  'secret-id-joined': together(clientSecret, salt),
  'secret-basic-credentials': together(clientSecret, salt),
  'secret-client-secret-for-signing': salt,
  'secret-is-token': together(clientSecret, salt),
  'secret-empty': clientSecret,
  'secret-undefined': {
    node: "import 'dotenv/config'\nif (!process.env.NETZME_CLIENT_SECRET) throw new Error('NETZME_CLIENT_SECRET')",
  },
  'secret-null': { ...clientSecret, php: 'php artisan config:clear' },
  'secret-object-text': clientSecret,
  'secret-placeholder': clientSecret,
  'secret-env-line': clientSecret,
}
