import type { Facts, Mistake, Prior, Producer, Variant } from '../mistake.ts'

/** Unlikely mistakes with a long list of variants join two others with this many. */
export const fewVariants = (reach: 1 | 2 | 3) => (reach === 3 ? 1 : undefined)

/** A mistake of the path, as a row of its family. */
export function pathMistake(prior: Prior, producers: readonly Producer[], variants: Mistake['variants']): Mistake {
  return { dimension: 'path', prior, producers, variants }
}

/** The path before the first "?" and what follows it; `query` is null where there is no "?". */
export interface PathParts {
  route: string
  query: string | null
}

/** Cuts at the first "?". */
export function splitPath(path: string): PathParts {
  const at = path.indexOf('?')
  return at < 0 ? { route: path, query: null } : { route: path.slice(0, at), query: path.slice(at + 1) }
}

/** The two parts in one text again. */
export function joinPath(route: string, query: string | null): string {
  return query === null ? route : `${route}?${query}`
}

/** One parameter as it stands: "userId=M_1", "flag". */
export type Parameter = string

/** The parameters as they stand, empty where there is no query. */
export function parametersOf(query: string | null): readonly Parameter[] {
  return query === null || query === '' ? [] : query.split('&')
}

/** Name and value of a parameter, still encoded; `value` is null without "=". */
export function splitParameter(parameter: Parameter): { name: string; value: string | null } {
  const at = parameter.indexOf('=')
  return at < 0 ? { name: parameter, value: null } : { name: parameter.slice(0, at), value: parameter.slice(at + 1) }
}

/** Name and value changed, "=" kept. */
export function mapParameter(parameter: Parameter, change: (text: string) => string): Parameter {
  const { name, value } = splitParameter(parameter)
  return value === null ? change(name) : `${change(name)}=${change(value)}`
}

/** Signed: the whole path changed. */
export function fromPath(change: (path: string, facts: Facts) => string): Mistake['variants'] {
  return facts => (facts.path === '' ? [] : [{ set: { path: change(facts.path, facts) } }])
}

/** The same, for several spellings, named by `style`. */
export function fromPathStyles(styles: Readonly<Record<string, (path: string) => string>>): Mistake['variants'] {
  return ({ path }, reach) =>
    path === ''
      ? []
      : Object.entries(styles)
          .slice(0, reach === 3 ? 2 : undefined)
          .map(([style, change]): Variant => ({ set: { path: change(path) }, params: { style } }))
}

/** Signed: another list of parameters; nothing where the path has no query. */
export function fromParameters(
  change: (parameters: readonly Parameter[]) => readonly Parameter[],
): Mistake['variants'] {
  return ({ path }) => {
    const { route, query } = splitPath(path)
    const parameters = parametersOf(query)
    if (parameters.length === 0) return []
    const changed = change(parameters)
    return [{ set: { path: joinPath(route, changed.length === 0 ? null : changed.join('&')) } }]
  }
}
