import { saltWrapMistakes } from '#core/diagnose/mistakes/salt-wrap.ts'
import { codeOf } from './code-of.ts'
import { salt, signature, together } from './shared.ts'

export const saltWrapCode = codeOf(saltWrapMistakes, salt, {
  'salt-key-message-swapped': signature,
  'salt-sha256-hex': together(salt, signature),
  'salt-md5-hex': together(salt, signature),
  'salt-sha256-bytes': together(salt, signature),
  'salt-hashed-other': together(salt, signature),
  'salt-base64': together(salt, signature),
  'salt-base64url': together(salt, signature),
  'salt-hex': together(salt, signature),
  'salt-trailing-newline': { shell: 'salt=$(printf %s "$client_secret-$request_time-$authorization")' },
  'salt-cut': together(salt, signature),
  'salt-derived': together(salt, signature),
  'salt-is-payload': signature,
})
