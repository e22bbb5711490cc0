import type { JsonFault } from './bytes/json-fault.ts'
import type { BytesProblem } from './bytes/problem.ts'
import type { ExportProblem } from './exporters/problem.ts'
import type { FieldProblem } from './request/problem.ts'
import type { SchemeProblem } from './scheme/problem.ts'
import type { BasicProblem } from './trace/problem.ts'

/** Every expected failure of the engine, as a value: a stable kebab-case code and its facts. The words live in i18n. */
export type Problem = SchemeProblem | FieldProblem | JsonFault | BytesProblem | BasicProblem | ExportProblem

/** Either a value or the problem that kept it from being one. */
export type Result<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P }
