import type { FindingCode, FindingField } from '../../difference/finding.ts'

/** One thing that a mistake claims: it is seen where one of these findings is, or any finding of such a field. */
export type Clause = readonly (FindingCode | `in-${FindingField}`)[]
/** All that a mistake claims, each by itself. */
export type Claims = readonly Clause[]
