import { type FieldCheck, missing, trimBlanks, whole } from './field-check.ts'

/** The documentation's two methods (authentication page, "Payload of signature"); no other was seen in any source. */
const documented = ['GET', 'POST']

/** What can be noticed about a method. It is signed in the case in which it is given. */
export const methodChecks: readonly FieldCheck[] = [
  missing('method-missing'),
  {
    code: 'method-lowercase',
    severity: 'fault',
    find: value => (/[a-z]/.test(value) ? { ...whole(value), mended: value.toUpperCase() } : null),
  },
  {
    code: 'method-unusual',
    severity: 'notice',
    find: value => {
      if (value === '' || documented.includes(value.toUpperCase())) return null
      const trimmed = trimBlanks(value)
      return documented.includes(trimmed.toUpperCase()) ? { ...whole(value), mended: trimmed } : whole(value)
    },
  },
]
