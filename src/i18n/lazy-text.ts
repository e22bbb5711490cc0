import { type LoadedOnce, loadedOnce } from './loaded-once.ts'
import { useLocale } from './locale.tsx'
import type { Locale } from './messages.ts'

/** Words that only one mode needs, loaded with it. */
export interface LazyText<T> {
  /** A hook that suspends until the words of the chosen language are there. */
  (): T
  load: (locale: Locale) => Promise<T>
}

/** Such words, from a file for each language. */
export function lazyText<T>(requests: Record<Locale, () => Promise<T>>): LazyText<T> {
  const words: Record<Locale, LoadedOnce<T>> = { en: loadedOnce(requests.en), id: loadedOnce(requests.id) }
  return Object.assign(() => words[useLocale().locale].read(), { load: (locale: Locale) => words[locale].load() })
}
