import type { ImportProblem } from '../problem.ts'
import { percentEncoded, urlencoded } from './encode.ts'
import type { CurlOperation, Given } from './operation.ts'

/** What an option may ask for beside its value. */
export interface OptionContext {
  /** What the text writes to curl's standard input; null where nothing known is. */
  stdin: string | null
  tell(problem: ImportProblem): void
}

type Effect = (operation: CurlOperation, given: Given, context: OptionContext) => void

/** What each option that bears on the request does to it. All others say nothing about it. */
const effects: Readonly<Record<string, Effect>> = {
  request: (operation, { text }) => {
    operation.method = text
  },
  header: addHeader,
  url: (operation, given) => operation.addresses.push(given),
  'url-query': (operation, { text }) =>
    operation.urlQuery.push(text.startsWith('+') ? text.slice(1) : urlencoded(text)),
  data: (operation, given, context) => addData(operation, given, context, { file: withoutLineEnds }),
  'data-ascii': (operation, given, context) => addData(operation, given, context, { file: withoutLineEnds }),
  'data-binary': (operation, given, context) => addData(operation, given, context, { file: whole }),
  'data-raw': (operation, given) => append(operation, given, given.text, '&'),
  'data-urlencode': addEncoded,
  json: (operation, given, context) => {
    operation.isJson = true
    addData(operation, given, context, { file: whole, joint: '' })
  },
  form: operation => {
    operation.isForm = true
  },
  'form-string': operation => {
    operation.isForm = true
  },
  user: (operation, { text }) => {
    operation.user = text
  },
  'oauth2-bearer': (operation, { text }) => {
    operation.bearer = text
  },
  'user-agent': (operation, { text }) => {
    operation.agent = text
  },
  referer: (operation, { text }) => {
    operation.referer = text.replace(/;auto$/, '')
  },
  cookie: (operation, { text }) => {
    if (text.includes('=')) operation.cookies.push(text)
  },
  range: (operation, { text }) => {
    operation.range = text
  },
  'upload-file': (operation, given, context) => {
    operation.upload = given.text
    if (given.text === '-' && context.stdin !== null) append(operation, given, context.stdin, '')
    else fileMissing(operation, given.text, context)
  },
  'request-target': (operation, { text }) => {
    operation.requestTarget = text
  },
  config: (_, { text }, { tell }) => tell({ code: 'import-options-in-file', file: text }),
  get: operation => {
    operation.isGet = true
  },
  digest: asksFirst,
  ntlm: asksFirst,
  negotiate: asksFirst,
  head: operation => {
    operation.isHead = true
  },
  globoff: operation => {
    operation.isGlobOff = true
  },
  'path-as-is': operation => {
    operation.isPathAsIs = true
  },
}

function asksFirst(operation: CurlOperation): void {
  operation.isChallenged = true
}

/** Gives an option its effect; false where it has none on the request. */
export function applyOption(name: string, operation: CurlOperation, given: Given, context: OptionContext): boolean {
  const effect = Object.hasOwn(effects, name) ? effects[name] : undefined
  effect?.(operation, given, context)
  return effect !== undefined
}

/** "Name: value", "Name;" for an empty value, "Name:" for none at all (curl's manual page, --header). */
function addHeader(operation: CurlOperation, given: Given, { tell }: OptionContext): void {
  const { text } = given
  if (text.startsWith('@')) {
    tell({ code: 'import-options-in-file', file: text.slice(1) })
    return
  }
  const colon = text.indexOf(':')
  if (colon < 0 && !text.endsWith(';')) {
    tell({ code: 'import-header-without-colon', text: text.slice(0, 60) })
    return
  }
  const name = text.slice(0, colon < 0 ? -1 : colon).trim()
  const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^[ \t]+/, '')
  if (value === '' && colon >= 0) operation.withoutHeaders.add(name.toLowerCase())
  else operation.headers.push({ pair: [name, value], given })
}

interface DataRule {
  /** What curl makes of a file's text. */
  file: (text: string) => string
  /** What stands between this piece and those before it. */
  joint?: string
}

function addData(
  operation: CurlOperation,
  given: Given,
  context: OptionContext,
  { file, joint = '&' }: DataRule,
): void {
  const { text } = given
  if (!text.startsWith('@')) append(operation, given, text, joint)
  else if (text === '@-' && context.stdin !== null) append(operation, given, file(context.stdin), joint)
  else fileMissing(operation, text.slice(1), context)
}

/** `name@file` and `@file` take a file's content, all other forms are the content (curl's manual page). */
function addEncoded(operation: CurlOperation, given: Given, context: OptionContext): void {
  const { text } = given
  const [, name = '', file] = /^([^=@]*)@([\s\S]*)$/.exec(text) ?? []
  if (file === undefined) append(operation, given, urlencoded(text), '&')
  else if (file === '-' && context.stdin !== null) {
    append(operation, given, (name && `${name}=`) + percentEncoded(context.stdin), '&')
  } else fileMissing(operation, file, context)
}

function append(operation: CurlOperation, given: Given, text: string, joint: string): void {
  operation.data = operation.data === null ? text : operation.data + joint + text
  operation.dataWords.push(given)
}

function fileMissing(operation: CurlOperation, file: string, { tell }: OptionContext): void {
  operation.missingFile = file
  tell({ code: 'import-body-in-file', file: file === '-' ? 'stdin' : file })
}

/** `--data @file` drops carriage returns, line feeds and NULs (curl's manual page). */
function withoutLineEnds(text: string): string {
  return text.replace(/[\r\n\0]/g, '')
}

function whole(text: string): string {
  return text
}
