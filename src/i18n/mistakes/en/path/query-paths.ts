import type { queryPaths } from '#core/diagnose/mistakes/path/query-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for the query. */
export const queryTexts = {
  'path-query-dropped': {
    title: 'The query was not signed',
    happened: 'The signed path ends before the "?", as with params of axios or a getPath() call.',
    fix: 'Append "?" and the query to the path that is signed.',
  },
  'path-query-only': {
    title: 'Only the query was signed as the path',
    happened: 'The part before the "?" is missing from the payload.',
    fix: 'Combine route and query, then sign the two together.',
  },
  'path-query-sorted': {
    title: 'The parameters were sorted by name before signing',
    happened: 'The signed query is in alphabetical order, and the sent one is not.',
    fix: 'Drop the sort, or send the sorted query.',
  },
  'path-query-reversed': {
    title: 'The parameters were signed in reverse order',
    happened: 'The last parameter of the request stands first in the signed query.',
    fix: 'Build the query string once, for both the URL and the signature.',
  },
  'path-query-reordered': {
    title: 'The parameters were signed in another order',
    happened: 'The same parameters were signed, in a sequence different from the sent one.',
    fix: 'Store the finished query in a variable, and use it twice.',
  },
  'path-query-sorted-encoded': {
    title: 'The query was sorted and encoded again before signing',
    happened: 'Helpers such as url.Values.Encode sort by name and percent-encode; the sent query is neither.',
    fix: 'Use the RawQuery of the request that is sent.',
  },
  'path-query-sorted-decoded': {
    title: 'The query was sorted and decoded before signing',
    happened: 'Parsed parameters were put together again in order of name, without their encoding.',
    fix: 'Sign the raw query in place of the parsed parameters.',
  },
  'path-query-twice': {
    title: 'The query was signed twice',
    happened: 'The URL already had its parameters when they were appended once more.',
    fix: 'Give the parameters either in the URL or as params, not both.',
  },
  'path-parameter-missing': {
    title: 'One parameter of the query was not signed',
    happened: 'A parameter was added after the signature had been made, or removed before.',
    fix: 'Complete the query first, and sign it afterwards.',
  },
  'path-empty-params-dropped': {
    title: 'Parameters without a value were not signed',
    happened: 'The request has parameters such as status=, which a filter left out of the signed query.',
    fix: 'Leave empty parameters out of the URL too.',
  },
  'path-query-undefined': {
    title: 'undefined, null or None was signed in the query',
    happened: 'Missing variables were printed where the values belong, while the request carried real ones.',
    fix: 'Make sure that the values are loaded before the query is built.',
  },
  'path-query-object-object': {
    title: '[object Object] was signed in place of the query',
    happened: 'The params object was joined to the path as if it were text.',
    fix: 'Convert it with new URLSearchParams(params).toString().',
  },
  'path-query-names-restyled': {
    title: 'The parameter names were signed in another style',
    happened: 'A naming rule changed names between snake_case, camelCase and lower case in the signed query.',
    fix: 'Write the names exactly as they are sent.',
  },
  'path-question-missing': {
    title: 'The ? between path and query was not signed',
    happened: 'Path and query were joined directly.',
    fix: 'Put "?" between the two when joining them.',
  },
  'path-question-as-ampersand': {
    title: 'The query was joined to the path with & when signing',
    happened: 'The first parameter follows an ampersand in the signed text, a question mark in the request.',
    fix: 'Use "?" before the first parameter and "&" before the others.',
  },
  'path-question-encoded': {
    title: 'The ? was signed as %3F',
    happened: 'An encoding step treated the whole address as one path segment.',
    fix: 'Encode names and values only, before they are joined.',
  },
  'path-trailing-question': {
    title: 'A ? without parameters was signed after the path',
    happened: 'The code always appends a question mark, even when no query follows.',
    fix: 'Append it only when there is at least one parameter.',
  },
  'path-trailing-question-removed': {
    title: 'The ? or & at the end of the path was not signed',
    happened: 'The request was sent with a dangling mark, which the signing code removed.',
    fix: 'Correct the URL itself, so that nothing dangles.',
  },
  'path-trailing-ampersand': {
    title: 'An & was signed after the last parameter',
    happened: 'A loop adds an ampersand after each parameter, the last one included.',
    fix: 'Join the parameters with implode or join("&").',
  },
  'path-separators-removed': {
    title: 'The parameters were signed without & between them',
    happened: 'The marks between the parameters, or also the equals signs, were left out or replaced by another sign.',
    fix: 'Join name=value pairs with "&", as in the URL.',
  },
} satisfies Record<keyof typeof queryPaths, MistakeText>
