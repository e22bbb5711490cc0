import type { Family } from '../mistake.ts'
import {
  fromPath,
  fromPathStyles,
  joinPath,
  mapParameter,
  parametersOf,
  pathMistake,
  splitPath,
} from './path-mistake.ts'
import { formDecoded, percentDecoded, strictlyEncoded } from './percent.ts'

/** The query's names and values changed, the route kept. */
function inQuery(path: string, change: (text: string) => string): string {
  const { route, query } = splitPath(path)
  if (query === null) return path
  return joinPath(
    route,
    parametersOf(query)
      .map(parameter => mapParameter(parameter, change))
      .join('&'),
  )
}

const percentCodes = /%[0-9a-fA-F]{2}/g
const component = (text: string) => encodeURIComponent(text.toWellFormed())
const form = (text: string) => new URLSearchParams([['', text.toWellFormed()]]).toString().slice(1)

/** Path and query encoded otherwise than they were sent. */
export const encodedPaths = {
  'path-decoded': pathMistake(
    'high',
    ['java', 'laravel', 'python', 'any'],
    fromPathStyles({ all: percentDecoded, query: path => inQuery(path, percentDecoded) }),
  ),
  'path-decoded-plus': pathMistake(
    'medium',
    ['java', 'php', 'python', 'any'],
    fromPathStyles({ all: formDecoded, query: path => inQuery(path, formDecoded) }),
  ),
  'path-query-encoded': pathMistake(
    'high',
    ['node', 'php', 'python', 'any'],
    fromPathStyles({
      component: path => inQuery(path, component),
      form: path => inQuery(path, form),
      strict: path => inQuery(path, strictlyEncoded),
    }),
  ),
  'path-query-reencoded': pathMistake(
    'medium',
    ['node', 'php', 'python', 'java', 'go'],
    fromPathStyles({
      component: path => inQuery(path, text => component(formDecoded(text))),
      form: path => inQuery(path, text => form(formDecoded(text))),
      'plus-kept': path => inQuery(path, text => component(percentDecoded(text))),
      strict: path => inQuery(path, text => strictlyEncoded(formDecoded(text))),
    }),
  ),
  'path-double-encoded': pathMistake(
    'medium',
    ['any'],
    fromPath(path => path.replaceAll('%', '%25')),
  ),
  'path-uri-encoded': pathMistake(
    'medium',
    ['node', 'csharp', 'java'],
    fromPathStyles({
      uri: path => encodeURI(path.toWellFormed()),
      'codes-kept': path => encodeURI(path.toWellFormed()).replace(/%25(?=[0-9a-fA-F]{2})/g, '%'),
    }),
  ),
  'path-uri-component': pathMistake('medium', ['node', 'php'], fromPathStyles({ component, form })),
  'path-slashes-encoded': pathMistake(
    'low',
    ['php', 'java', 'any'],
    fromPath(path => {
      const { route, query } = splitPath(path)
      return joinPath(route.replaceAll('/', '%2F'), query)
    }),
  ),
  'path-hex-lowercase': pathMistake(
    'medium',
    ['csharp'],
    fromPath(path => path.replace(percentCodes, code => code.toLowerCase())),
  ),
  'path-hex-uppercase': pathMistake(
    'medium',
    ['any'],
    fromPath(path => path.replace(percentCodes, code => code.toUpperCase())),
  ),
  'path-plus-for-space': pathMistake(
    'medium',
    ['php', 'python', 'node', 'go'],
    fromPath(path => inQuery(path, text => text.replaceAll('%20', '+'))),
  ),
  'path-percent20-for-plus': pathMistake(
    'medium',
    ['node', 'php', 'python'],
    fromPath(path => inQuery(path, text => text.replaceAll('+', '%20'))),
  ),
  'path-plus-encoded': pathMistake(
    'medium',
    ['node', 'java', 'any'],
    fromPath(path => inQuery(path, text => text.replaceAll('+', '%2B'))),
  ),
  'path-plus-as-space': pathMistake(
    'medium',
    ['php', 'java', 'any'],
    fromPath(path => inQuery(path, text => text.replaceAll('+', ' '))),
  ),
  'path-html-entity-ampersand': pathMistake(
    'low',
    ['php', 'copy-paste'],
    fromPath(path => path.replaceAll('&', '&amp;')),
  ),
  'path-json-escaped-slashes': pathMistake(
    'low',
    ['php'],
    fromPath(path => path.replaceAll('/', '\\/')),
  ),
  'path-backslashes': pathMistake(
    'low',
    ['node', 'csharp'],
    fromPath(path => {
      const { route, query } = splitPath(path)
      return joinPath(route.replaceAll('/', '\\'), query)
    }),
  ),
} satisfies Family
