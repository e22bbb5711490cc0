import { digestBodies } from '#core/diagnose/mistakes/body/digest-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { codeOf } from '../code-of.ts'

const plainBody: FixCode = {
  php: "'&body=' . $body",
  java: '"&body=" + body',
  node: '`&body=${body}`',
  python: 'f"&body={body}"',
  csharp: '$"&body={body}"',
}

export const digestCode = codeOf(digestBodies, plainBody, {
  'body-sha256-hex-upper': { csharp: '$"&body={body}"' },
})
