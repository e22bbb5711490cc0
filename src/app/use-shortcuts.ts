import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { navigate } from 'wouter/use-hash-location'
import type { Trace } from '#core/index.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { currentCase, dispatch } from '#workspace/use-case.ts'
import { modes } from './modes.tsx'
import { focusField, type ShortcutId, shortcuts, singleKey } from './shortcuts.ts'
import { useTheme } from './theme.ts'

/** Listens for the page's single keys. `?` opens the sheet even where the others are switched off. */
export function useShortcuts(on: boolean, openSheet: () => void): void {
  const { locale, setLocale } = useLocale()
  const queries = useQueryClient()
  const actions: Readonly<Record<ShortcutId, () => void>> = {
    sheet: openSheet,
    ticket: () => focusField('ticket'),
    signature: () => focusField('signature'),
    endpoint: () => focusField('endpoint'),
    path: () => focusField('path'),
    body: () => focusField('body'),
    secret: () => focusField('secret'),
    token: () => focusField('token'),
    reveal: () => useSecretVisibility.setState(({ shown }) => ({ shown: !shown })),
    now: () => dispatch({ type: 'edit', change: { requestTime: String(Date.now()) } }),
    copy: () => {
      const trace = queries.getQueryData<Trace>(['trace', currentCase().revision])
      if (trace) navigator.clipboard?.writeText(trace.signature)
    },
    undo: () => dispatch({ type: 'undo' }),
    theme: () => useTheme.getState().goRound(),
    language: () => setLocale(locale === 'en' ? 'id' : 'en'),
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = singleKey(event)
    const shortcut = shortcuts.find(known => known.key === key)
    const mode = modes[Number(key ?? 0) - 1]
    if ((!shortcut && !mode) || (!on && shortcut?.id !== 'sheet')) return
    event.preventDefault()
    if (shortcut) actions[shortcut.id]()
    else if (mode) navigate(mode.path)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
