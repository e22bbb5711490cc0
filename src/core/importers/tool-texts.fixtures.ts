import { readdirSync, readFileSync } from 'node:fs'

/** What tools wrote, by file name; `folder` is `fixtures/` beside this file, which a bundle does not know. */
export function toolTexts(folder: URL): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter(name => name.includes('.'))
  return new Map(names.map(name => [name, readFileSync(new URL(name, folder), 'utf8')]))
}
