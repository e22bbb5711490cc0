import type { ImportProblem } from '../problem.ts'
import { problemList } from '../problem-list.ts'
import { resolveTemplate } from '../template-variables.ts'

const definition = /^@([\w.-]{1,100})[ \t]*=[ \t]*(.*?)[ \t]*\r?$/gm

/** An editor's `.http` file with the values of its own variables (`@token = …`) put in; null where a text defines none. */
export function withHttpVariables(text: string): { text: string; problems: ImportProblem[] } | null {
  if (!text.includes('{{')) return null
  const variables = new Map(Array.from(text.matchAll(definition), ([, name = '', value = '']) => [name, value]))
  if (variables.size === 0) return null
  const problems = problemList()
  const resolved = resolveTemplate(text.replace(definition, ''), variables, problems)
  return { text: resolved, problems: problems.all() }
}
