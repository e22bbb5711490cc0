/** What each code of an import problem tells about itself. Words: `src/i18n/{en,id}/import.ts`. */
export interface ImportProblemFacts {
  'import-nothing-found': object
  'import-too-large': object
  'import-no-signature': object
  /** More problems than are listed. */
  'import-more-problems': object
  'import-unclosed-quote': object
  'import-no-url': object
  /** `url` as it stands in the text. */
  'import-bad-url': { url: string }
  /** `file` as the text names it. */
  'import-body-in-file': { file: string }
  'import-form-body': object
  /** curl takes options or headers from `file`. */
  'import-options-in-file': { file: string }
  /** What was to be a header and is none. */
  'import-header-without-colon': { text: string }
  'import-unknown-option': { name: string }
  /** `name` begins several options of curl, which refuses it today: it was read as `option`. */
  'import-short-option': { name: string; option: string }
  /** The typed path is kept; `path` is what curl puts on the wire. */
  'import-curl-sends': { path: string }
  /** `{a,b}` or `[1-3]`: curl sends so many requests, the first with `path`. */
  'import-curl-expands': { requests: number; path: string }
  /** curl takes the address for broken and sends nothing. */
  'import-curl-refuses': object
  /** An unquoted `&` ends the command: `rest` of the address was not sent. */
  'import-shell-cut': { rest: string }
  /** Lines without the sign that they go on were taken as one command. */
  'import-lines-joined': object
  /** Quotes or dashes of a chat app, each once, were read as the typed ones. */
  'import-chat-marks': { marks: string }
  /** Quotes of a chat app that may have been sent as they are. */
  'import-chat-marks-left': object
  /** Windows PowerShell hands quotes within an argument on without a backslash only: `sends` is what such a curl is given. */
  'import-powershell-quotes': { sends: string }
  /** What follows JSON in further lines was taken for words about it. */
  'import-words-after-body': { text: string }
  /** Words that are neither option nor address. */
  'import-words-ignored': { text: string }
  /** `name` with its sign: `$TOKEN`, `%TOKEN%`, `{{token}}`. */
  'import-unresolved-variable': { name: string }
  /** Content-Length and the bytes that are there. */
  'import-short-body': { stated: number; found: number }
  'import-extra-after-body': { stated: number; found: number }
  /** Content-Length fits with other line ends, which copying changed: they were put back. */
  'import-line-ends-copied': { stated: number; found: number }
  /** More than Content-Length says, and cut there it would be no JSON: kept whole. */
  'import-body-length-differs': { stated: number; found: number }
  /** The text shows the headers of a request with a body, and not the body. */
  'import-body-not-shown': object
  /** Code makes the body; only running it would tell. `source` as it stands, cut short. */
  'import-body-computed': { source: string }
  /** The Authorization header does not begin with exactly "Bearer ": `scheme` is what was split off. */
  'import-scheme-word': { scheme: string }
  /** The text shows the body as an object: its bytes are not known, what is here was written anew. */
  'import-body-printed': object
  /** The program that wrote the text left a part of the body out. */
  'import-body-cut': object
  /** The text holds the body's parameters, not the body. */
  'import-body-from-params': object
  /** The text holds the names and values of the query, not the query as it was sent. */
  'import-query-from-params': object
  /** U+FFFD in the body: bytes that were no UTF-8 are lost. */
  'import-body-lossy': object
  'import-body-not-base64': object
  /** YAML reads CR LF as LF. */
  'import-body-line-ends': object
  /** The log had escaped the body once more; that was undone. */
  'import-body-unescaped': object
  /** The text shows the body's bytes in base64; that was undone. */
  'import-body-base64': object
  /** No Authorization in a recording: browsers remove it unless asked not to. */
  'import-headers-removed': object
  /** Calls that do not look like Netzme's were left out. */
  'import-other-entries': { kept: number; found: number }
  /** A script runs before the request is sent, and may sign or change it. */
  'import-script': object
  /** The method stood there in small letters; clients send it in capitals. */
  'import-method-case': { method: string }
  /** A line or row that could not be read as a request. */
  'import-bad-record': object
  'import-bad-yaml': object
  /** The same beginning was taken off every line. */
  'import-prefixes-removed': object
  /** Somebody hid this value or a part of it: it was not taken. */
  'import-masked': { field: 'token' | 'requestTime' | 'clientId' | 'clientSecret' | 'signature' | 'payload' | 'salt' }
  /** All quotes stood there as HTML writes them; its escapes were undone. */
  'import-html-unescaped': object
  /** A terminal's colours were among the characters: they were taken off. */
  'import-colours-removed': object
  /** The source of a mail in quoted-printable: lines were joined and escapes undone. */
  'import-quoted-printable': object
  /** Lines end in `=` as in such a source, or `=3D` stands for `=`; it is not certain, so nothing was changed. */
  'import-quoted-printable-perhaps': object
  /** No-break spaces stood for the blanks of all header lines, as a page or a chat writes them. */
  'import-page-blanks': object
  /** The source of a page or a mail: its tags were taken off. */
  'import-html-tags': object
  /** The form of log shows every byte that is no ASCII as a dot. */
  'import-dots-for-others': object
  /** The base URL is the sandbox's: its `/sandbox` is no part of the signed path. */
  'import-sandbox-address': object
  /** Brackets that are never closed, too many to look at each. */
  'import-not-read-whole': object
  'import-case-too-large': object
  /** A case file of another version of this page. */
  'import-case-version': { version: number }
  /** A case file or a link to one that was cut or changed, or never was one. */
  'import-case-damaged': object
}

export type ImportProblemCode = keyof ImportProblemFacts

/** A problem of one code. */
export type ImportProblemOf<Code extends ImportProblemCode> = {
  code: Code
  /** Counts from 1. */
  line?: number
  /** How many times the same was met; absent for once. */
  count?: number
} & ImportProblemFacts[Code]

/** Something that the text left open, or that was done to it. */
export type ImportProblem = { [Code in ImportProblemCode]: ImportProblemOf<Code> }[ImportProblemCode]
