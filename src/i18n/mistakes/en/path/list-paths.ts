import type { listPaths } from '#core/diagnose/mistakes/path/list-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

export const listTexts: Readonly<Record<keyof typeof listPaths, MistakeText>> = {
  'path-query-list-style': {
    title: 'A list in the query was signed in another style',
    happened: 'Repeated names, brackets, indexes or one joined value: signing and sending chose differently.',
    fix: 'Choose one style for lists, write the query once in it, and take that text for the URL and for the signature.',
  },
  'path-query-literals': {
    title: 'true, false or null was signed in another spelling',
    happened: 'A language printed its own word or number for the value.',
    fix: 'Turn the value into text yourself, before both signing and sending.',
  },
  'path-query-empty-added': {
    title: 'A parameter without a value was signed, but not sent',
    happened: 'The HTTP library leaves out what is None, null or undefined.',
    fix: 'Remove such parameters before the query is signed.',
  },
  'path-js-escape': {
    title: 'The query was signed as escape() writes it',
    happened: 'escape() leaves the plus sign and writes é as %E9.',
    fix: 'Take encodeURIComponent, or the search of a URL object.',
  },
  'path-query-cut': {
    title: 'The query was cut at an ampersand',
    happened: 'Only its first parameters were signed.',
    fix: 'Put the URL in quotes, and take all of its query.',
  },
  'path-query-sides': {
    title: 'The query was written otherwise for signing',
    happened: 'The same parameters were signed, written in another way than they were sent.',
    fix: 'Write the query once, and take it for the URL and for the signature.',
  },
}
