import type { WireFault } from '#core/live/wire-fault.ts'

const hex = (byte: number) => `0x${byte.toString(16).padStart(2, '0')}`

/** What keeps bytes from being HTTP, and what to do about it. */
export function wireFaultWords(fault: WireFault): string {
  switch (fault.code) {
    case 'tls':
      return 'A TLS handshake arrived: the client speaks https, and this address speaks http. Use http:// here.'
    case 'http2':
      return 'The client began with HTTP/2 at once. Let it speak HTTP/1.1.'
    case 'unreadable':
      return 'There is no request line with a path in these bytes.'
    case 'bytes-after-body':
      return `${fault.count} bytes came after the end of the body before. Its Content-Length is too small, perhaps counted in characters instead of bytes.`
    case 'method-lower-case':
      return `The method is ${fault.observed}. Methods are written in capitals, on the wire and in the payload.`
    case 'method-unknown':
      return `No HTTP method is called ${fault.observed}.`
    case 'target-blank':
      return `A blank stands in the path, at byte ${fault.position}. Write it as %20.`
    case 'target-not-ascii':
      return `The path holds the raw byte ${hex(fault.byte)}, at byte ${fault.position}. Percent-encode it, and sign the encoded path.`
    case 'version-missing':
      return 'The request line does not end in HTTP/1.1.'
    case 'version-unknown':
      return `The request line ends in HTTP/${fault.observed}; HTTP/1.1 is expected.`
    case 'line-ends':
      return 'Lines end in LF. HTTP wants CR LF.'
    case 'header-broken':
      return `A line break stands inside the value of ${fault.name}. Remove it: base64 and command line tools add one.`
    case 'header-no-colon':
      return `The header ${fault.name} has no colon.`
    case 'header-blank-before-colon':
      return `A blank stands between the name ${fault.name} and its colon.`
    case 'header-name':
      return `A header’s name, ${fault.name === '' ? 'empty' : fault.name}, holds a character that names cannot hold.`
    case 'header-control':
      return `The value of ${fault.name} holds the control character ${hex(fault.byte)}.`
    case 'head-too-long':
      return `Request line and headers are ${fault.length} bytes long; ${fault.limit} are taken.`
    case 'head-unfinished':
      return 'The headers never ended: the empty line after them is missing.'
    case 'host-missing':
      return 'The header Host is missing. HTTP/1.1 wants it.'
    case 'content-length-unreadable':
      return `Content-Length is ${fault.observed}, no number.`
    case 'content-length-twice':
      return 'Content-Length arrived more than once, with different values.'
    case 'length-and-chunked':
      return 'Content-Length and Transfer-Encoding: chunked exclude each other.'
    case 'body-short':
      return `Content-Length says ${fault.expected} bytes; ${fault.received} arrived.`
    case 'body-without-length':
      return `${fault.received} bytes of body arrived without Content-Length.`
    case 'chunks-broken':
      return `The chunks of the body broke off or cannot be read, after ${fault.received} bytes.`
    case 'refused-by-parser':
      return `The HTTP parser refuses these bytes (${fault.reason}).`
  }
}
