import { type CaseProblem, type OpenedCase, readCaseFile } from '../case-file/read-case-file.ts'
import type { ImportedRequest, ImportResult } from './imported.ts'
import { locateValues } from './locate-values.ts'
import type { ImportProblem } from './problem.ts'

/** Reads a case file, or a link to one, as a request that lacks its secret and its token. */
export function readCase(text: string): ImportResult {
  const opened = readCaseFile(text)
  return opened.ok
    ? { format: 'case', requests: [requestOf(text, opened.value)], problems: [] }
    : { format: 'case', requests: [], problems: [problemOf(opened.problem)] }
}

function requestOf(text: string, opened: OpenedCase): ImportedRequest {
  const { request, signature, headers } = opened
  const imported = { request, headers, source: text, at: 0, line: 1, opened }
  const signed = signature === null ? imported : { ...imported, observedSignature: signature }
  return { ...signed, spans: locateValues(signed, null) }
}

function problemOf(problem: CaseProblem): ImportProblem {
  switch (problem.code) {
    case 'case-too-large':
      return { code: 'import-case-too-large' }
    case 'case-version':
      return { code: 'import-case-version', version: problem.version }
    case 'case-damaged':
      return { code: 'import-case-damaged' }
  }
}
