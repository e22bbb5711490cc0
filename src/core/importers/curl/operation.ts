import type { HeaderPair } from '../../request/header-pair.ts'
import type { ShellWord } from '../shell/shell-command.ts'

/** A value of the command line, and where it stands. */
export type Given = Pick<ShellWord, 'text' | 'start' | 'end'>

/** What one run of curl was told, up to `--next`. */
export interface CurlOperation {
  method: string | null
  addresses: Given[]
  /** Words that are no option: addresses, or what is left of broken quotes. */
  others: Given[]
  headers: { pair: HeaderPair; given: Given }[]
  /** Lower-case names of headers that curl is told not to send. */
  withoutHeaders: Set<string>
  /** Null where there is none. */
  data: string | null
  dataWords: Given[]
  /** A file that holds a part of the body, as it was named. */
  missingFile: string | null
  isJson: boolean
  isGet: boolean
  isHead: boolean
  isForm: boolean
  upload: string | null
  urlQuery: string[]
  user: string | null
  /** `--digest` and its like: curl asks first, without the user. */
  isChallenged: boolean
  bearer: string | null
  agent: string | null
  referer: string | null
  cookies: string[]
  range: string | null
  requestTarget: string | null
  isGlobOff: boolean
  isPathAsIs: boolean
  ignored: string[]
}

export function newOperation(): CurlOperation {
  return {
    method: null,
    addresses: [],
    others: [],
    headers: [],
    withoutHeaders: new Set(),
    data: null,
    dataWords: [],
    missingFile: null,
    isJson: false,
    isGet: false,
    isHead: false,
    isForm: false,
    upload: null,
    urlQuery: [],
    user: null,
    isChallenged: false,
    bearer: null,
    agent: null,
    referer: null,
    cookies: [],
    range: null,
    requestTarget: null,
    isGlobOff: false,
    isPathAsIs: false,
    ignored: [],
  }
}
