import type { Endpoint } from '#core/index.ts'

export interface EndpointGroup {
  name: string
  endpoints: readonly Endpoint[]
}

/** The endpoints that hold every word of a search, in name, group, method, path or id; all of them for none. */
export function matchEndpoints(endpoints: readonly Endpoint[], query: string): readonly Endpoint[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return endpoints.filter(({ id, name, group, method, path }) => {
    const text = `${id} ${name} ${group} ${method} ${path}`.toLowerCase()
    return words.every(word => text.includes(word))
  })
}

/** The same endpoints under their group's name, groups in order of first appearance. */
export function groupEndpoints(endpoints: readonly Endpoint[]): readonly EndpointGroup[] {
  const names = new Set(endpoints.map(({ group }) => group))
  return [...names].map(name => ({ name, endpoints: endpoints.filter(({ group }) => group === name) }))
}
