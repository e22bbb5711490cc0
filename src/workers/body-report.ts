import { bytesOf } from '#core/bytes/utf8.ts'
import { checkBody, type FieldProblem, type SignatureRequest } from '#core/index.ts'

/** What is needed to look at a body. No credential among it. */
export type BodyInput = Pick<SignatureRequest, 'body'>

export interface BodyReport {
  problems: readonly FieldProblem[]
  /** Length on the wire. */
  bytes: number
}

/** Everything that is noticed about a body. Linear in its length: for long ones, ask the worker. */
export function reportBody({ body }: BodyInput): BodyReport {
  const problems = checkBody({ body })
  return { problems, bytes: bytesOf(body).length }
}
