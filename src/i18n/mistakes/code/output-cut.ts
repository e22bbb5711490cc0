import { outputCutMistakes } from '#core/diagnose/mistakes/output-cut.ts'
import { codeOf } from './code-of.ts'
import { sendSignature } from './shared.ts'

export const outputCutCode = codeOf(outputCutMistakes, sendSignature)
