import { shell } from './id/shell.ts'
import { sign } from './id/sign.ts'
import type { Messages } from './messages.ts'

export const id: Messages = { shell, sign }
