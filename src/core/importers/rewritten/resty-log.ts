import { minifyJson } from '../../bytes/json.ts'
import { jsonInBase64 } from '../from-record.ts'
import { isJson } from '../is-json.ts'
import type { ImportProblem } from '../problem.ts'

const request = /^~~~ REQUEST ~~~[ \t]*\r?\n([A-Z]+)[ \t]+(\S+)[ \t]+HTTP\/\S+[ \t]*\r?\n/gm
const host = /^HOST[ \t]*: ?(\S+)/m
const headers = /^HEADERS[ \t]*:[ \t]*\r?\n((?:[ \t]+[^\n]*\n)*)/m
const body = /^BODY[ \t]*:[ \t]*\r?\n/m
const end = /\n-{20,}[ \t]*(?:\r?\n|$)/

/**
 * What the debug log of Go's resty says was sent, as raw HTTP; null where a text is no such log. It prints JSON anew over several
 * lines, so that its bytes are not known.
 */
export function requestOfResty(text: string): { text: string; problems: ImportProblem[] } | null {
  const problems: ImportProblem[] = []
  const written = Array.from(text.matchAll(request), match => {
    const from = match.index + match[0].length
    const block = text.slice(from, from + (end.exec(text.slice(from))?.index ?? text.length))
    const printed = body.exec(block)
    const shown = printed ? block.slice(printed.index + printed[0].length) : ''
    const isPrinted = shown.includes('\n') && isJson(shown)
    if (isPrinted) problems.push({ code: 'import-body-printed' })
    const lines = (headers.exec(block)?.[1] ?? '').replace(/^[ \t]+/gm, '').replace(/\r/g, '')
    const bytes = jsonInBase64(/^"([^"]*)"$/.exec(shown)?.[1] ?? '')
    if (bytes !== null) problems.push({ code: 'import-body-base64' })
    const sent = shown === '***** NO CONTENT *****' ? '' : isPrinted ? minifyJson(shown) : (bytes ?? shown)
    return `${match[1]} ${match[2]} HTTP/1.1\nHost: ${host.exec(block)?.[1] ?? ''}\n${lines}\n${sent}`
  })
  return written.length === 0 ? null : { text: written.join('\n'), problems }
}
