import type { tokenOneSideMistakes } from '#core/diagnose/mistakes/token-one-side.ts'
import type { MistakeText } from '../mistake-text.ts'

export const tokenOneSideTexts: Readonly<Record<keyof typeof tokenOneSideMistakes, MistakeText>> = {
  'token-otherwise-payload': {
    title: 'Only the payload has another token than the header',
    happened: 'The salt was made with the text of the header Authorization, the payload with another one.',
    fix: 'Keep “Bearer ” and the token as one text, and use it in header, salt and payload.',
  },
  'token-otherwise-salt': {
    title: 'Only the salt has another token than the header',
    happened: 'The payload was made with the text of the header Authorization, the salt with another one.',
    fix: 'Keep “Bearer ” and the token as one text, and use it in salt, payload and header.',
  },
}
