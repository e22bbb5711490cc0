import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, transformWithOxc } from 'vite'

const source = new URL('../workers/service-worker.ts', import.meta.url)
const target = 'service-worker.js'
/** Beside the page, and nothing that it needs. */
const notNeeded = [target, 'robots.txt', 'licences.md']

/** Writes the service worker of a build: its code, the list of all files and their hash. */
export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const names = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry =>
          join(entry.parentPath, entry.name)
            .slice(join(dir).length + 1)
            .replaceAll('\\', '/'),
        )
        .filter(name => !notNeeded.includes(name))
        .sort()
      const hash = createHash('sha256')
      for (const name of names) hash.update(name).update(readFileSync(join(dir, name)))
      const files = names.map(name => (name === 'index.html' ? '' : name))
      const { code } = await transformWithOxc(readFileSync(source, 'utf8'), target.replace('.js', '.ts'))
      const facts = `const version = ${JSON.stringify(hash.digest('hex').slice(0, 16))}\nconst files = ${JSON.stringify(files)}\n`
      writeFileSync(join(dir, target), facts + code.replace(/^export \{\s*\};?$/m, ''))
    },
  }
}
