import type { CasePart, CaseSection } from './case-sections.ts'

/**
 * A case as Markdown (CommonMark with tables). Nothing in a value works as markup: a body may hold an image's address, which a
 * ticket system would fetch.
 */
export function renderCaseMarkdown(
  title: string,
  sections: readonly CaseSection[],
  end: readonly (readonly [text: string, code: string | null])[],
): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...sections.flatMap(section => [`## ${escaped(section.title)}`, ...section.parts.map(renderPart)]),
    ...end.flatMap(([text, code]) => [escaped(text), ...(code === null ? [] : [fenced(code)])]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function renderPart(part: CasePart): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text)
    case 'facts':
      return part.rows
        .map(({ name, value, code }) => `- **${escaped(name)}**: ${code ? inCode(value) : escaped(value)}`)
        .join('\n')
    case 'code':
      return fenced(part.lines)
    case 'table':
      return [part.head, part.head.map(() => '---'), ...part.rows]
        .map(row => `| ${row.map(cell).join(' | ')} |`)
        .join('\n')
  }
}

/** A dash row stays one. */
const cell = (text: string) => (text === '---' ? text : escaped(text))

function escaped(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ').replace(/[\\`*_[\]<>|~&!]/g, '\\$&')
}

/** Between more backticks than stand anywhere in it; a blank at each side where it begins or ends with one. */
function inCode(text: string): string {
  if (text === '') return '—'
  const ticks = '`'.repeat(longestRun(text) + 1)
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return ticks + pad + text + pad + ticks
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}\n${text}\n${fence}`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}
