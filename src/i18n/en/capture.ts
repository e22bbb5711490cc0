import type { CapturedOutcome, SandboxFailure, SandboxFault, SandboxNotice } from '#core/live/capture.ts'
import { wireFaultWords } from './wire-fault.ts'

/** A moment of the sandbox's clock, written out. */
type At = (epochMs: number) => string

const count = (n: number) => n.toLocaleString('en')
const requests = (n: number) => (n === 1 ? '1 request' : `${count(n)} requests`)

export const capture = {
  connection: {
    connecting: 'Connecting',
    listening: 'Listening',
    reconnecting: 'Reconnecting',
    absent: 'No sandbox here',
  },
  absent: {
    title: 'No sandbox here',
    text: 'This page came from a plain file host. The sandbox runs on your own computer: start the project with npm start and open its address.',
    again: 'Try again',
  },
  guide: {
    title: 'Point your program here',
    sub: 'each request it sends appears on this page',
    folded: 'Address and credentials',
    foldedSub: 'for your program',
    text: 'The sandbox stands in for Netzme on this computer: it gives tokens and checks every signature over the raw bytes that arrive. Nothing leaves this machine.',
    baseUrl: 'Base URL',
    clientId: 'Client ID of the sandbox',
    clientSecret: 'Client secret of the sandbox',
    secretNote: 'The documentation’s public sample. Add your own under Sandbox controls.',
    tokenCall: 'First call: a token',
    signedCall: 'A signed call: bash with openssl',
    signedCallNote: 'Takes a token, signs and sends. Change one thing in it and see what the sandbox makes of it.',
    sendOne: 'Send one for me',
    sendOneDetail:
      'Gets a token for the sandbox’s own client, which ends its old one, and sends one rightly signed call.',
    sendOneFailed: 'It could not be sent. Is the server still running?',
    signed: 'What is signed is the path after the base URL, so /sandbox is no part of it.',
    waiting: 'Waiting for the first request …',
  },
  list: {
    title: 'Requests',
    kept: (n: number) => requests(n),
    some: (n: number, all: number) => `${count(n)} of ${requests(all)}`,
    search: 'Search the requests',
    searchHint: 'Path, header or body',
    refusedOnly: 'Refused only',
    byCause: 'Group by cause',
    noneFits: 'No request fits.',
    evicted: (n: number) => `${requests(n)} more gave way: only the newest are kept.`,
    pause: 'Pause',
    resume: 'Resume',
    held: (n: number) => `Paused · ${count(n)} new`,
    clear: 'Clear',
    follow: 'Follow the newest',
    empty: 'None yet.',
    restart: 'The server was restarted here.',
    gap: (n: number) => `${requests(n)} in between were no longer kept.`,
    arrived: (n: number, total: number) =>
      `${n === 1 ? '1 new request' : `${count(n)} new requests`}, ${count(total)} since this page was opened`,
    accepted: 'Accepted',
    refused: 'Refused',
    more: (n: number) => `+ ${n}`,
    status: (outcome: CapturedOutcome) => (outcome.kind === 'dropped' ? 'dropped' : String(outcome.status)),
  },
  /** Why a request was refused, in a few words. */
  reasons: {
    'not-http': 'not HTTP',
    'sandbox-prefix-missing': '/sandbox is missing',
    'endpoint-unknown': 'path unknown',
    'method-differs': 'method differs',
    'header-missing': 'header missing',
    'header-repeated': 'header repeated',
    'authorization-not-bearer': 'not Bearer',
    'authorization-not-basic': 'not Basic',
    'basic-malformed': 'Basic malformed',
    'basic-swapped': 'id and secret swapped',
    'client-unknown': 'client unknown',
    'secret-differs': 'secret differs',
    'grant-type-differs': 'grant_type differs',
    'token-unknown': 'token unknown',
    'token-of-another-client': 'token of another client',
    'token-replaced': 'token replaced',
    'token-expired': 'token expired',
    'signature-differs': 'signature differs',
    'request-time-outside-window': 'time outside window',
  } satisfies Record<SandboxFailure['code'], string> as Readonly<Record<SandboxFailure['code'], string>>,
  /** What was noticed about an accepted request, in a few words. */
  remarks: {
    'content-type-not-json': 'Content-Type is not JSON',
    'body-not-json': 'body is not JSON',
    'request-time-not-epoch-ms': 'Request-Time not in milliseconds',
    fault: 'a fault was on',
    'business-error': 'a business error was asked for',
  } satisfies Record<SandboxNotice['code'], string> as Readonly<Record<SandboxNotice['code'], string>>,
  detail: {
    token: (product: string) => `getToken, ${product === 'wallet' ? 'Netzme wallet' : 'Toko Netzme'}`,
    noEndpoint: 'No endpoint of the catalogue',
    accepted: 'Accepted. Every check passed.',
    acceptedSigned: 'Accepted. The signature matches these bytes.',
    refused: (n: number) => (n === 1 ? 'Refused, for 1 reason.' : `Refused, for ${n} reasons.`),
    answered: (status: number) => `Answered ${status}.`,
    delayed: (status: number, ms: number) => `Answered ${status} after ${count(ms)} ms.`,
    dropped: 'The connection was dropped without an answer.',
    expected: 'Expected',
    observed: 'Arrived',
    openInVerify: 'Open in Verify',
    cannotOpen: 'Cannot be opened in Verify: the bytes that were signed are not all here.',
    notices: 'Also noticed',
    time: 'Arrived at',
  },
  failure: failureWords,
  notice: noticeWords,
  compare: {
    begin: 'Compare',
    title: 'Two requests compared',
    pick: 'pick another in the list',
    end: 'End comparison',
    first: 'First',
    second: 'Second',
    parts: {
      method: 'method',
      path: 'path and query',
      token: 'token',
      'header-order': 'order of the headers',
      body: 'body',
    } as Readonly<Record<string, string>>,
    none: 'none',
    ended: 'the end',
    at: (offset: number, left: string, right: string) =>
      `First difference at byte ${count(offset)}: ${left} in the first, ${right} in the second.`,
    fingerprint: (hex: string) => `fp ${hex}`,
    same: (parts: string) => `The same to the byte: ${parts}.`,
    allSame: 'Nothing differs: every part is the same to the byte.',
    itself: 'Pick another request in the list to compare this one with.',
  },
  diagnosis: {
    title: 'Why the signature differs',
    searching: 'Looking for the mistake that produces it …',
    unexplained: (tried: string) =>
      `No known mistake, alone or with a second one, gives this signature (${tried} hypotheses tried). Open it in Verify to search for three at once and with values that you know.`,
    stopped: 'The search was stopped before it was through.',
    failed: 'The search stopped working.',
    match: 'Matches when recomputed here: this page and the sandbox disagree.',
    truncated: 'Only part of the body was kept, so the signature cannot be recomputed here.',
    'not-text': 'The path holds bytes that are no UTF-8, so the signature cannot be recomputed here.',
    redacted:
      'A client secret stood in the path or body and was replaced by its fingerprint, so the signature cannot be recomputed here.',
    'secret-unknown': (client: string) =>
      `This page does not have the secret that the sandbox knows of ${client}. Enter it with the client id under Credentials, and the search begins.`,
    credentials: 'To the credentials',
  },
  wire: {
    unread: 'All bytes as they arrived',
    unreadSub: 'no HTTP parser takes them; what is shown above is a reading',
    unreadable: 'Unreadable request',
    title: 'As it arrived',
    sub: 'request line and headers, in order',
    copy: 'Copy request',
    redacted: 'Secrets were replaced by their fingerprints before anything was shown.',
  },
  body: {
    title: 'Body',
    empty: 'No body.',
    truncated: (kept: string, length: string) => `${length} arrived; the first ${kept} are kept.`,
  },
  controls: {
    title: 'Sandbox controls',
    sub: 'clients and faults',
    faults: 'Faults',
    faultsHint: 'Switched on, they meet every request until switched off.',
    faultNames: {
      'expired-token': 'Every token counts as expired',
      'clock-window': 'Request time must be near the clock',
      slow: 'Answer late',
      'server-error': 'Answer 500',
      'malformed-json': 'Answer with broken JSON',
      'dropped-connection': 'Drop the connection',
    } satisfies Record<SandboxFault['kind'], string> as Readonly<Record<SandboxFault['kind'], string>>,
    windowMs: 'Window in ms',
    delayMs: 'Delay in ms',
    clients: 'Clients',
    fingerprint: (hex: string) => `secret fp ${hex}`,
    tokenUntil: (product: string, time: string) => `${product} token until ${time}`,
    noToken: 'no token',
    remove: 'Remove',
    removeNamed: (client: string) => `Remove ${client}`,
    expire: 'Expire tokens',
    expireNamed: (client: string) => `Expire the tokens of ${client}`,
    add: 'Add a client',
    clientId: 'Client ID to add',
    clientSecret: 'Its client secret',
    signingSecret: 'Its signing secret, if it has one',
    addHint: 'The secret goes to the sandbox on this computer and is not kept on this page.',
    submit: 'Add',
    reset: 'Reset the sandbox',
    resetHint: 'Back to the one default client, no tokens, no faults. Requests stay.',
    problems: {
      'control-unknown-action': 'The sandbox does not know this action.',
      'control-field': 'The sandbox does not take this value. A client id has no blanks and no colon.',
      'control-too-many-clients': 'The sandbox holds no more clients. Remove one first.',
      'control-unreachable': 'The sandbox did not answer. Is the server still running?',
    },
  },
}

function failureWords(failure: SandboxFailure, at: At): string {
  switch (failure.code) {
    case 'not-http':
      return wireFaultWords(failure.fault)
    case 'sandbox-prefix-missing':
      return `The address lacks /sandbox, so nothing was checked. Set your base URL to ${failure.baseUrl}; the path that you sign stays as it is.`
    case 'endpoint-unknown':
      return 'No endpoint of the catalogue has this path.'
    case 'method-differs':
      return `This path takes ${failure.expected}; ${failure.observed} arrived.`
    case 'header-missing':
      return `The header ${failure.header} is missing.`
    case 'header-repeated':
      return `The header ${failure.header} arrived ${failure.count} times.`
    case 'authorization-not-bearer':
      return failure.observed === ''
        ? 'Authorization does not begin with Bearer and a blank.'
        : `Authorization begins with ${failure.observed}. A signed call carries Bearer, a blank, and the token.`
    case 'authorization-not-basic':
      return 'Authorization is not Basic. getToken takes Basic and base64 of clientId:clientSecret.'
    case 'basic-malformed':
      return 'The Basic value is not base64 of clientId:clientSecret.'
    case 'basic-swapped':
      return 'Client id and secret stand in each other’s place.'
    case 'client-unknown':
      return `The sandbox knows no client ${failure.clientId}. Add it under Sandbox controls.`
    case 'secret-differs':
      return `The secret of ${failure.clientId} differs: fingerprint ${failure.observedFingerprint} arrived, ${failure.expectedFingerprint} is the known one.`
    case 'grant-type-differs':
      return failure.observed === null
        ? 'The body has no grant_type. getToken takes {"grant_type":"client_credentials"}.'
        : `grant_type is ${failure.observed}. getToken takes client_credentials.`
    case 'token-unknown':
      return 'The sandbox did not issue this token. A restart forgets all tokens; get a new one.'
    case 'token-of-another-client':
      return 'The token was issued to another client.'
    case 'token-replaced':
      return `The token ended at ${at(failure.replacedAt)}, when a newer one was issued. A client has one at a time.`
    case 'token-expired':
      return `The token expired at ${at(failure.expiredAt)}.`
    case 'signature-differs':
      return 'The signature does not match the bytes that arrived.'
    case 'request-time-outside-window':
      return `Request-Time ${failure.observed} is not within ${count(failure.windowMs)} ms of the sandbox’s clock, ${failure.now}. The fault “near the clock” is on; Netzme names no such window.`
  }
}

function noticeWords(notice: SandboxNotice): string {
  switch (notice.code) {
    case 'content-type-not-json':
      return notice.observed === null
        ? 'There is no Content-Type; the documentation wants application/json.'
        : `Content-Type is ${notice.observed}; the documentation wants application/json.`
    case 'body-not-json':
      return 'The body is not JSON.'
    case 'request-time-not-epoch-ms':
      return `Request-Time ${notice.observed} is ${/^\d{10}$/.test(notice.observed) ? 'in seconds' : 'not epoch milliseconds'}. The documentation asks for milliseconds (type long, 13 digits in its samples). The sandbox lets it pass; what the real API does with it is not known.`
    case 'fault':
      return faultNotice(notice.fault)
    case 'business-error':
      return `${notice.value} is a value at which the sandbox answers with a business error.`
  }
}

function faultNotice(fault: SandboxFault['kind']): string {
  switch (fault) {
    case 'expired-token':
      return 'The fault “expired token” was on.'
    case 'clock-window':
      return 'The fault “near the clock” was on.'
    case 'slow':
      return 'The fault “answer late” was on.'
    case 'server-error':
      return 'The fault “answer 500” was on: the answer says nothing about this request.'
    case 'malformed-json':
      return 'The fault “broken JSON” was on.'
    case 'dropped-connection':
      return 'The fault “drop the connection” was on.'
  }
}
