import type { valuesWrappedMistakes } from '#core/diagnose/mistakes/values-wrapped.ts'
import type { MistakeText } from '../mistake-text.ts'

export const valuesWrappedTexts: Readonly<Record<keyof typeof valuesWrappedMistakes, MistakeText>> = {
  'template-values-wrapped': {
    title: 'Values of the payload were signed with the marks around them',
    happened: 'In the documentation, braces stand for “put the value here”; here they, or quotes, were signed too.',
    fix: 'Sign the values alone: path=/api/…&method=POST&token=Bearer …, with nothing around them.',
  },
  'salt-values-wrapped': {
    title: 'Values of the salt stand in marks of their own',
    happened: 'In the documentation, braces stand for “put the value here”; here they, or quotes, are part of the key.',
    fix: 'Join the values alone with hyphens: secret, time and “Bearer ” with the token.',
  },
  'template-all-wrapped': {
    title: 'All values of payload and salt were signed with the marks around them',
    happened:
      'Payload and salt were both written with the braces, quotes or brackets that the values stand in elsewhere.',
    fix: 'Use the values alone, in payload and salt.',
  },
}
