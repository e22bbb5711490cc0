import type { CharacterSet } from '#core/request/describe-secret.ts'

const number = (value: number) => value.toLocaleString('en')
const sets: Readonly<Record<CharacterSet, string>> = {
  lower: 'lower case',
  upper: 'upper case',
  digits: 'digits',
  symbols: 'symbols',
  blanks: 'blanks',
  beyond: 'beyond ASCII',
}

export const request = {
  characters: (count: number) => `${number(count)} ${count === 1 ? 'character' : 'characters'}`,
  parameters: (count: number) => `${number(count)} ${count === 1 ? 'parameter' : 'parameters'}`,
  bytes: (count: number) => `${number(count)} ${count === 1 ? 'byte' : 'bytes'}`,
  secretIs: (length: number, found: readonly CharacterSet[]) =>
    `${number(length)} ${length === 1 ? 'character' : 'characters'}: ${found.map(set => sets[set]).join(', ')}`,
  fingerprint: (hex: string) => `fp ${hex}`,
  fingerprintDetail: 'Fingerprint: the first 8 hex digits of its SHA-256. Two people can compare it on the phone.',
  theSecret: 'secrets',
  tokenHint: 'Without “Bearer ”. A new token ends this one.',

  bodyEmpty: 'Empty: the payload ends in “&body=”.',
  bodyAsTyped: 'Signed exactly as typed.',
  bodyCompact: 'Compact, as all known clients sign it. Signed exactly as typed.',
  openFile: 'Open a file…',
  openFileDetail: 'Takes the file byte for byte. Dropping a file does the same.',
  indented: 'Read it indented',
  indentedHide: 'Hide the indented view',
  indentedNote: 'Only a view. The text above is what is signed.',
  loadingEditor: 'Opening the editor for long texts and rare characters…',
  hexNote: 'No UTF-8, so it is edited as hex. Signed byte for byte.',
  hexTooLong: 'No UTF-8, and too long to edit as hex. Signed byte for byte.',
  hexToText: 'Now UTF-8: edit as text',
  emptyIt: 'Empty it',
  tooLong: (count: number) => `${number(count)} characters: too many to edit here`,
  fileTooLarge: (limit: string) => `The file is larger than ${limit}.`,

  escaped: 'escaped',
  escapedDetail:
    'Holds characters that a one-line field cannot show. \\n is a line feed, \\r a carriage return, \\\\ a backslash.',

  now: 'Now',
  nowDetail: 'Set to this moment',
  run: 'Run',
  runDetail: 'Follow the clock, second by second',
  hold: 'Hold',
  holdDetail: 'Stop at this second',
  here: 'here',

  pasted: (fields: string) => `Filled in, every character kept: ${fields}.`,
  changed: {
    mend: 'Changed as offered.',
    minify: 'Minified the body.',
    endpoint: 'Filled in the endpoint.',
    file: 'Took the file byte for byte.',
    'pin-hash': 'Put the PIN hash into the body.',
    example: 'Loaded the example.',
    capture: 'Filled in the captured request.',
    'got-token': 'Took the new token.',
    time: 'Set the request time to now.',
    reopened: 'Reopened the call; the secret stayed.',
    'next-ticket': 'Closed the case. The next ticket can come.',
  },

  forget: 'Forget everything',
  example: 'Load the example',
  lost: 'Secret and token were not kept over the reload. They live in memory only.',
  signingTitle: 'Separate signing secret',
  signingWhy:
    'Public clients disagree: some key the signature with the client secret, one with a second secret. Leave it empty unless you were given two.',

  endpoint: {
    label: 'Endpoint',
    list: 'Known endpoints',
    count: (count: number) => `${count} endpoints`,
    search: 'Search by name or path',
    nothing: 'None of that name or path. Any path can be typed below.',
    knownFrom: (confidence: string) => `Sources: ${confidence}`,
    pathLeft: 'The path is no longer this endpoint’s.',
    pathAgain: 'Use its path',
    leftOut: 'left out',
  },

  pin: {
    title: 'PIN hash',
    why: 'This endpoint takes the hash of the PIN, not the PIN.',
    formula: 'HMAC-SHA256(key = client ID + merchant ID, PIN), lowercase hex',
    merchantId: 'Merchant ID',
    pin: '6-digit PIN',
    memory: 'Never stored.',
    sixDigits: 'A PIN has six digits.',
    put: 'Put it into the body',
    noPlace: 'The body has no text “pin”.',
  },

  basic: {
    title: 'getToken: the Basic step',
    intro: 'The one call that is not signed. It ends the token that is in use.',
    joined: 'Client ID, colon, secret',
    bytes: 'As UTF-8',
    base64: 'As base64',
    header: 'Header',
    masked: 'Shown with the secret.',
    colon: 'The client ID holds a colon. The server would take the secret from there on.',
  },
}
