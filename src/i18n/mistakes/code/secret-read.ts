import type { secretReadMistakes } from '#core/diagnose/mistakes/secret-read.ts'
import type { FixCode } from '../mistake-text.ts'
import { clientSecret } from './shared.ts'

export const secretReadCode: Readonly<Partial<Record<keyof typeof secretReadMistakes, FixCode>>> = {
  'secret-uri-encoded': clientSecret,
  'secret-uri-decoded': clientSecret,
  'secret-plus-as-space': clientSecret,
  'secret-html-escaped': clientSecret,
  'secret-json-escaped': clientSecret,
  'secret-backslash-eaten': { shell: "NETZME_CLIENT_SECRET='…\\…'" },
  'secret-env-dollar-eaten': { shell: "NETZME_CLIENT_SECRET='…$…'" },
  'secret-env-hash-cut': { shell: "NETZME_CLIENT_SECRET='…#…'" },
  'secret-env-other-cut': clientSecret,
  'secret-read-as-number': clientSecret,
  'secret-padding-lost': clientSecret,
}
