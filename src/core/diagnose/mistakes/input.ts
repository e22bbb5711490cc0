import { mistakesOf } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('input')
/** No transformation of this request yields them: the search adds the values that the user knows of. */
const fromKnown = () => []

/** Another value than the request's own was signed. */
export const inputMistakes = {
  'input-other-secret': mistake('high', ['environment-file', 'copy-paste', 'any'], fromKnown),
  'input-other-token': mistake('high', ['any'], fromKnown),
  'input-other-time': mistake('medium', ['any'], fromKnown),
  'input-other-body': mistake('high', ['proxy', 'node', 'postman', 'any'], fromKnown),
  'input-other-path': mistake('medium', ['proxy', 'postman', 'any'], fromKnown),
} satisfies Family
