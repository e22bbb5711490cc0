import { createContext, type ReactNode, startTransition, use, useEffect, useMemo, useState } from 'react'
import { en } from './en.ts'
import { loadedOnce } from './loaded-once.ts'
import type { Locale, Messages } from './messages.ts'

interface LocaleState {
  locale: Locale
  text: Messages
  setLocale: (locale: Locale) => void
}

const LocaleContext = createContext<LocaleState>({ locale: 'en', text: en, setLocale: () => undefined })
const storageKey = 'locale'
const indonesian = loadedOnce(async () => (await import('./id.ts')).id)

/** Loads the words of the chosen language. Where that fails the page goes on in the one that it has. */
export async function loadChosenWords(): Promise<void> {
  if (chosenLocale() === 'id') await indonesian.load().catch(() => undefined)
}

function loadedLocale(): Locale {
  return chosenLocale() === 'id' && indonesian.loaded() ? 'id' : 'en'
}

/** Gives the chosen language to the page. English is there at once; Bahasa Indonesia is loaded when it is wanted. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(loadedLocale)
  const text = (locale === 'id' && indonesian.loaded()) || en
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const value = useMemo(
    () => ({
      locale,
      text,
      setLocale: async (chosen: Locale) => {
        localStorage.setItem(storageKey, chosen)
        await loadChosenWords()
        // As a transition: the page keeps its words until all of the others are there
        startTransition(() => setLocale(loadedLocale))
      },
    }),
    [locale, text],
  )
  return <LocaleContext value={value}>{children}</LocaleContext>
}

/** The words of the chosen language. */
export function useText(): Messages {
  return use(LocaleContext).text
}

export function useLocale(): LocaleState {
  return use(LocaleContext)
}

/** The language that was chosen, or the browser's. */
export function chosenLocale(): Locale {
  const stored = localStorage.getItem(storageKey)
  if (stored === 'en' || stored === 'id') return stored
  return navigator.language.toLowerCase().startsWith('id') ? 'id' : 'en'
}
