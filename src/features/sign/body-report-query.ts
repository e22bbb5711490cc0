import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { reportBodyAside } from '#workers/body-checks.ts'
import type { BodyInput, BodyReport } from '#workers/body-report.ts'
import type { Case } from '#workspace/case.ts'
import { useCase } from '#workspace/use-case.ts'

/** Bodies up to this many characters or bytes are looked at in the page; longer ones in a worker, once typing rests. */
const inPageLimit = 64 * 1024
/** The longer the body, the longer typing has to rest before it is looked at. */
const restMs = (length: number) => 120 + length / 16_384

/** The report on the open case's body. The revision names the input and holds none of it. */
function bodyReportQuery(revision: number, input: BodyInput) {
  return queryOptions({
    queryKey: ['body-report', revision],
    queryFn: ({ signal }) => report(input, signal),
    placeholderData: keepPreviousData,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
}

async function report(input: BodyInput, signal: AbortSignal): Promise<BodyReport> {
  if (input.body.length <= inPageLimit) {
    const { reportBody } = await import('#workers/body-report.ts')
    return reportBody(input)
  }
  await rest(restMs(input.body.length), signal)
  return reportBodyAside(input, signal)
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new Error('aborted'))
    })
  })
}

let seen: { body: BodyInput['body']; count: number } = { body: '', count: 0 }

/** Counts changes of the body alone, so that typing elsewhere asks for nothing. */
function bodyRevision({ request: { body } }: Pick<Case, 'request'>): number {
  if (seen.body !== body) seen = { body, count: seen.count + 1 }
  return seen.count
}

/** What is noticed about the body, and its bytes; `isPlaceholderData` while that is still about an earlier one. */
export function useBodyReport() {
  const revision = useCase(bodyRevision)
  const body = useCase(state => state.request.body)
  return useQuery(bodyReportQuery(revision, { body }))
}
