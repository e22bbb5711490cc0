import { create } from 'zustand'
import { useExplainingText } from '#i18n/explaining-text.ts'
import type { FixLanguage } from '#i18n/mistakes/mistake-text.ts'

/** 'any': no language was chosen. */
export type FixChoice = FixLanguage | 'any'

const choices = ['any', 'php', 'java', 'kotlin', 'node', 'python', 'go', 'csharp', 'ruby', 'postman', 'shell'] as const
const storageKey = 'fix-language'

/** The language in which fixes are shown: the reader's choice, kept over visits. */
export const useFixLanguage = create<{ language: FixChoice; setLanguage: (language: FixChoice) => void }>(set => ({
  language: choices.find(choice => choice === localStorage.getItem(storageKey)) ?? 'any',
  setLanguage: language => {
    localStorage.setItem(storageKey, language)
    set({ language })
  },
}))

export function LanguagePicker() {
  const { why, languages } = useExplainingText()
  const { language, setLanguage } = useFixLanguage()
  return (
    <label className="flex items-center gap-2 text-xs text-muted">
      {why.language}
      <select
        value={language}
        onChange={event => {
          const chosen = choices.find(choice => choice === event.target.value)
          if (chosen) setLanguage(chosen)
        }}
        className="min-h-6 rounded-md border border-line bg-surface px-1.5 py-0.5 text-ink"
      >
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {languages[choice]}
          </option>
        ))}
      </select>
    </label>
  )
}
