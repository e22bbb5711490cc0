import { standIns } from './stand-ins.ts'

/** What a reply can ask for. */
export type Question =
  | 'secret'
  | 'token'
  | 'path'
  | 'signature'
  | 'body'
  | 'environment'
  | 'token-since'
  | 'body-as-sent'
  | 'own-strings'

const bullets = (items: readonly string[]) => items.map(item => `- ${item}`)

export const reply = {
  greeting: 'Hello,',
  closing: 'If anything is unclear, send us the next failing request as it went out and we look again.',
  request: (method: string, path: string) => `${method} ${path}`,
  time: (text: string, wib: string | null) => `Request-Time: ${text}${wib === null ? '' : ` (${wib} WIB)`}`,
  client: (id: string) => `Client-Id: ${id}`,
  differs: 'Thank you for your report. The signature of this request does not match:',
  matches:
    'Thank you for your report. The signature of this request is correct: recomputed byte for byte, it is exactly the expected one.',
  matchesNext: (steps: readonly string[]) =>
    `If the call is still answered with 401, please check:\n${bullets(steps).join('\n')}`,
  steps: {
    token: (start: string) =>
      `the token (${start}…): each client has one active token, and a new getToken ends the one before at once`,
    client: (id: string) => `that the header Client-Id is “${id}”, the client that the token was given to`,
    environment: 'that token, client and host are of the same environment (staging or production)',
    time: (wib: string) => `the clock of your server: the request says ${wib} WIB`,
  },
  finding: (field: string, sentence: string) => `${field}: ${sentence}`,
  /** The cause, and under it what shows it, with this request's values. */
  cause: (title: string, findings: readonly string[]) => [`Likely cause: ${title}`, ...bullets(findings)].join('\n'),
  fix: (text: string) => `What to change on your side: ${text}`,
  proof: 'We recomputed it: with exactly this difference your program arrives at the signature that you sent.',
  unexplained:
    'Thank you for your report. The signature of this request does not match, and no known mistake produces it from the values that we have.',
  noSignature:
    'Thank you for your report. This request carries no signature; its header Signature holds something else:',
  standIn: (observed: string, is: string) => `  ${observed}\n\n${is}`,
  standIns,
  missing: 'Thank you for your report. To check the signature we still need something from you.',
  asks: {
    secret:
      'Which client secret does your program use? Please do not send it; tell us its length and whether it is the one for staging or production.',
    token:
      'Please send the header Authorization of this very call (the first and last six characters of the token are enough to compare).',
    path: 'Please send the whole request as it went out: method, path with its query, headers and body.',
    signature: 'Please send the header Signature of this very call.',
    body: 'We see no body in this request. Please send it exactly as it left your program, or tell us that it has none.',
    environment:
      'Which environment is the client secret in your program from, staging or production, and was it renewed since?',
    'token-since':
      'Did your program call getToken again after this request was signed, or does another program do so with the same client id? A new token ends the one before at once.',
    'body-as-sent':
      'Please send the body exactly as it left your program, and the text that your code signed: does a library write the JSON again when it sends it?',
    'own-strings':
      'Please print the raw payload and the salt just before you sign (with the secret masked) and send us both lines.',
  } satisfies Record<Question, string>,
  title: 'Reply to the merchant',
  sub: 'no secret, no full token',
  language: 'Language of the reply',
  copy: 'Copy reply',
  print: 'Print',
  nextQuestion: 'Ask something else',
  question: 'What would tell',
}
