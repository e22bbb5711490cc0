import { outputCalled } from '../printing/outputs.ts'
import type { Family, Mistake, Prior, Producer } from './mistake.ts'

/** A mistake of the output, with the id of the output that it makes. */
function printed(prior: Prior, producers: readonly Producer[], outputId: string): Mistake & { outputId: string } {
  const output = outputCalled(outputId)
  return { dimension: 'output', prior, producers, outputId, variants: () => [{ set: { output } }] }
}

/** The digest printed otherwise than as 64 lower-case hex characters. */
export const outputPrintMistakes = {
  'output-hex-uppercase': printed('high', ['csharp', 'java'], 'HEX'),
  'output-base64': printed('high', ['bri', 'snap', 'java', 'ruby'], 'base64'),
  'output-base64-nopad': printed('low', ['go', 'java'], 'base64-nopad'),
  'output-base64url': printed('medium', ['java', 'python'], 'base64url'),
  'output-base64url-nopad': printed('low', ['node', 'go', 'java'], 'base64url-nopad'),
  'output-base64-lines': printed('low', ['ruby', 'java'], 'base64-lines'),
  'output-base64-uri-encoded': printed('low', ['node', 'php'], 'base64-uri-encoded'),
  'output-base64-of-hex': printed('high', ['php', 'postman', 'node'], 'base64-of-hex'),
  'output-base64-of-hex-uppercase': printed('low', ['csharp', 'java'], 'base64-of-hex-uppercase'),
  'output-base64-of-base64': printed('low', ['any'], 'base64-of-base64'),
  'output-hex-of-hex': printed('medium', ['php', 'python'], 'hex-of-hex'),
  'output-hex-of-hex-uppercase': printed('low', ['csharp', 'java'], 'hex-of-hex-uppercase'),
  'output-hex-of-base64': printed('low', ['php', 'node'], 'hex-of-base64'),
  'output-hex-unpadded-bytes': printed('medium', ['java', 'node', 'kotlin'], 'hex-unpadded-bytes'),
  'output-hex-unpadded-bytes-uppercase': printed('low', ['csharp', 'java'], 'hex-unpadded-bytes-uppercase'),
  'output-hex-leading-zeros-lost': printed('medium', ['java', 'kotlin'], 'hex-leading-zeros-lost'),
  'output-hex-sign-extended': printed('low', ['java'], 'hex-sign-extended'),
  'output-hex-sign-extended-unpadded': printed('low', ['java'], 'hex-sign-extended-unpadded'),
  'output-hex-signed-number': printed('low', ['java', 'kotlin'], 'hex-signed-number'),
  'output-hex-reversed-bytes': printed('low', ['any'], 'hex-reversed-bytes'),
  'output-hex-dashes-uppercase': printed('medium', ['csharp'], 'hex-dashes-uppercase'),
  'output-hex-dashes': printed('low', ['csharp'], 'hex-dashes'),
  'output-hex-colons': printed('low', ['shell', 'java'], 'hex-colons'),
  'output-hex-colons-uppercase': printed('low', ['java'], 'hex-colons-uppercase'),
  'output-hex-spaces': printed('low', ['python', 'shell'], 'hex-spaces'),
  'output-hex-spaces-uppercase': printed('low', ['csharp'], 'hex-spaces-uppercase'),
  'output-decimal': printed('low', ['java', 'python'], 'decimal'),
  'output-base32': printed('low', ['any'], 'base32'),
  'output-list-comma': printed('low', ['node'], 'list-unsigned-comma'),
  'output-list-brackets': printed('low', ['python', 'kotlin'], 'list-unsigned-brackets'),
  'output-list-brackets-tight': printed('low', ['php', 'node'], 'list-unsigned-brackets-tight'),
  'output-list-spaces': printed('low', ['go'], 'list-unsigned-spaces'),
  'output-list-signed': printed('low', ['java', 'kotlin'], 'list-signed'),
  'output-json-buffer': printed('low', ['node'], 'json-buffer'),
} satisfies Family
