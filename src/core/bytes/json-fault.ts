/** Where and why a text is not JSON (RFC 8259). Position counts UTF-16 units from 0; line and column count from 1. A CR LF is one line end. */
export interface JsonFault {
  code:
    | 'json-empty'
    | 'json-unexpected-character'
    | 'json-unexpected-end'
    | 'json-bad-escape'
    | 'json-control-character'
    | 'json-bad-number'
    | 'json-bad-literal'
    | 'json-trailing-comma'
    | 'json-single-quotes'
    | 'json-after-end'
  position: number
  line: number
  column: number
}
