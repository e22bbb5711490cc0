import { use } from 'react'

/** Something that comes in a file of its own. */
export interface LoadedOnce<T> {
  /** Asks for it, once more where it could not be loaded before. Whoever needs it is told of a failure: nobody has to wait for this. */
  load: () => Promise<T>
  /** What is there already. */
  loaded: () => T | undefined
  /** A hook that suspends until it is there, and throws where it could not be loaded. */
  read: () => T
}

const failedLoads = new Set<() => unknown>()

/** Loads something once, when it is first asked for. */
export function loadedOnce<T>(request: () => Promise<T>): LoadedOnce<T> {
  let promise: Promise<T> | undefined
  let loaded: { value: T } | undefined
  let failed = false
  function load(): Promise<T> {
    if (promise && !failed) return promise
    failed = false
    const asked = request()
    promise = asked
    asked.then(
      value => {
        loaded = { value }
        // React suspends on a promise that it has not seen, even on a settled one, and shows what follows 300 ms later: told so, it reads the value at once.
        Object.assign(asked, { status: 'fulfilled', value })
      },
      () => {
        failed = true
        failedLoads.add(load)
      },
    )
    return asked
  }
  return {
    load,
    loaded: () => loaded?.value,
    // Always by way of `use`: React remembers by which hooks a component has waited.
    read: () => use(promise ?? load()),
  }
}

/** Asks once more for all that could not be loaded. */
export function retryFailedLoads(): void {
  for (const load of failedLoads) load()
  failedLoads.clear()
}
