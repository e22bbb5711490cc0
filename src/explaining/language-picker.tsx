import { create } from 'zustand'
import { useExplainingText } from '#i18n/explaining-text.ts'
import type { FixLanguage } from '#i18n/mistakes/mistake-text.ts'
import { SegmentedControl } from '#ui/segmented-control.tsx'

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

/** The languages as one row; arrows go through it. */
export function LanguagePicker() {
  const { why, languages } = useExplainingText()
  const { language, setLanguage } = useFixLanguage()
  return (
    <SegmentedControl
      label={why.language}
      value={language}
      onChange={setLanguage}
      options={choices.map(choice => ({ value: choice, label: languages[choice] }))}
    />
  )
}
