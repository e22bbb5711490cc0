import { outputPrintMistakes } from '#core/diagnose/mistakes/output-print.ts'
import { codeOf } from './code-of.ts'
import { signature } from './shared.ts'

export const outputPrintCode = codeOf(outputPrintMistakes, signature, {
  'output-hex-uppercase': { ...signature, php: '$signature = strtolower($signature);' },
  'output-hex-leading-zeros-lost': { ...signature, java: 'String.format("%064x", new BigInteger(1, digest))' },
  'output-hex-signed-number': {
    java: 'String.format("%064x", new BigInteger(1, digest))',
    kotlin: '"%064x".format(BigInteger(1, digest))',
  },
  'output-hex-dashes-uppercase': { csharp: 'Convert.ToHexString(digest).ToLowerInvariant()' },
  'output-list-spaces': { go: 'signature := hex.EncodeToString(mac.Sum(nil))' },
  'output-json-buffer': { node: "signature.toString('hex')" },
})
