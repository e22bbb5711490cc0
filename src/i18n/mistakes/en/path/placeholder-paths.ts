import type { placeholderPaths } from '#core/diagnose/mistakes/path/placeholder-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for placeholders signed before they were filled in. */
export const placeholderTexts = {
  'path-placeholder': {
    title: 'A placeholder of the path was signed in place of its value',
    happened: 'The signed path still reads {merchantId} or similar; the value was put in afterwards.',
    fix: 'Fill in the path before signing, for example with pm.variables.replaceIn in Postman.',
  },
  'path-query-placeholder': {
    title: 'A placeholder was signed in place of a query value',
    happened: 'A variable such as {{userId}} stood in the query when the signature was computed.',
    fix: 'Resolve the variables of the query first, then sign the finished URL.',
  },
} satisfies Record<keyof typeof placeholderPaths, MistakeText>
