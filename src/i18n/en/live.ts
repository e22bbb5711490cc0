import type { BusinessStatus } from '#core/index.ts'

const number = (n: number) => n.toLocaleString('en')
const megabytes = (bytes: number) =>
  bytes >= 1024 * 1024 ? `${number(bytes / 1024 / 1024)} MB` : `${number(bytes / 1024)} kB`
const seconds = (ms: number) => `${number(ms / 1000)} s`

const meanings: Record<BusinessStatus['meaning'], string> = {
  success: 'success',
  'pin-exists': 'a PIN is set already, and it is another one',
  'invalid-merchant': 'merchant not known',
  'retry-limit': 'retry limit reached',
  'no-pin-yet': 'no PIN set yet',
  'account-inactive': 'account not active',
  'transaction-exists': 'transaction exists already',
  'not-enough-balance': 'balance too low',
}

/** Words of Live. */
export const live = {
  environment: {
    title: 'Environment',
    product: 'Product',
    products: { toko: 'Toko Netzme', wallet: 'Netzme wallet' },
    stage: 'Stage',
    stages: { sandbox: 'Sandbox', staging: 'Staging', production: 'Production' },
    locked: 'locked',
    badges: { sandbox: 'Sandbox', staging: 'Staging', production: 'Production: real money' },
    sandboxNote: 'A stand-in for Netzme on this computer. Nothing leaves it.',
    lock: 'Lock production',
    otherProduct: (product: string) => `The endpoint in Request is one of ${product}.`,
  },
  unlock: {
    title: 'Unlock production',
    consequence:
      'Calls to production act on real merchants and real money. Get token there ends the token that the merchant’s own system is using.',
    until: 'It stays unlocked until another environment is chosen or the page is reloaded.',
    understood: 'I want to send calls to production',
    type: 'Type “production” to confirm',
    word: 'production',
    unlock: 'Unlock production',
    cancel: 'Stay where I am',
  },
  token: {
    title: 'Get token',
    consequence:
      'Get token ends the merchant’s current token at once: each client has one. Whatever still uses the old token is refused from then on.',
    get: 'Get token',
    waiting: 'Waiting for the token',
    cancel: 'Cancel',
    request: 'What is sent',
    hidden: 'Hidden while the client secret is.',
    colon:
      'A client ID with a colon cannot be used with Basic authentication: the receiver takes what follows for the secret.',
    lacking: 'Get token needs client ID and client secret.',
    ends: 'Ends in',
    left: (h: number, m: number, s: number) => `${h} h ${m} min ${s} s`,
    lifetime: (hours: number) => `lives ${hours} h`,
    receivedAt: (time: string) => `received ${time}`,
    expired: (time: string) => `Expired ${time}. Get a new one.`,
    replaced: (time: string) => `Replaced by a newer token ${time}.`,
    noExpiry: 'The answer has no expiry_token that can be read.',
    none: 'The token in the case is not from this session, so its end is not known.',
    empty: 'The case has no token.',
    other: (environment: string) => `The token in the case is from ${environment}.`,
    newest: 'The newest token of this client is not the one in the case.',
    take: 'Take the newest',
  },
  send: {
    title: 'Send',
    sub: 'exactly the signed bytes, once',
    send: 'Send',
    now: 'Set time to now and send',
    waiting: 'Waiting for the answer',
    cancel: 'Cancel',
    unsigned: 'There is no signature to send. Sign says why.',
    age: (age: string) =>
      `Request time: ${age}. Stale times are a usual cause of a 401, although Netzme names no limit.`,
    ageSandbox: (age: string) =>
      `Request time: ${age}. The sandbox accepts that, unless its clock window is switched on.`,
    form: 'The request time is not 13 digits of milliseconds, as the documentation’s samples are. What the real API does with it is not known.',
  },
  result: {
    title: 'Result',
    empty: 'Nothing sent yet. The sandbox accepts the example once it has a token of its own.',
    sent: 'Sent',
    nothingSent: 'Nothing left this computer.',
    answer: 'Answer',
    headers: (n: number) => (n === 1 ? '1 header' : `${n} headers`),
    noBody: 'no body',
    requestBody: 'Sent body',
    answerBody: 'Answer body',
    pretty: 'Indented',
    raw: 'As it came',
    form: 'Form of the answer body',
    tooLongToIndent: 'Too long to indent; shown as it came.',
    notJson: 'The body is not JSON.',
    invented: 'Marked "sandbox": true: part of this body is the sandbox’s own invention, not Netzme’s.',
    sentIsSigned: 'Sent = signed',
    sentDiffers: 'Sent differs from signed',
    parts: {
      method: 'method',
      path: 'path and query',
      body: 'body',
      'signed-anew': 'signed anew from what left: the same signature',
    },
    differs: (part: string) => `${part} differs`,
    timing: (connected: string, first: string, total: string) =>
      `connected ${connected} ms · first byte ${first} ms · done ${total} ms`,
    meanings: {
      answered: 'Accepted',
      refused: 'Refused',
      redirect: 'Redirected, not followed',
      'business-error': 'Accepted, but not done',
      'http-error': 'Answered with an error',
      token: 'Token received',
      'token-unknown': 'Answered, but without a token',
      failed: 'No answer',
    },
    redirectTo: (location: string) => `The server points to ${location}. A signed call is never sent elsewhere.`,
    business: (status: string, meaning: string) => `status ${status}: ${meaning}`,
    businessUnknown: (status: string) => `status ${status}: its meaning is not public`,
    unauthorized:
      'HTTP 200 with status UNAUTHORIZED is how getToken refuses, as one public client implies: client ID and client secret do not match.',
    basicRefused: 'getToken checks only client ID and client secret; token, time and signature play no part in it.',
    tokenUnknown: 'No access_token stands in this answer. What it says is shown below as it came.',
    mayHaveActed: 'The call left. Whether the server acted on it is not known: check before repeating.',
    mayHaveEnded: 'The call may have arrived: the old token may have ended.',
    nothingLost: 'What you typed is still here.',
  },
  why: {
    title: 'Why it was refused',
    intro: 'Netzme publishes no error bodies. This is what is known here.',
    weights: { cause: 'Explains it', open: 'Possible', 'ruled-out': 'Not it' },
    unknown: 'What remains cannot be told from this answer.',
    findings: {
      'sandbox-says': (failure: string) => `The sandbox says: ${failure}.`,
      'token-missing': 'The case has no token.',
      'token-prefix': 'The token begins with “Bearer”, so the header says it twice.',
      'token-foreign': 'The token is not from this session. It may have been replaced or have expired elsewhere.',
      'client-missing': 'The case has no client ID.',
      'token-replaced': (time: string) => `The token was replaced by a newer one ${time}.`,
      'token-expired': (time: string) => `The token expired ${time}.`,
      'token-current': (time: string) =>
        `The token is the newest of this session, received ${time}. Another program may have got a newer one since.`,
      'token-other-environment': (environment: string) => `The token is from ${environment}.`,
      'token-other-client': (client: string) => `The token is of another client: ${client}.`,
      'secret-proven': 'Client ID and client secret: getToken accepted this very pair.',
      'secret-changed': 'The client secret is another than the one that getToken accepted.',
      'secret-unproven': 'The client secret: no getToken of this session has proven it.',
      'signing-secret': 'The separate signing secret: no call here can prove it.',
      'time-form': 'The request time is not 13 digits of milliseconds.',
      'time-fresh': 'The request time: it was current.',
      'time-age': (age: string) => `Request time: ${age}.`,
      'formula-changed': 'The formula is not Netzme’s.',
      'sent-differs': 'What left is not what was signed.',
    },
    sandbox: {
      'sandbox-prefix-missing': 'the address lacks /sandbox',
      'endpoint-unknown': 'no endpoint has this path',
      'method-differs': 'this path wants another method',
      'header-missing': 'a header is missing',
      'header-repeated': 'a header is there twice',
      'authorization-not-bearer': 'Authorization does not begin with “Bearer ”',
      'authorization-not-basic': 'Authorization does not begin with “Basic ”',
      'basic-malformed': 'the Basic value cannot be read',
      'basic-swapped': 'client ID and client secret are in each other’s place',
      'client-unknown': 'this client ID is not known',
      'secret-differs': 'the client secret does not match',
      'grant-type-differs': 'grant_type is not client_credentials',
      'token-unknown': 'it never gave out this token',
      'token-of-another-client': 'the token is of another client',
      'token-replaced': 'the token was replaced by a newer one',
      'token-expired': 'the token has expired',
      'signature-differs': 'the signature does not match',
      'request-time-outside-window': 'the request time is outside the window that is switched on',
    } as Readonly<Record<string, string>>,
  },
  next: {
    'get-token': 'Get token and send again',
    'take-token': 'Use the newest token and send again',
    time: 'Set time to now and send again',
    formula: 'Back to Netzme’s formula and send again',
    bearer: 'Remove “Bearer ” and send again',
    secret: 'Enter the client secret',
    client: 'Enter the client ID',
    ends: 'This ends the merchant’s current token at once.',
    alsoNow: 'The request time is set to now as well.',
  },
  history: {
    title: 'History',
    sub: 'this session, in memory only',
    empty: 'Each call is listed here.',
    list: 'Calls, newest first',
    reopen: 'Reopen in the case',
    token: 'getToken',
    noAnswer: 'no answer',
  },
  curl: {
    title: 'Send it with cURL instead',
    call: 'cURL command',
    token: 'cURL command for getToken',
    local: 'This command is for the sandbox that npm start serves at its default address.',
    fromEnvironment: 'Reads client ID and secret from the shell’s variables, so that they are not in the command.',
    cannot: 'This call cannot be written as a command: HTTP cannot carry one of its values.',
  },
  meanings,
  problems: {
    'no-proxy': (status: number) =>
      `This page is served without its proxy, as on static hosting (HTTP ${status}). Browsers let no page call Netzme directly. Run npm start, or use cURL.`,
    'no-server': 'The page’s own server does not answer. Is npm start still running? Nothing is known of the call.',
    offline: 'This computer is offline.',
    cancelled: 'Cancelled.',
    'proxy-dns': (host: string) => `DNS: the name ${host} was not found.`,
    'proxy-dns-offline': (host: string) => `This computer is offline: the name ${host} cannot be looked up.`,
    'proxy-refused': (host: string) => `${host} refused the connection: nothing listens there, or a firewall answers.`,
    'proxy-unreachable': (host: string, reason: string) => `${host} cannot be reached (${reason}).`,
    'proxy-tls': (host: string, reason: string) =>
      `TLS: the certificate of ${host} was not accepted, or the handshake broke (${reason}). Behind a company proxy its authority belongs into NODE_EXTRA_CA_CERTS.`,
    'proxy-tunnel': (reason: string) => `The company proxy (HTTPS_PROXY) did not open the way: ${reason}.`,
    'proxy-timeout-connect': (host: string, ms: number) => `No connection to ${host} within ${seconds(ms)}.`,
    'proxy-timeout-total': (host: string, ms: number, bytes: number) =>
      `${host} did not finish its answer within ${seconds(ms)}; ${number(bytes)} bytes had come.`,
    'proxy-too-large': (part: 'headers' | 'body', limit: number) =>
      part === 'body'
        ? `The answer is larger than ${megabytes(limit)} and was given up.`
        : `The answer’s headers are larger than ${megabytes(limit)}.`,
    'proxy-reset': (host: string, bytes: number) =>
      bytes > 0
        ? `${host} broke the connection in the middle of its answer, after ${number(bytes)} bytes.`
        : `${host} took the call and closed the connection without an answer.`,
    'proxy-switched-protocol': (protocol: string) =>
      `The server answered 101 and wants to speak ${protocol || 'another protocol'}, which nobody asked for.`,
    'proxy-body-forbidden': (status: number) =>
      `The server answered ${status} and sent a body all the same, which HTTP forbids.`,
    'proxy-not-http': (reason: string) => `What answered does not speak HTTP (${reason}).`,
    'proxy-aborted': 'The call was ended because the page stopped waiting.',
    'input-too-large': (limit: number) =>
      `The body is larger than ${megabytes(limit)}, the most that is sent from here.`,
    'method-not-forwarded':
      'This method cannot be sent as signed. Methods go out in capitals: GET, POST, PUT, PATCH or DELETE.',
    'path-too-long': (limit: number) => `The path is longer than ${number(limit)} characters.`,
    'path-no-leading-slash': 'The path has to begin with a slash.',
    'path-names-host': 'The path begins with two slashes: some servers would take it for another host.',
    'path-character': (position: number, character: string) =>
      `A request line cannot carry ${character}, at character ${position + 1} of the path. Percent-encode it, and sign it so.`,
    'header-repeated': (name: string) => `The header ${name} is there twice.`,
    'header-too-long': (name: string) => `The value of ${name} is too long for a header.`,
    'header-character': (name: string, position: number, character: string) =>
      `${name}: a header cannot carry ${character} there, at character ${position + 1}. It can be signed, but not sent.`,
    'authorization-not-basic': 'The Basic value is longer than a header may be.',
    other: (code: string) =>
      `The page’s own server did not take the call (${code}). Reload the page; it may be older than its server.`,
  },
}

export type LiveWords = typeof live
