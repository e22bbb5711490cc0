import type { ImportProblem } from './problem.ts'
import { requestOfTrace } from './rewritten/curl-trace.ts'
import { requestOfEscapedLines } from './rewritten/escaped-lines.ts'
import { isHtml, isHtmlEscaped, textOfHtml, unescapedHtml } from './rewritten/html-escapes.ts'
import { withHttpVariables } from './rewritten/http-variables.ts'
import { withoutJiraMarkup } from './rewritten/jira-markup.ts'
import { requestOfJMeter } from './rewritten/jmeter-view.ts'
import { withCurlCommands } from './rewritten/other-clients.ts'
import { withTypedBlanks } from './rewritten/page-blanks.ts'
import { withBareCommands } from './rewritten/quoted-command.ts'
import { textOfQuotedPrintable } from './rewritten/quoted-printable.ts'
import { requestOfResty } from './rewritten/resty-log.ts'
import { linesOfTable } from './rewritten/value-table.ts'
import { requestOfWireLog } from './rewritten/wire-log.ts'
import { requestOfXml } from './rewritten/xml.ts'

export interface RewrittenText {
  text: string
  /** What it was, where its reader would name another. */
  format?: string
  problems: readonly ImportProblem[]
}

/** A terminal's colours: the escape character, or how an editor or a program shows it. */
const escapeCharacter = String.fromCharCode(0x1b)
const colours = new RegExp(`(?:${escapeCharacter}|\\^\\[|\\\\(?:u001b|x1b|033|e))\\[[0-9;]{0,20}m`, 'gi')

/**
 * A text whose characters stand for others throughout: what it stands for. Null for all texts that are what they are. Each of
 * these forms names itself beyond doubt; what one of them holds is then read like any other paste.
 */
export function rewrittenText(text: string): RewrittenText | null {
  const plain = text.replace(colours, '')
  if (plain.length < text.length) {
    const inner = rewrittenText(plain)
    return { text: plain, ...inner, problems: [{ code: 'import-colours-removed' }, ...(inner?.problems ?? [])] }
  }
  const mail = textOfQuotedPrintable(text)
  if (mail === null) return standsForAnother(text)
  const inner = standsForAnother(mail)
  return { text: mail, ...inner, problems: [{ code: 'import-quoted-printable' }, ...(inner?.problems ?? [])] }
}

function standsForAnother(text: string): RewrittenText | null {
  const blanks = withTypedBlanks(text)
  if (blanks !== null) return { text: blanks, problems: [{ code: 'import-page-blanks' }] }
  const http = withHttpVariables(text)
  if (http) return http
  const trace = requestOfTrace(text)
  if (trace) return trace
  const resty = requestOfResty(text)
  if (resty) return resty
  const jmeter = requestOfJMeter(text)
  if (jmeter !== null) return { text: jmeter, problems: [] }
  const wire = requestOfWireLog(text)
  if (wire !== null) return { text: wire, problems: [] }
  const xml = isHtml(text) ? null : requestOfXml(text)
  if (xml !== null) return { text: xml, format: 'xml', problems: [] }
  const escaped = requestOfEscapedLines(text)
  if (escaped !== null) return { text: escaped, problems: [] }
  if (isHtml(text)) return { text: textOfHtml(text), problems: [{ code: 'import-html-tags' }] }
  if (isHtmlEscaped(text)) return { text: unescapedHtml(text), problems: [{ code: 'import-html-unescaped' }] }
  const bare = withBareCommands(text)
  if (bare !== null) return { text: bare, problems: [] }
  const jira = withoutJiraMarkup(text)
  if (jira !== null) return { text: jira, problems: [] }
  const commands = withCurlCommands(text)
  if (commands) return { ...commands, problems: [] }
  const lines = linesOfTable(text)
  return lines === null ? null : { text: lines, problems: [] }
}
