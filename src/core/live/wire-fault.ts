/**
 * What keeps bytes from being an HTTP request (RFC 9112). Positions count bytes from 0 in the target; header names as they
 * arrived, cut to 100 characters.
 */
export type WireFault =
  /** A TLS handshake: the client speaks https to a port that speaks http. */
  | { code: 'tls' }
  /** HTTP/2 without having asked for it. */
  | { code: 'http2' }
  /** No request line and no target in it. */
  | { code: 'unreadable' }
  /** Bytes after the end of the request before: its Content-Length is too small by so many. */
  | { code: 'bytes-after-body'; count: number }
  | { code: 'method-lower-case'; observed: string }
  | { code: 'method-unknown'; observed: string }
  | { code: 'target-blank'; position: number }
  | { code: 'target-not-ascii'; position: number; byte: number }
  | { code: 'version-missing' }
  | { code: 'version-unknown'; observed: string }
  /** Lines end in LF alone. */
  | { code: 'line-ends' }
  | { code: 'header-broken'; name: string }
  | { code: 'header-no-colon'; name: string }
  | { code: 'header-blank-before-colon'; name: string }
  | { code: 'header-name'; name: string }
  | { code: 'header-control'; name: string; byte: number }
  | { code: 'head-too-long'; length: number; limit: number }
  | { code: 'head-unfinished' }
  | { code: 'host-missing' }
  | { code: 'content-length-unreadable'; observed: string }
  | { code: 'content-length-twice' }
  | { code: 'length-and-chunked' }
  | { code: 'body-short'; expected: number; received: number }
  | { code: 'body-without-length'; received: number }
  | { code: 'chunks-broken'; received: number }
  /** No fault that this project knows of; the parser's own name for it. */
  | { code: 'refused-by-parser'; reason: string }
