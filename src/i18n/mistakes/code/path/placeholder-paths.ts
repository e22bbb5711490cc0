import type { placeholderPaths } from '#core/diagnose/mistakes/path/placeholder-paths.ts'
import type { FixCode } from '../../mistake-text.ts'
import { pathAndQuery } from '../path-and-query.ts'

const { kotlin, ruby, postman } = pathAndQuery

export const placeholderCode: Readonly<Partial<Record<keyof typeof placeholderPaths, FixCode>>> = {
  'path-placeholder': {
    postman,
    java: '.buildAndExpand(merchantId).toUriString()',
    node: '`/api/institution/balance/${merchantId}`',
    kotlin,
  },
  'path-query-placeholder': {
    postman,
    node: '`?userId=${userId}`',
    java: '.queryParam("userId", userId).toUriString()',
    ruby,
  },
}
