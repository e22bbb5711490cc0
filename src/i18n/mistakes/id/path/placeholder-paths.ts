import type { placeholderPaths } from '#core/diagnose/mistakes/path/placeholder-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for placeholders signed before they were filled in. */
export const placeholderTexts = {
  'path-placeholder': {
    title: 'Placeholder path ditandatangani, bukan nilainya',
    happened: 'Path yang ditandatangani masih berbunyi {merchantId} atau semacamnya; nilainya diisi belakangan.',
    fix: 'Isi path sebelum menandatangani, di Postman misalnya dengan pm.variables.replaceIn.',
  },
  'path-query-placeholder': {
    title: 'Yang ditandatangani placeholder, bukan nilai query',
    happened: 'Variabel seperti {{userId}} masih ada di query ketika signature dihitung.',
    fix: 'Isi variabel query dulu, lalu tanda tangani URL yang sudah jadi.',
  },
} satisfies Record<keyof typeof placeholderPaths, MistakeText>
