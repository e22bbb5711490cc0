import { create } from 'zustand'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'theme'
const dark = matchMedia('(prefers-color-scheme: dark)')

/** The chosen theme; 'system' follows the platform as it changes. */
export const useTheme = create<{ theme: Theme; setTheme: (theme: Theme) => void; goRound: () => void }>((set, get) => ({
  theme: storedTheme(),
  setTheme: theme => {
    localStorage.setItem(storageKey, theme)
    set({ theme })
    applyTheme(theme)
  },
  goRound: () => get().setTheme(themes[(themes.indexOf(get().theme) + 1) % themes.length] ?? 'system'),
}))

/** Puts the theme on the root element, and keeps following the platform. Called once, before the first paint. */
export function startTheme(): void {
  applyTheme(storedTheme())
  dark.addEventListener('change', () => applyTheme(useTheme.getState().theme))
}

function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
}

function storedTheme(): Theme {
  const stored = localStorage.getItem(storageKey)
  return themes.find(theme => theme === stored) ?? 'system'
}
