export { encodeMac } from './bytes/encode-mac.ts'
export { escapeControls, unescapeControls } from './bytes/escaped.ts'
export { type FirstDifference, firstDifference } from './bytes/first-difference.ts'
export { glyphFor } from './bytes/glyphs.ts'
export { parseHexDump, renderHexDump } from './bytes/hex-dump.ts'
export { findInvisible, nameCharacter } from './bytes/invisible.ts'
export { jsonFault, minifyJson, prettyJson } from './bytes/json.ts'
export type { BytesProblem } from './bytes/problem.ts'
export { encodeUtf8 } from './bytes/utf8.ts'
export { type BusinessStatus, businessStatuses } from './catalogue/business-statuses.ts'
export type { Endpoint, Product } from './catalogue/endpoint.ts'
export { endpoints } from './catalogue/endpoints.ts'
export { type Environment, type EnvironmentId, environments } from './catalogue/environments.ts'
export { fillEndpoint, sampleValues } from './catalogue/fill-endpoint.ts'
export { pinHash } from './catalogue/pin-hash.ts'
export type { SchemeWordFault } from './clues/read-clues.ts'
export { type Clues, readClues } from './clues/read-clues.ts'
export { diagnose } from './diagnose/diagnose.ts'
export {
  diagnoseTogether,
  type ProvenValue,
  type SharedCause,
  type SuspectTrait,
  type Together,
} from './diagnose/diagnose-together.ts'
export type {
  DiagnoseOptions,
  Diagnosis,
  DimensionLedger,
  Explanation,
  Ledger,
  SizeLedger,
} from './diagnose/diagnosis.ts'
export type { Direction } from './diagnose/explain/direction.ts'
export type { Evidence } from './diagnose/explain/evidence.ts'
export { findProbe } from './diagnose/explain/probe.ts'
export type { ExplainedMistake } from './diagnose/mistakes/explained-mistake.ts'
export type { Dimension, MistakeParams, Prior, Producer } from './diagnose/mistakes/mistake.ts'
export { type MistakeId, type MistakeInfo, mistakeTable } from './diagnose/mistakes/table.ts'
export type { Finding, FindingCode, FindingField, Layout } from './difference/finding.ts'
export type { TextChange } from './difference/text-changes.ts'
export { renderCurl } from './exporters/curl.ts'
export type { ExportProblem, SendProblem, SnippetProblem } from './exporters/problem.ts'
export { renderSnippet, snippetTargets } from './exporters/snippet.ts'
export { type HmacSteps, hmacSteps } from './hmac/hmac-steps.ts'
export { completeImport } from './importers/complete-import.ts'
export { importRequests } from './importers/import-requests.ts'
export type { ImportedField, ImportedRequest, ImportGuess, ImportResult, ImportSpan } from './importers/imported.ts'
export type { ImportProblem, ImportProblemCode, ImportProblemOf } from './importers/problem.ts'
export { readTokenResponse } from './importers/read-token-response.ts'
export type { Problem, Result } from './problem.ts'
export { applyMend } from './request/apply-mend.ts'
export { checkBody } from './request/check-body.ts'
export { checkFields, checkRequest } from './request/check-request.ts'
export type { HeaderPair } from './request/header-pair.ts'
export type { FieldProblem, Mend } from './request/problem.ts'
export type { Received, ReceivedSource } from './request/received.ts'
export type { RequestField, SignatureRequest } from './request/request.ts'
export { type RequestTimeReading, readRequestTime } from './request/request-time.ts'
export type { SchemeProblem } from './scheme/problem.ts'
export { checkScheme, readScheme, writeScheme } from './scheme/read-scheme.ts'
export type { Rendered, Span } from './scheme/render.ts'
export { type Scheme, type SchemeField, schemes, tokoNetzme } from './scheme/scheme.ts'
export { type BasicAuthorization, basicAuthorization } from './trace/basic-authorization.ts'
export { sign, type Trace, trace } from './trace/trace.ts'
export type { AlignedSegment } from './verify/align.ts'
export { compareOwn, explainOwn, type OwnComparison } from './verify/compare-own.ts'
export type { ShapeFinding, Verdict } from './verify/verdict.ts'
export { verify } from './verify/verify.ts'
