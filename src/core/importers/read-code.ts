import { requestsOfCode } from './code/code-requests.ts'
import { codeTokens } from './code/code-tokens.ts'
import { readStatements } from './code/read-statements.ts'
import { tongueOf } from './code/tongue.ts'
import { fromDraft } from './draft.ts'
import { problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading } from './reader.ts'

/** Calls and classes with which programs send requests. */
const sends =
  /\b(?:requests|httpx|session|client|http|Http|axios|dio|HTTParty|Faraday|RestClient|Unirest|superagent|got|ky|conn|connection|reqwest)\s*(?:\.|::|->)\s*(?:get|post|put|patch|delete|request|requestAsync|execute|withHeaders|withToken|R)\s*[(\s]|\bcurl_setopt(?:_array)?\s*\(|\bhttp\.NewRequest|\bnew \\?(?:[\w\\]+\\)?Request\(|HttpRequest\.newBuilder|Request\.Builder\(|HttpRequestMessage\(|RestRequest\(|\bURLRequest\(|Net::HTTP::|\.setRequestHeader\(|\.SetRequestHeader |https?\.request\(|\$\.ajax\(|http\.Request\(|http\.(?:get|post|put)\(|urllib\.request|new Http(?:Post|Get|Put)\(|\bHttpHeaders\b[^\n]{0,60}new HttpHeaders|\breqwest::(?:blocking::)?Client\b|\bgot\(|\brequest\(options|\)->(?:post|get|put|request)\(|\bRestClient::Request|\bHTTP_Request2\(|\w\.(?:get|post|put|patch|delete)\(\s*[fb]?["']https?:\/\//

/** So much of a program is read, in UTF-16 units. */
const longest = 1_000_000

/** Programs that send a request, in the usual languages: what they say literally is read, what only running them would tell is said. */
export const codeReader: Reader = {
  format: 'code',
  recognise: text => (sends.test(text.slice(0, longest)) ? certainty.sure + 3 : certainty.no),
  read: readCode,
}

function readCode(text: string): Reading {
  const problems = problemList()
  const code = text.slice(0, longest)
  const tongue = tongueOf(code)
  const drafts = requestsOfCode(readStatements(codeTokens(code, tongue), tongue), problems)
  const said = problemList()
  const requests = drafts.map(draft => fromDraft(draft, text, 0, said))
  if (requests.length === 0) return { requests, problems: [] }
  if (text.length > longest) said.add({ code: 'import-not-read-whole' })
  return { requests, problems: [...problems.all(), ...said.all()] }
}
