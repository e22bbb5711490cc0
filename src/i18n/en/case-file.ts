import type { CaseFile, CaseTokenMask, Withheld } from '#core/case-file/case-file.ts'

const number = (value: number) => value.toLocaleString('en')

/** Words of the case file: a case that can be passed on. */
export const caseFile = {
  title: 'Case file',
  sub: 'for others: no secret, no full token',
  /** Before it is shared: what is in it. */
  holds: (hasBody: boolean): string =>
    hasBody
      ? 'Path, body and the merchant’s signature are in it, so that the case can be checked again. Look through the body before you share it.'
      : 'Path and the merchant’s signature are in it, so that the case can be checked again.',
  preview: 'Preview of the case file',
  copyMarkdown: 'Copy Markdown',
  copyLink: 'Copy link',
  downloadMarkdown: 'Download Markdown',
  downloadJson: 'Download JSON',
  linkTooLong: 'The case is too long for a link. The JSON file holds it.',
  heading: { match: 'Matches', explained: 'Does not match', unexplained: 'Does not match', stopped: 'Does not match' },
  outcomes: {
    match: 'The signature is exactly the one of this request.',
    explained: 'The mistakes below produce exactly this signature.',
    unexplained: 'No known mistake produces this signature.',
    stopped: 'The search for the mistake was stopped before it was through.',
  } satisfies Record<CaseFile['verdict']['outcome'], string>,
  tried: (count: number) => `${number(count)} ways to sign were tried.`,
  request: 'Request',
  names: {
    clientId: 'Client-Id',
    method: 'Method',
    path: 'Path and query',
    requestTime: 'Request-Time',
    body: 'Body',
    signature: 'Signature',
    scheme: 'Formula',
    token: 'Token',
    secret: 'Client secret',
  } satisfies Record<Withheld['field'] | 'token' | 'secret', string>,
  time: (text: string, wib: string) => `${text} (${wib} WIB)`,
  mask: ({ start, characters, fingerprint }: Omit<CaseTokenMask, 'start'> & { start?: string }) =>
    `${start ? `${start}…, ` : ''}${number(characters)} characters, fingerprint ${fingerprint}`,
  withheld: ({ why, bytes, fingerprint }: Withheld) =>
    `left out, because it ${
      {
        'holds-credential': 'holds a secret or a token',
        'may-hold-credential': 'may hold a credential',
        'too-long': 'is too long',
      }[why]
    } (${number(bytes)} bytes, fingerprint ${fingerprint})`,
  differs: 'What differs',
  notTold: 'not told: it may quote what is left out',
  cause: 'Likely cause',
  fix: 'What to change',
  sameBytes: 'Other causes that give the same bytes',
  body: (bytes: number) => `Body (${number(bytes)} bytes)`,
  inBase64: 'No UTF-8, so as base64:',
  escaped: 'With its control and invisible characters escaped:',
  bodyGoesOn: (characters: number) => `… ${number(characters)} characters in all; the JSON file holds the rest.`,
  expected: 'The right values',
  columns: { part: 'Part', bytes: 'Bytes', fingerprint: 'Fingerprint' },
  parts: { payload: 'Raw payload', salt: 'Salt', signature: 'Signature' },
  formula: (payload: string, salt: string, hash: string, encoding: string) => [
    `payload: ${payload}`,
    `salt: ${salt}`,
    `HMAC-${hash}, ${encoding}`,
  ],
  fingerprints:
    'A fingerprint is the first 8 hex digits of SHA-256. Whoever has secret and token can compare each part with their own.',
  openLink: 'This link opens the case on the page and asks for secret and token:',
  openFile: 'The JSON file of this case, dropped on Verify, opens it and asks for secret and token.',
  opened: {
    title: 'From a case file',
    ask: 'Enter secret and token of this case: then it is checked again here.',
    said: (outcome: string) => `The file says: ${outcome}`,
    checked: 'Secret and token are those of the case: the verdict here is computed anew.',
    same: 'this is it',
    other: (fingerprint: string) => `another one: fingerprint ${fingerprint}`,
    leftOut: (bytes: number, fingerprint: string) =>
      `left out of the file: ${number(bytes)} bytes, fingerprint ${fingerprint}. Fill it in.`,
    ownFormula: 'The case brings a formula of its own. It holds for this case only.',
    refused: 'The link was not opened.',
  },
}
