import { brunoReader } from './read-bruno.ts'
import { codeReader } from './read-code.ts'
import { csvReader } from './read-csv.ts'
import { curlReader } from './read-curl.ts'
import { fetchReader } from './read-fetch.ts'
import { harReader } from './read-har.ts'
import { headersReader, httpReader } from './read-http.ts'
import { insomniaReader } from './read-insomnia.ts'
import { jsonLinesReader, jsonReader } from './read-json.ts'
import { logReader } from './read-log.ts'
import { postmanReader } from './read-postman.ts'
import { openCollectionReader, postmanYamlReader } from './read-request-yaml.ts'
import { webRequestReader } from './read-web-request.ts'
import type { Reader } from './reader.ts'

/** All formats that are read. Where two are equally certain, the first has its turn first. */
export const readers: readonly Reader[] = [
  curlReader,
  webRequestReader,
  httpReader,
  fetchReader,
  codeReader,
  harReader,
  postmanReader,
  postmanYamlReader,
  insomniaReader,
  brunoReader,
  openCollectionReader,
  jsonLinesReader,
  jsonReader,
  csvReader,
  logReader,
  headersReader,
]
