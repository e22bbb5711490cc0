import type { timeOneSideMistakes } from '#core/diagnose/mistakes/time-one-side.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeOneSideTexts: Readonly<Record<keyof typeof timeOneSideMistakes, MistakeText>> = {
  'time-otherwise-payload': {
    title: 'Only the payload has the time in another form',
    happened: 'The salt was made with the text of the header, the payload with a number or date printed anew.',
    fix: 'Keep the time as one text, and use it in header, salt and payload.',
  },
  'time-otherwise-salt': {
    title: 'Only the salt has the time in another form',
    happened: 'The payload was made with the text of the header, the salt with a number or date printed anew.',
    fix: 'Print the time once, and put that text into salt, payload and header.',
  },
}
