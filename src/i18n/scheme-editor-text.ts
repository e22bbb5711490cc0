import type { schemeEditor } from './en/scheme-editor.ts'
import { lazyText } from './lazy-text.ts'

/** The words of the formula's editor. */
export const useSchemeEditorText = lazyText<typeof schemeEditor>({
  en: async () => (await import('./en/scheme-editor.ts')).schemeEditor,
  id: async () => (await import('./id/scheme-editor.ts')).schemeEditor,
})
