import { standIns } from './stand-ins.ts'

export const verify = {
  observed: {
    title: 'Verdict',
    secretHint: 'It belongs to this client id, and stays in memory only.',
    label: "Merchant's signature",
    hint: 'Stays exactly as pasted.',
    expected: 'Expected',
    received: 'Received',
    clear: 'Clear',
  },
  findings: {
    title: 'About its form',
    'shape-character-count': (characters: number, expected: number) =>
      `${characters} characters; a signature has ${expected}. It was cut, or printed with a loss.`,
    'shape-other-length': (bytes: number, hashes: string) =>
      hashes ? `${bytes} bytes: as long as ${hashes}, not as SHA-256.` : `${bytes} bytes: no hash is that long.`,
    'shape-invisible': (character: string, at: number) => `${character} at character ${at + 1}.`,
    'shape-unexpected': (character: string, at: number) => `${character} at character ${at + 1} fits no signature.`,
    'shape-too-short': (characters: number, least: number) =>
      `${characters} characters prove nothing; it takes at least ${least}.`,
    'shape-stand-in': standIns,
    'shape-too-long': (characters: number) =>
      `${characters.toLocaleString('en')} characters: no signature is that long.`,
  },
  verdict: {
    titles: {
      empty: 'No verdict yet',
      searching: 'Does not match',
      comparing: 'Comparing …',
      match: 'Matches',
      explained: 'Does not match',
      unexplained: 'Does not match',
      stopped: 'Does not match',
    },
    empty: 'Paste the ticket, or the merchant’s signature, and the answer appears here.',
    needs: {
      secret: 'The client secret is needed: nothing can be recomputed without it.',
      token: 'The token is missing. Without it neither payload nor salt can be put together.',
      path: 'The path is missing: paste the whole request, or fill it in.',
    },
    searching: 'Looking for the mistake that produces it …',
    old: (days: string) => `But the request time is ${days} days old. Whether Netzme refuses old times is not known.`,
    future: 'But the request time lies in the future; the sender’s clock may be wrong.',
    faults: 'But a field has a fault of its own: see the note beside it.',
    match: 'This is exactly the signature of this request.',
    explained: (mistakes: number) =>
      mistakes === 1
        ? '1 mistake gives exactly this signature.'
        : `${mistakes} mistakes together give exactly this signature.`,
    unexplained: 'Nothing known explains it.',
    stopped: 'The search was stopped before it was through, so nothing is ruled out beyond what was tried.',
    progress: (tried: string, total: string) => `${tried} of ${total} combinations`,
    stop: 'Stop',
    again: 'Search again',
    failed: 'The search stopped working. What you typed is kept.',
    long: (bytes: string) =>
      `The body is long: ${bytes} bytes. Looked for: one mistake in all that stands around it, or in the body as it is. Not looked for: a body that was written in another way (blanks, order, escapes), and several mistakes at once. A short request of the same program shows those.`,
  },
  needs: {
    title: 'What a ticket needs',
    sub: 'in whatever form it comes',
    parts: {
      request: ['method and path', 'As in the request line: with its query, nothing decoded. A whole URL will do.'],
      token: ['Authorization', 'Bearer and the token of this very call, whole: the HMAC key ends with it.'],
      time: ['Request-Time', 'As it was sent, usually 13 digits.'],
      client: ['Client-Id', 'It says which secret is needed.'],
      signature: ['Signature', 'What the merchant’s program sent, however it is written.'],
      body: ['body', 'To the byte. A file or curl -v keeps what a chat changes.'],
      secret: ['client secret', 'Never part of a ticket: you enter it here, and it stays in memory.'],
    } satisfies Record<string, readonly [string, string]>,
    copy: 'Copy as a message',
    copySub: 'asks a merchant for all of this, without the secret',
    message: `Hello,

To check the signature we need one failing request, exactly as it left your program:
- method and path with its query
- the headers Authorization, Request-Time, Client-Id and Signature
- the body, to the byte (best as a file)

Easiest is the output of curl -v, “Copy as cURL” of your browser or Postman, or the line in the log of your HTTP client. Please never send the client secret.`,
  },
  rightWay: {
    title: 'The right way, in your language',
    sub: 'code that signs this request; holds no secret and no token',
  },
  ruledOut: {
    title: 'Ruled out',
    sub: (tried: string) => `${tried} combinations tried`,
    notTestable: 'Not testable on this request',
    notTestableWhy:
      'They change nothing here (an empty body hides every body mistake), so they are neither found nor ruled out.',
    count: (mistakes: string, variants: string) => `${mistakes} mistakes, ${variants} variants`,
    right: 'without a mistake: 1',
    level: (mistakes: number, tried: string) =>
      mistakes === 1 ? `alone: ${tried}` : mistakes === 2 ? `in pairs: ${tried}` : `in threes: ${tried}`,
    ofAll: (level: string, total: string) => `${level} of ${total}`,
    leftOut: 'Left out, or tried in fewer ways: the request is too long',
    leftOutWhy:
      'Body, path or token are so long that these would take minutes or much memory. What was not tried is not ruled out: a shorter request with the same code tells more.',
    remains:
      'What remains: the secret, the token or the time differs from what is entered here, or the body was changed after signing. One signature cannot tell which. Add what you know under “Further values” and it joins the search.',
  },
  known: {
    title: 'Further values',
    sub: 'each joins the search',
    hint: 'One a line, taken as typed. For tokens and times also a whole getToken answer.',
    secrets: 'Other secrets',
    tokens: 'Other tokens',
    times: 'Other request times',
    paths: 'Other paths',
    bodies: 'The body as the code had it',
    baseUrls: 'Base URLs',
  },
  more: 'More that may tell',
  own: {
    title: 'The merchant’s own strings',
    sub: 'raw payload or salt from their log',
    payload: "Merchant's raw payload",
    salt: "Merchant's salt",
    equal: 'Equal, byte for byte.',
    differs: (offset: number, field: string | null) =>
      field === null ? `First difference at byte ${offset}.` : `First difference at byte ${offset}, in ${field}.`,
    ends: 'the text ends here',
    isMistake: 'This is exactly what these mistakes make of it:',
    noMistake: 'No known mistake, alone or with a second one, makes exactly this string.',
    kept: 'Kept exactly as pasted, with characters that a text box cannot hold.',
    theirs: 'Theirs',
    correct: 'Expected',
    equalVisible: 'Equal as far as it can be seen.',
    maskedSegments: 'Not told apart, hidden or not known here:',
    equalSegments: 'Equal:',
    differingSegments: 'Different:',
    templateText: 'Fixed text',
  },
  sent: {
    title: 'Signed or sent?',
    sub: 'the body as it went over the wire, beside the one in Body',
    label: 'Body as sent',
    equal: 'Both bodies are the same bytes.',
    signedFits: 'The signature fits the body in Body, not the one sent: the body was changed after signing.',
    sentFits: 'The signature fits the body as sent, not the one in Body.',
    neither: 'The two bodies differ, and the signature fits neither as it stands.',
  },
  several: {
    title: 'Several requests',
    sub: 'of one merchant, reasoned over together',
    add: 'Keep this request',
    remove: 'Remove',
    removeOne: (number: number) => `Remove request ${number}`,
    empty: 'Keep a request that fails and one that works: together they say more.',
    number: 'No.',
    request: 'Request',
    outcome: 'Outcome',
    outcomes: {
      searching: 'Searching …',
      match: 'Matches',
      explained: 'Does not match, explained',
      unexplained: 'Does not match, not explained',
      stopped: 'Stopped',
    },
    recipe: 'The recipe',
    explainsAll: 'One cause explains all that fail:',
    explains: (numbers: string) => `Explains requests ${numbers}:`,
    proven: (what: string, by: string) => `${what} is right: request ${by} matches with it.`,
    suspects: {
      'has-body': 'Requests without a body match and those with one do not: the body is at fault.',
      method: 'The method is what all that fail have in common.',
      'has-query': 'Only requests with a query fail: look at the query.',
      token: 'Those that fail carry another token than those that match.',
      secret: 'Those that fail use another secret than those that match.',
    },
    noCommon: 'No single cause explains all that fail.',
  },
}
