import { curlReader } from './read-curl.ts'
import { headersReader, httpReader } from './read-http.ts'
import type { Reader } from './reader.ts'

/** All formats that are read. Where two are equally certain, the first has its turn first. */
export const readers: readonly Reader[] = [curlReader, httpReader, headersReader]
