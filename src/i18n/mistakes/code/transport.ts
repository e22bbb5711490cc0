import { transportMistakes } from '#core/diagnose/mistakes/transport.ts'
import { codeOf } from './code-of.ts'
import { sendSignature } from './shared.ts'

export const transportCode = codeOf(transportMistakes, sendSignature, {
  'transport-trailing-newline': { ...sendSignature, shell: 'signature=$(printf %s "$signature" | tr -d \'\\r\\n\')' },
  'transport-python-bytes': { python: "headers['Signature'] = signature.decode()" },
  'transport-sha256sum-suffix': {
    shell: 'signature=$(printf %s "$payload" | openssl dgst -sha256 -hmac "$salt" -r | cut -d\' \' -f1)',
  },
})
