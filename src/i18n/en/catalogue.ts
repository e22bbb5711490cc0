import type { Endpoint } from '#core/index.ts'

/** What is known of an endpoint, and of its parameters by their names, in words. */
export interface EndpointWords {
  confidence: string
  notes: string
  parameters: Readonly<Record<string, string>>
}

/** As the catalogue itself says it, which is in English. */
export function endpointWords({ confidence, notes, pathParams, query }: Endpoint): EndpointWords {
  const parameters = [...pathParams, ...query].map(({ name, description }) => [name, description])
  return { confidence, notes, parameters: Object.fromEntries(parameters) }
}
