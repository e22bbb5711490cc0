import { listPaths } from '#core/diagnose/mistakes/path/list-paths.ts'
import { codeOf } from '../code-of.ts'
import { pathAndQuery } from '../path-and-query.ts'

export const listCode = codeOf(listPaths, pathAndQuery)
