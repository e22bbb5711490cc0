import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What comes into a build by way of style sheets, which the bundler's own list of licences leaves out. */
const packages = ['@fontsource-variable/inter', '@fontsource-variable/jetbrains-mono', 'tailwindcss']

/** Adds them to the licences of a build. */
export function styleLicences(fileName: string): Plugin {
  return {
    name: 'style-licences',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      for (const name of packages) {
        const folder = new URL(`../../node_modules/${name}/`, import.meta.url)
        const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
        const text = readFileSync(new URL('LICENSE', folder), 'utf8').trim()
        appendFileSync(join(dir, fileName), `\n## ${name} - ${version} (${license})\n\n${text}\n`)
      }
    },
  }
}
