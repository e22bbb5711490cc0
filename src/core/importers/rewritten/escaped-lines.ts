/** A request whose line ends a log wrote out as `\r\n`, without quotes around it. */
const start = /(?<!["'`])\b[A-Z]{3,7} \S+ HTTP\/\d(?:\.\d)?(?:\\r)?\\n(?=[A-Za-z][\w-]*:)/
/** What Monolog adds to a line: its empty context and extra. */
const monologEnd = /[ \t]*\[\][ \t]*\[\][ \t]*$/

/**
 * Such a log with the line ends of the request's head as they were, and its body as the log shows it; null where a text is none.
 * In quotes it is a string of a language, and read as one.
 */
export function requestOfEscapedLines(text: string): string | null {
  if (!start.test(text)) return null
  const lines = text.split('\n').map(line => {
    const at = line.search(start)
    return at < 0 ? line : `${line.slice(0, at)}\n${headOf(line.slice(at).replace(monologEnd, ''))}`
  })
  return lines.join('\n')
}

function headOf(line: string): string {
  const blank = /(?:\\r)?\\n(?:\\r)?\\n/.exec(line)
  const head = line.slice(0, blank?.index ?? line.length).replace(/(?:\\r)?\\n/g, '\n')
  return blank === null ? head : `${head}\n\n${line.slice(blank.index + blank[0].length)}`
}
