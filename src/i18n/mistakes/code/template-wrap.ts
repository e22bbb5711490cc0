import { templateWrapMistakes } from '#core/diagnose/mistakes/template-wrap.ts'
import { codeOf } from './code-of.ts'
import { payload, signature } from './shared.ts'

export const templateWrapCode = codeOf(templateWrapMistakes, payload, {
  'template-trailing-newline': {
    shell: 'printf %s "$payload" | openssl dgst -sha256 -hmac "$salt" -r',
    python: "payload = payload.rstrip('\\n')",
    php: '$payload = rtrim($payload, "\\n");',
  },
  'template-trailing-crlf': { csharp: 'writer.Write(payload);', shell: 'printf %s "$payload" | tr -d \'\\r\'' },
  'template-leading-bom': { csharp: 'new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(payload)' },
  'template-bytes-repr': { python: 'hmac.new(salt.encode(), payload.encode(), hashlib.sha256).hexdigest()' },
  'template-with-secret': signature,
  'template-with-salt': signature,
})
