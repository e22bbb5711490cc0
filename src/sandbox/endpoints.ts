import { endpoints } from '#core/catalogue/endpoints.ts'
import type { SandboxEndpoint } from './endpoint.ts'
import { isObject, type JsonObject } from './json.ts'

/** The whole catalogue with its answers. Only an answer that the documentation shows is not made up. */
export const sandboxEndpoints: readonly SandboxEndpoint[] = endpoints.map(
  ({ id, method, path, response, responseOrigin, syntheticResponse }) => ({
    id,
    method,
    path,
    response: { value: objectOf(response ?? syntheticResponse), synthetic: responseOrigin !== 'docs' },
  }),
)

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}
