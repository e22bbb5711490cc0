import { pipeline } from './en/pipeline.ts'
import { request } from './en/request.ts'
import { scheme } from './en/scheme.ts'
import { shell } from './en/shell.ts'
import { sign } from './en/sign.ts'
import { values } from './en/values.ts'

/** The source of all words. The other language satisfies its type, so a missing text does not compile. */
export const en = { pipeline, request, scheme, shell, sign, values }
