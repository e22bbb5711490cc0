import { missedCharacter } from '../bytes/invisible.ts'
import { type FieldCheck, invisibleIn, matchesOf, missing, trimBlanks } from './field-check.ts'

const url = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i
const host =
  /^(?:localhost|\d+\.\d+\.\d+\.\d+|(?:[a-z0-9-]+\.)+(?:com|id|net|org|io|dev|test|local))(?::\d+)?(?=[/?#]|$)/i
const placeholder = /\$?\{\{\s*[\w.$-]+\s*\}\}|\$?\{[A-Za-z_][\w.-]*\}|(?<=\/):[A-Za-z_]\w*/g

/** What can be noticed about a path with its query. */
export const pathChecks: readonly FieldCheck[] = [
  missing('path-missing'),
  {
    code: 'path-full-url',
    severity: 'fault',
    find: value => {
      const origin = originOf(value)
      if (!origin) return null
      const rest = value.slice(origin.length)
      return { at: { start: 0, end: origin.length }, mended: rest.startsWith('/') ? rest : `/${rest}` }
    },
  },
  {
    code: 'path-no-leading-slash',
    severity: 'fault',
    find: value => {
      const start = value.length - value.replace(/^[ \t\r\n\v\f]+/, '').length
      if (start === value.length || value[start] === '/' || originOf(value)) return null
      return { at: { start, end: start + 1 }, mended: `${value.slice(0, start)}/${value.slice(start)}` }
    },
  },
  {
    code: 'path-fragment',
    severity: 'fault',
    find: value => {
      const start = value.indexOf('#')
      return start === -1 ? null : { at: { start, end: value.length }, mended: value.slice(0, start) }
    },
  },
  {
    code: 'path-blank',
    severity: 'fault',
    find: value => {
      const found = matchesOf(value, /[ \t\r\n\v\f]/g)
      return found && { ...found, mended: encodeBlanks(trimBlanks(value)) }
    },
  },
  {
    code: 'path-trailing-question',
    severity: 'notice',
    find: value => {
      const found = matchesOf(value, /\?+$/g)
      return found && { at: found.at, mended: value.slice(0, found.at.start) }
    },
  },
  { code: 'path-placeholder', severity: 'fault', find: value => matchesOf(value, placeholder) },
  invisibleIn('path-invisible', 'path'),
  {
    code: 'path-not-ascii',
    severity: 'notice',
    find: value => {
      const characters = [...value.matchAll(/[^\0-\x7f]/gu)].filter(([character]) => isPlain(character))
      const first = characters[0]
      if (!first) return null
      const mended = value.replace(/[^\0-\x7f]/gu, character =>
        isPlain(character) ? encodeURIComponent(character) : character,
      )
      return { at: { start: first.index, end: first.index + first[0].length }, count: characters.length, mended }
    },
  },
]

/** Scheme and host at the front of a value, or a bare host; the sandbox's own "/sandbox" belongs to its base URL too. */
function originOf(value: string): string | null {
  const origin = (url.exec(value) ?? host.exec(value))?.[0]
  if (origin === undefined) return null
  const isLoopback = /^(?:[a-z]+:\/\/)?(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(origin)
  return isLoopback && /^\/sandbox(?=\/)/.test(value.slice(origin.length)) ? `${origin}/sandbox` : origin
}

/** RFC 3986, section 2.1. */
function encodeBlanks(value: string): string {
  return value.replace(/[ \t\r\n\v\f]/g, encodeURIComponent)
}

/** Not one of the characters that `path-invisible` and `lone-surrogate` speak about. */
function isPlain(character: string): boolean {
  return missedCharacter(character.codePointAt(0) ?? 0) === null
}
