import { type JsonNode, parseJsonTree } from '../../bytes/json-tree.ts'
import { plainSides, renderJson } from '../../writers/json-sides.ts'
import type { CurlWord } from './wget.ts'

const url = /^(?:https?:\/\/\S|:\d{0,5}(?:\/|$)|localhost\b|[\w-]+(?:\.[\w-]+)+(?:[:/?]|$))/i
const item = /^((?:\\[\s\S]|[^:=@\\])+)(:=@|=@|==|:=|=|:|;|@)([\s\S]*)$/
/** Options with a value that say nothing of the request. */
const valued =
  /^(?:-o|-p|-s|--(?:output|print|style|timeout|session|session-read-only|verify|cert|cert-key|proxy|max-redirects|max-headers|format-options|pretty|response-charset|response-mime|default-scheme))$/

interface Told {
  method: string | null
  address: string | null
  headers: string[]
  query: string[]
  members: [name: string, json: string][]
  form: string[]
  raw: string | null
  isForm: boolean
  auth: string
  authType: string
}

/**
 * What an HTTPie or xh command sends, in curl's words; null where it names no address: then it is a sentence about http. `input`: what
 * is written to it, as curl names it.
 */
export function httpieAsCurl(words: readonly string[], name: string, input: string | null): CurlWord[] | null {
  const told: Told = {
    method: null,
    address: null,
    headers: [],
    query: [],
    members: [],
    form: [],
    raw: null,
    isForm: false,
    auth: '',
    authType: 'basic',
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word.startsWith('-') && word !== '-') at += readOption(told, word, words[at + 1] ?? '')
    else if (told.address !== null) readItem(told, word)
    else if (told.method === null && /^[A-Za-z]{3,7}$/.test(word)) told.method = word.toUpperCase()
    else if (url.test(word)) told.address = wholeUrl(word, name)
    else return null
  }
  // A sentence names an address too, and no header.
  const isCommand = told.headers.length > 0 || told.auth !== '' || told.raw !== null || told.members.length > 0
  return told.address === null || !isCommand ? null : asCurl(told, told.address, input)
}

/** So many words after it belong to the option. */
function readOption(told: Told, word: string, next: string): number {
  const [, name = word, attached] = /^(--[\w-]+)=([\s\S]*)$/.exec(word) ?? []
  const value = attached ?? next
  const taken = attached === undefined ? 1 : 0
  if (name === '--raw') told.raw = value
  else if (name === '-a' || name === '--auth') told.auth = value
  else if (name === '-A' || name === '--auth-type') told.authType = value
  else {
    if (name === '-f' || name === '--form') told.isForm = true
    return valued.test(name) ? taken : 0
  }
  return taken
}

function readItem(told: Told, word: string): void {
  const [, key = '', sign = '', value = ''] = item.exec(word) ?? []
  const name = key.replace(/\\([\s\S])/g, '$1')
  if (sign === ':') told.headers.push(`${name}: ${value}`)
  else if (sign === '==') told.query.push(new URLSearchParams([[name, value]]).toString())
  else if (sign === '=') {
    told.members.push([name, JSON.stringify(value)])
    told.form.push(new URLSearchParams([[name, value]]).toString())
  } else if (sign === ':=') told.members.push([name, value])
}

/** `:3000/a` is this machine; a host alone has the scheme that the command is named after. */
function wholeUrl(word: string, name: string): string {
  if (/^https?:\/\//i.test(word)) return word
  const scheme = /^(?:https|xhs)$/.test(name) ? 'https' : 'http'
  const [, port, rest = ''] = /^:(\d*)([\s\S]*)$/.exec(word) ?? []
  return `${scheme}://${port === undefined ? word : `localhost${port === '' ? '' : `:${port}`}${rest}`}`
}

function asCurl(told: Told, address: string, input: string | null): CurlWord[] {
  const body = told.raw ?? input ?? bodyOf(told)
  const joint = address.includes('?') ? '&' : '?'
  const target = told.query.length === 0 ? address : `${address}${joint}${told.query.join('&')}`
  const auth: CurlWord[] =
    told.auth === ''
      ? []
      : told.authType === 'bearer'
        ? [{ option: '--oauth2-bearer' }, { value: told.auth }]
        : [{ option: '-u' }, { value: told.auth }]
  return [
    { option: '-X' },
    { value: told.method ?? (body === null ? 'GET' : 'POST') },
    ...told.headers.flatMap((value): CurlWord[] => [{ option: '-H' }, { value }]),
    ...auth,
    ...(body === null
      ? []
      : [{ option: input !== null && told.raw === null ? '--data-binary' : '--data-raw' }, { value: body }]),
    { value: target },
  ]
}

/** HTTPie prints its items with Python's json.dumps. */
function bodyOf({ members, form, isForm }: Told): string | null {
  if (members.length === 0) return null
  if (isForm) return form.join('&')
  const tree: JsonNode | null = parseJsonTree(
    `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`,
  )
  return tree && renderJson(tree, { ...plainSides, escapes: 'python', layout: 'spaced', numbers: 'python' })
}
