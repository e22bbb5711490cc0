import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')
const isWords = (path: string) => /^i18n[\\/](en|id|mistakes)[\\/]/.test(path)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path) && !path.includes('.test.') && !isWords(path))
  .map(path => readFileSync(join(source, path), 'utf8'))
const wordFiles = readdirSync(join(source, 'i18n', 'en')).filter(name => !name.includes('.test.'))

const namesIn = (text: string) => new Set(text.match(/[\w-]+/g))
const everything = files.join('\n')
/** Codes come from the engine, or from beside the component, wherever that may be. */
const codes = namesIn(everything)
const isQuoted = (name: string) => everything.includes(`'${name}'`)

/** The files that ask for the words of one file, by the name of its hook or as its type; those of the first load come together. */
function readersOf(name: string): string {
  const hook = `i18n/${name.replace('.ts', '')}-text.ts`
  const own = files.filter(text => text.includes(hook) || text.includes(`#i18n/en/${name}`))
  return (own.length > 0 ? own : files).join('\n')
}

/** Every place in the words, as the names that lead to it. */
function placesIn(words: unknown, path: readonly string[] = []): string[][] {
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, value]) => [[...path, name], ...placesIn(value, [...path, name])])
}

test.each(wordFiles)('every word of %s has a reader', async name => {
  const readers = readersOf(name)
  const names = namesIn(readers)
  // A group that is destructured under another name is picked from as well
  const isPicked = (group: string | undefined) =>
    group !== undefined && new RegExp(`\\b${group}(\\)?\\[|: \\w+ \\})`).test(readers)
  const words: Record<string, unknown> = await import(join(source, 'i18n', 'en', name))
  const unread = Object.values(words)
    .flatMap(value => placesIn(value))
    .filter(
      path =>
        !(path.at(-1)?.includes('-') ? codes : names).has(path.at(-1) ?? '') &&
        !isPicked(path.at(-2)) &&
        !isQuoted(path.at(-1) ?? ''),
    )
  expect(unread.map(path => path.join('.'))).toEqual([])
})
