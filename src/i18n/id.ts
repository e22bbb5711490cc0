import { pipeline } from './id/pipeline.ts'
import { request } from './id/request.ts'
import { scheme } from './id/scheme.ts'
import { shell } from './id/shell.ts'
import { sign } from './id/sign.ts'
import { values } from './id/values.ts'
import type { Messages } from './messages.ts'

export const id: Messages = { pipeline, request, scheme, shell, sign, values }
