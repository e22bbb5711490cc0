import type { bodyMistakes } from '#core/diagnose/mistakes/body.ts'
import type { FixCode } from '../mistake-text.ts'
import { jsonCode } from './json-code.ts'
import { textCode } from './text-code.ts'

/** Options and lines of code against mistakes of the body. */
export const bodyCode: Readonly<Partial<Record<keyof typeof bodyMistakes, FixCode>>> = { ...jsonCode, ...textCode }
