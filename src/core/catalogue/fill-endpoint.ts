import type { Endpoint } from './endpoint.ts'

const placeholder = /\{(\w+)\}/g

/**
 * Method, path with query, and sample body (compact JSON, "" for none) of an endpoint. Values go in as typed: no source
 * encodes them, and the field checks speak about what cannot stay so. A path parameter without a value stays a placeholder;
 * a query parameter without one is left out where it is optional and empty where it is required.
 * @example endpoints.slice(0, 1).map(endpoint => fillEndpoint(endpoint, sampleValues(endpoint)).method) // => ['GET']
 */
export function fillEndpoint(
  endpoint: Endpoint,
  values: Readonly<Record<string, string>>,
): { method: string; path: string; body: string } {
  const path = endpoint.path.replace(placeholder, (whole, name: string) => values[name] || whole)
  const query = endpoint.query
    .filter(({ name, required }) => required || values[name])
    .map(({ name }) => `${name}=${values[name] ?? ''}`)
  return {
    method: endpoint.method,
    path: query.length > 0 ? `${path}?${query.join('&')}` : path,
    body: endpoint.body === null ? '' : JSON.stringify(endpoint.body),
  }
}

/**
 * The samples of all parameters that a call cannot do without.
 * @example endpoints.slice(0, 1).map(endpoint => typeof sampleValues(endpoint)) // => ['object']
 */
export function sampleValues({ pathParams, query }: Endpoint): Record<string, string> {
  const needed = [...pathParams, ...query.filter(({ required }) => required)]
  return Object.fromEntries(needed.map(({ name, sample }) => [name, sample]))
}
