import { leaveOut, longestField } from '../bounds.ts'
import type { Facts, Family, Variant } from '../mistake.ts'
import { bodyMistake, insteadOfBody, insteadOfNothing, ofAnyLength } from './body-mistake.ts'

/** Something signed where there is no body, or nothing (or a stand-in) where there is one. */
export const emptyBodies = ofAnyLength({
  'body-empty-as-object': bodyMistake('high', ['node', 'postman', 'any'], insteadOfNothing('{}')),
  'body-empty-as-array': bodyMistake('medium', ['php', 'laravel'], insteadOfNothing('[]')),
  'body-empty-as-null': bodyMistake('medium', ['php', 'java', 'go', 'csharp'], insteadOfNothing('null')),
  'body-empty-as-quotes': bodyMistake('medium', ['node', 'php', 'python'], insteadOfNothing('""')),
  'body-empty-as-undefined': bodyMistake('medium', ['node', 'postman'], insteadOfNothing('undefined')),
  'body-empty-as-none': bodyMistake('medium', ['python'], insteadOfNothing('None')),
  'body-empty-as-nil': bodyMistake('low', ['go'], insteadOfNothing('<nil>')),
  'body-empty-as-ruby-nil': bodyMistake('low', ['ruby'], insteadOfNothing('nil')),
  'body-empty-as-false': bodyMistake('low', ['php', 'any'], insteadOfNothing('false')),
  'body-omitted': bodyMistake('high', ['any'], ({ body }) => (body.length === 0 ? [] : [{ set: { body: '' } }])),
  'body-lost-as-object': bodyMistake('high', ['node'], insteadOfBody('{}')),
  'body-lost-as-array': bodyMistake('medium', ['php', 'laravel'], insteadOfBody('[]')),
  'body-lost-as-null': bodyMistake('medium', ['php', 'java', 'go', 'any'], insteadOfBody('null')),
  'body-lost-as-undefined': bodyMistake('medium', ['node', 'postman'], insteadOfBody('undefined')),
  'body-lost-as-none': bodyMistake('medium', ['python'], insteadOfBody('None')),
  'body-get-query-string': bodyMistake('low', ['node', 'any'], facts =>
    facts.body.length > 0 ? [] : queryAsBody(facts),
  ),
  'body-with-query': bodyMistake('medium', ['laravel', 'php'], bodyAndQuery),
} satisfies Family)

/** Decoded names and values of the query, as parsers give them; the last of a repeated name stays. */
function queryPairs(facts: Facts): readonly (readonly [name: string, value: string])[] {
  const { path } = facts
  if (path.length > longestField) {
    leaveOut(facts)
    return []
  }
  const at = path.indexOf('?')
  return at < 0 || at === path.length - 1 ? [] : [...new Map(new URLSearchParams(path.slice(at + 1)))]
}

function queryAsBody(facts: Facts): readonly Variant[] {
  const pairs = queryPairs(facts)
  if (pairs.length === 0) return []
  const member = ([name, value]: readonly [string, string], colon = ':') =>
    `${JSON.stringify(name)}${colon}${JSON.stringify(value)}`
  const typed = pairs.map(([name, value]) =>
    /^(?:0|[1-9][0-9]{0,14})$/.test(value) ? `${JSON.stringify(name)}:${value}` : member([name, value]),
  )
  const query = facts.path.slice(facts.path.indexOf('?') + 1)
  return [
    { set: { body: `{${pairs.map(pair => member(pair)).join(',')}}` }, params: { style: 'json' } },
    { set: { body: `{${typed.join(',')}}` }, params: { style: 'json-numbers' } },
    { set: { body: `{${pairs.map(pair => member(pair, ': ')).join(', ')}}` }, params: { style: 'json-spaced' } },
    { set: { body: query }, params: { style: 'query' } },
    { set: { body: `?${query}` }, params: { style: 'question' } },
  ]
}

/** A framework's "all input": the JSON body's members and the query's, in either order. */
function bodyAndQuery(facts: Facts): readonly Variant[] {
  const pairs = queryPairs(facts)
  if (pairs.length === 0) return []
  const inner = facts.bodyText?.trim().match(/^\{(.+)\}$/s)?.[1]
  if (inner === undefined) return []
  const query = pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')
  return [
    { set: { body: `{${inner},${query}}` }, params: { style: 'body-first' } },
    { set: { body: `{${query},${inner}}` }, params: { style: 'query-first' } },
  ]
}
