import type { ImportProblem, ImportProblemCode, ImportProblemOf } from '#core/index.ts'

export type ImportProblemTexts = { [Code in ImportProblemCode]: (problem: ImportProblemOf<Code>) => string }

const inLine = ({ line }: ImportProblem) => (line === undefined ? '' : ` in line ${line}`)
const times = ({ count }: ImportProblem) => (count === undefined ? '' : ` (${count} times)`)

/** Which format a text was read as; by the reader's own name. */
const formats: Readonly<Record<string, string>> = {
  case: 'Read as a case file of this page.',
  curl: 'Read as a cURL command.',
  wget: 'Read as a wget command.',
  httpie: 'Read as an HTTPie command.',
  fetch: 'Read as JavaScript.',
  powershell: 'Read as PowerShell.',
  code: 'Read as a program’s code.',
  http: 'Read as a raw HTTP request.',
  headers: 'Read as header lines.',
  har: 'Read as a HAR recording.',
  postman: 'Read as a Postman collection.',
  insomnia: 'Read as an Insomnia export.',
  bruno: 'Read as a Bruno request.',
  xml: 'Read as XML.',
  json: 'Read as JSON.',
  'json-lines': 'Read as JSON Lines.',
  csv: 'Read as a table (CSV).',
  log: 'Read as log lines or as the text of a ticket.',
  unknown: 'Not read.',
}

const hidden: Readonly<Record<ImportProblemOf<'import-masked'>['field'], string>> = {
  token: 'token',
  requestTime: 'request time',
  clientId: 'client ID',
  clientSecret: 'client secret',
  signature: 'signature',
  payload: 'raw payload',
  salt: 'salt',
}

const problems: ImportProblemTexts = {
  'import-nothing-found': () =>
    'No request found. It should begin with curl, with a line such as POST /path, or hold a header such as Signature: ….',
  'import-too-large': () => 'That is more than 16 MB. Paste one request.',
  'import-no-signature': () => 'There is no Signature header. Paste the merchant’s signature by itself.',
  'import-more-problems': ({ count }) => `${count} more remarks of other kinds are not listed.`,
  'import-unclosed-quote': p => `A quote opened${inLine(p)} is never closed; the text was cut there.`,
  'import-no-url': () => 'There is no address, so path and query stay as they were.',
  'import-bad-url': ({ url }) => `The address ${url} does not begin with https://. It was taken as it stands.`,
  'import-body-in-file': ({ file }) =>
    `The body comes from the file ${file}, which this page cannot see. Paste it into Body.`,
  'import-form-body': () => 'A form body (-F) cannot be read. Paste the body as it went out.',
  'import-options-in-file': ({ file }) =>
    `The command takes options or headers from the file ${file}, which this page cannot see.`,
  'import-header-without-colon': ({ text }) => `“${text}” was to be a header and has no colon; curl leaves it out.`,
  'import-unknown-option': p => `curl has no option ${p.name}; it was left out${times(p)}.`,
  'import-short-option': ({ name, option }) =>
    `${name} is short for several options, so curl of today refuses it. It was read as --${option}.`,
  'import-curl-sends': ({ path }) => `curl itself sends ${path}. The typed path stands here, as it was likely signed.`,
  'import-curl-expands': ({ requests, path }) =>
    `curl makes ${requests} requests of this address, the first with ${path}. The typed path stands here.`,
  'import-curl-refuses': () => 'curl takes this address for broken and sends nothing. The typed path stands here.',
  'import-shell-cut': ({ rest }) =>
    `The address stands without quotes, so the shell cut it at “&”: ${rest} was not sent.`,
  'import-lines-joined': p => `The command goes on after line ${p.line}, though its continuation sign is missing.`,
  'import-chat-marks': p => `A chat app changed quotes or dashes (${p.marks}); they were read as the typed ones.`,
  'import-chat-marks-left': () =>
    'Some curly quotes stand beside typed ones and were kept. Check whether they were sent like this.',
  'import-powershell-quotes': ({ sends }) =>
    `Windows PowerShell up to 7.2 drops the inner quotes: curl would be given ${sends}. Read as PowerShell 7.3 hands it on.`,
  'import-words-after-body': ({ text }) =>
    `Below the body stands “${text}”. It was taken for words about it and left out.`,
  'import-words-ignored': ({ text }) => `“${text}” is neither option nor address and was left out.`,
  'import-unresolved-variable': p => `${p.name}${inLine(p)} has no value in this text. Replace it with its value.`,
  'import-short-body': ({ stated, found }) =>
    `Content-Length says ${stated} bytes, the body here has ${found}. Part of it is missing.`,
  'import-extra-after-body': ({ stated, found }) =>
    `Content-Length says ${stated} bytes, ${found} follow the headers. The rest was left out.`,
  'import-line-ends-copied': ({ stated, found }) =>
    `Content-Length says ${stated} bytes, here were ${found}: copying changed the line ends. They were put back.`,
  'import-body-length-differs': ({ stated, found }) =>
    `Content-Length says ${stated} bytes, the body here has ${found}. It is not the body that was sent.`,
  'import-body-computed': ({ source }) =>
    `The body is made by code (${source}), which is not run here. Paste the body as it went out.`,
  'import-body-not-shown': () => 'This output does not show the body. Paste it into Body.',
  'import-scheme-word': p =>
    p.scheme === ''
      ? `The Authorization header${inLine(p)} has no “Bearer ” before the token${times(p)}.`
      : `The Authorization header${inLine(p)} begins with “${p.scheme}”, not with “Bearer ”${times(p)}.`,
  'import-body-printed': p =>
    `The text shows the body as an object, not as it was sent${times(p)}. It was written as compact JSON; the real bytes may differ.`,
  'import-body-cut': p => `The program that wrote this left a part of the body out${times(p)}. Ask for the whole body.`,
  'import-body-from-params': p =>
    `The text holds the body’s parameters, not its bytes${times(p)}. They were joined as a form; compare with what was sent.`,
  'import-query-from-params': p =>
    `The text holds the query’s parameters, not the query itself${times(p)}: it was put together from them. Compare its order and escapes with what was sent.`,
  'import-body-lossy': () => 'The body holds U+FFFD: bytes that were no UTF-8 are lost in this text.',
  'import-body-not-base64': () => 'The body is marked as base64 and is none. It was taken as it stands.',
  'import-body-line-ends': () =>
    'The file has Windows line ends (CR LF). In a body they were read as LF; the client may have sent either.',
  'import-body-unescaped': () => 'The log had escaped the body once more (\\" for "). That was undone.',
  'import-body-base64': () => 'The body stood there in base64. That was undone.',
  'import-headers-removed': p =>
    `A call in this recording has no Authorization header${times(p)}. Browsers remove it unless you export “with sensitive data”.`,
  'import-other-entries': ({ kept, found }) =>
    `${kept} of ${found} calls look like calls to Netzme. The others were left out.`,
  'import-script': p =>
    `A script runs before the request is sent${times(p)}. It may sign or change it; what it does cannot be seen here.`,
  'import-method-case': ({ method }) =>
    `The method stands there as ${method}; clients send it in capitals, so it was read as ${method.toUpperCase()}.`,
  'import-bad-record': p => `No request could be read${inLine(p)}${times(p)}.`,
  'import-bad-yaml': p => `This is no valid YAML${inLine(p)}.`,
  'import-prefixes-removed': () =>
    'Every line began with the log’s own prefix (time, level, thread). It was taken off.',
  'import-masked': ({ field }) => `The ${hidden[field]} is hidden or shortened in this text, so it was not taken.`,
  'import-html-unescaped': () =>
    'All quotes were written as HTML (&quot;). They were read as the characters they stand for.',
  'import-colours-removed': () => 'The codes of a terminal’s colours were taken off.',
  'import-quoted-printable': () =>
    'This is the source of a mail (quoted-printable). Lines that end in = were joined, and escapes such as =3D undone.',
  'import-quoted-printable-perhaps': () =>
    'This may be the source of a mail (quoted-printable): =3D would then stand for =, and a line that ends in = would go on in the next. It is not certain, so nothing was changed. Compare the values, or paste the message as the mail program shows it.',
  'import-page-blanks': () =>
    'All header lines had no-break spaces (U+00A0) in place of blanks, as a page or a chat writes them. They were read as blanks.',
  'import-html-tags': () => 'This is the source of a page or a mail. Its tags were taken off, its escapes undone.',
  'import-dots-for-others': () =>
    'This kind of trace shows every line feed and every byte that is not ASCII as a dot. If the body holds one, paste the body itself.',
  'import-sandbox-address': () => 'The base URL ends with /sandbox, so /sandbox is no part of the signed path.',
  'import-not-read-whole': () => 'There are too many unclosed brackets to look at each. Paste only the request.',
  'import-case-too-large': () => 'This is too large for a case file.',
  'import-case-version': ({ version }) =>
    `This case file is of version ${version}, which this page does not read. Ask for it again.`,
  'import-case-damaged': () =>
    'This case file or link is damaged: a part is missing or was changed. Nothing was opened; ask for it again.',
}

export const importing = { formats, problems }
