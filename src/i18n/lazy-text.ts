import { use } from 'react'
import { useLocale } from './locale.tsx'
import type { Locale } from './messages.ts'

/** Words that only one mode needs, loaded with it: a hook that suspends until the chosen language is there. */
export function lazyText<T>(loaders: Record<Locale, () => Promise<T>>): () => T {
  const loaded = new Map<Locale, Promise<T>>()
  const load = (locale: Locale) => {
    const known = loaded.get(locale)
    if (known) return known
    const promise = loaders[locale]()
    loaded.set(locale, promise)
    return promise
  }
  return () => use(load(useLocale().locale))
}
