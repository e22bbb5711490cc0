/** What the sandbox needs to know of a catalogue endpoint. */
export interface SandboxEndpoint {
  id: string
  method: string
  /** "/api/aggregator/merchant/withdraw/{requestId}"; a brace pair stands for one segment. */
  path: string
  /** The answer, and whether any of it is made up for the sandbox. */
  response: { value: Readonly<Record<string, unknown>>; synthetic: boolean }
}
