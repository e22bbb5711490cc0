import { writtenBodies } from '#core/diagnose/mistakes/body/written-bodies.ts'
import { codeOf } from '../code-of.ts'
import { serialiseOnce } from '../serialise-once.ts'

export const writtenCode = codeOf(writtenBodies, serialiseOnce)
