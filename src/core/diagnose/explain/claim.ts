import type { FindingCode } from '../../difference/finding.ts'

/** One thing that a mistake claims: it is seen where one of these findings is. */
export type Clause = readonly FindingCode[]
/** All that a mistake claims, each by itself. */
export type Claims = readonly Clause[]
