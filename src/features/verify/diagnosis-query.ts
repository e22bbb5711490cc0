import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { create } from 'zustand'
import { type DiagnoseOptions, type Explanation, readStandIn, readTokenResponse } from '#core/index.ts'
import { diagnoseInWorkers, warmUpDiagnosis } from '#workers/diagnose-in-workers.ts'
import type { Case, KnownInputs } from '#workspace/case.ts'
import { dropQueries } from '#workspace/drop-queries.ts'
import { onForget } from '#workspace/forget.ts'
import { currentCase, useCase } from '#workspace/use-case.ts'
import { useShape } from './shape-query.ts'

/** How far the running search is, and how to stop it. */
export const useProgress = create<{ tried: number; total: number; stop: () => void }>(() => ({
  tried: 0,
  total: 0,
  stop: () => undefined,
}))

// The way to stop a search closes over its input
onForget(() => useProgress.setState({ tried: 0, total: 0, stop: () => undefined }))

type Input = Pick<Case, 'request' | 'scheme' | 'observed' | 'headers'> & { known: KnownInputs; name: readonly number[] }

/** A result is kept so long, in milliseconds, for a user who comes back to it. That of another input goes at once. */
const gcTime = 60_000
/** Milliseconds between two changes of the progress that is shown. */
const readable = 100
/** Milliseconds that a search waits for the next key while its input is being typed. */
const patience = 200
let lastAsked = Number.NEGATIVE_INFINITY

/** The search for one input. Its key is made of revision counters: they name the input and hold none of it. */
function diagnosisQuery({ request, scheme, observed, headers, known, name }: Input) {
  return queryOptions({
    queryKey: ['diagnosis', ...name],
    queryFn: async ({ signal, client }) => {
      const stopped = new AbortController()
      useProgress.setState({ tried: 0, total: 0, stop: () => stopped.abort() })
      await waitWhileTyping()
      signal.throwIfAborted()
      const options: DiagnoseOptions = {
        scheme,
        known: knownValues(known),
        headers,
        signal: AbortSignal.any([signal, stopped.signal]),
        onProgress: everySoOften((tried, total) => useProgress.setState({ tried, total })),
        onFound: explanations => client.setQueryData(likelyQuery(name).queryKey, explanations),
      }
      return diagnoseInWorkers(request, observed ?? '', options)
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime,
    retry: false,
    networkMode: 'always',
  })
}

/** What is pasted is searched at once. Between two keys a search would only take the processor from the typing. */
async function waitWhileTyping(): Promise<void> {
  const before = lastAsked
  lastAsked = performance.now()
  if (lastAsked - before < 2 * patience) await new Promise(resolve => setTimeout(resolve, patience))
}

/** Threads tell of their progress a hundred times a second; no reader wants more than some of it. */
function everySoOften(tell: (tried: number, total: number) => void): (tried: number, total: number) => void {
  let told = Number.NEGATIVE_INFINITY
  return (tried, total) => {
    if (performance.now() - told < readable && tried < total) return
    told = performance.now()
    tell(tried, total)
  }
}

/** Explanations that a search has come upon while it still goes on. */
function likelyQuery(name: readonly number[]) {
  return queryOptions<readonly Explanation[]>({
    queryKey: ['likely', ...name],
    queryFn: skipToken,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime,
  })
}

/** Lets the threads start while the user still reads: the first search finds its code compiled. */
export function useWarmDiagnosis(): void {
  useEffect(warmUpDiagnosis, [])
}

/**
 * The diagnosis of the open case, running unasked; undefined data while nothing is pasted or the request is incomplete. Only
 * what does not match is searched: `matches` is known before, and undefined until then. What stands in a signature's place (`standIn`)
 * is none: it needs no search, and no secret.
 */
export function useDiagnosis() {
  const revision = useCase(state => state.revision)
  const observedRevision = useCase(state => state.observedRevision)
  const request = useCase(state => state.request)
  const scheme = useCase(state => state.scheme)
  const observed = useCase(state => state.observed)
  const headers = useCase(state => state.headers)
  const known = useCase(state => state.known)
  const knownRevision = useCase(state => state.knownRevision)
  const complete = Boolean((request.signingSecret || request.clientSecret) && request.token && request.path)
  const shape = useShape()
  const matches = shape && shape.outcome === 'match'
  const standIn = readStandIn(observed ?? '')
  const name = [revision, observedRevision, knownRevision]
  useForgottenDiagnosis(revision, observedRevision, knownRevision)
  const query = useQuery({
    ...diagnosisQuery({ request, scheme, observed, headers, known, name }),
    enabled: Boolean(observed) && complete && matches === false && !standIn,
  })
  const { data: likely = [] } = useQuery(likelyQuery(name))
  return { query, complete, observed, matches, standIn, likely }
}

/** What was found holds the secret in its bytes. No input ever has the name of an earlier one, so nobody could come back to it. */
function useForgottenDiagnosis(
  ...[revision, observedRevision, knownRevision]: readonly [number, number, number]
): void {
  const queries = useQueryClient()
  useEffect(
    () => () => {
      const now = currentCase()
      const left = now.revision === revision && now.observedRevision === observedRevision
      if (left && now.knownRevision === knownRevision) return
      const name = [revision, observedRevision, knownRevision]
      for (const kind of ['diagnosis', 'likely']) dropQueries(queries, { queryKey: [kind, ...name], exact: true })
    },
    [queries, revision, observedRevision, knownRevision],
  )
}

function knownValues(known: KnownInputs): NonNullable<DiagnoseOptions['known']> {
  const lines = (text: string) => text.split(/\r?\n/).filter(line => line !== '')
  // A whole getToken answer stands for the token and the time in it, whichever field it was pasted into
  const answers = [known.tokens, known.times].map(readTokenResponse)
  const own = (text: string) => (readTokenResponse(text) ? [] : lines(text))
  return {
    secrets: lines(known.secrets),
    tokens: [...own(known.tokens), ...answers.flatMap(answer => answer?.token ?? [])],
    times: [...own(known.times), ...answers.flatMap(answer => answer?.expiry ?? [])],
    paths: lines(known.paths),
    baseUrls: lines(known.baseUrls),
    bodies: known.body === '' ? [] : [known.body],
  }
}
