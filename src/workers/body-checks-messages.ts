import type { BodyInput, BodyReport } from './body-report.ts'

export type ToBodyChecks = { type: 'check'; id: number; input: BodyInput }

export type FromBodyChecks = { type: 'checked'; id: number; report: BodyReport } | { type: 'failed'; id: number }
