import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { en } from './en.ts'
import type { Locale, Messages } from './messages.ts'

interface LocaleState {
  locale: Locale
  text: Messages
  setLocale: (locale: Locale) => void
}

const LocaleContext = createContext<LocaleState>({ locale: 'en', text: en, setLocale: () => undefined })
const storageKey = 'locale'

/** Gives the chosen language to the page. English is there at once; Bahasa Indonesia is loaded when it is wanted. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(initialLocale)
  const [text, setText] = useState<{ locale: Locale; messages: Messages }>({ locale: 'en', messages: en })
  useEffect(() => {
    let current = true
    loadMessages(locale).then(messages => {
      if (!current) return
      setText({ locale, messages })
      document.documentElement.lang = locale
      document.title = messages.shell.title
    })
    return () => {
      current = false
    }
  }, [locale])
  const value = useMemo(
    () => ({
      locale: text.locale,
      text: text.messages,
      setLocale: (chosen: Locale) => {
        localStorage.setItem(storageKey, chosen)
        setLocale(chosen)
      },
    }),
    [text],
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

async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'id' ? (await import('./id.ts')).id : en
}

function initialLocale(): Locale {
  const stored = localStorage.getItem(storageKey)
  if (stored === 'en' || stored === 'id') return stored
  return navigator.language.toLowerCase().startsWith('id') ? 'id' : 'en'
}
