import type { inputMistakes } from '#core/diagnose/mistakes/input.ts'
import type { MistakeText } from '../mistake-text.ts'

export const inputTexts: Readonly<Record<keyof typeof inputMistakes, MistakeText>> = {
  'input-other-secret': {
    title: 'Another secret was used',
    happened: "The signature is right for one of the further secrets given, not for this request's own.",
    fix: 'Configure the secret of the environment and client id that the request goes to.',
  },
  'input-other-token': {
    title: 'Another token was signed',
    happened: 'The signature belongs to one of the further tokens given, while the header carries this one.',
    fix: 'Sign and send the same token; a new getToken call ends the former token.',
  },
  'input-other-time': {
    title: 'Another time was signed',
    happened: 'One of the further times given was signed, not the text of Request-Time.',
    fix: 'Send the signed time in Request-Time, also on a retry.',
  },
  'input-other-body': {
    title: 'Another body was signed than was sent',
    happened: 'The signature fits the body as the code had it; something changed it before it was sent.',
    fix: 'Serialise once, sign that text and send exactly it, past interceptors that rewrite it.',
  },
  'input-other-path': {
    title: 'Another path was signed than was requested',
    happened: 'The signature fits one of the further paths given.',
    fix: 'Take path and query from the final URL, after placeholders and rewrites.',
  },
}
