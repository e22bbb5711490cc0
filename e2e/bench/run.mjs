// npm run bench [part of a name...]: bundles and runs e2e/bench/*.bench.ts one after the other.
// Bundled, because a module runner's indirection would slow the very calls that are measured.
import { readdir } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = new URL('.', import.meta.url)
const root = fileURLToPath(new URL('../..', here))
const wanted = process.argv.slice(2)
const names = (await readdir(here)).filter(name => name.endsWith('.bench.ts')).sort()

for (const name of names.filter(name => wanted.length === 0 || wanted.some(part => name.includes(part)))) {
  console.log(`\n${name.replace('.bench.ts', '')}`)
  const outDir = `${root}node_modules/.cache/bench/${name}`
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@noble/, /^@scure/] },
    build: { ssr: fileURLToPath(new URL(name, here)), outDir, emptyOutDir: true, minify: false, copyPublicDir: false },
  })
  const { bench } = await import(pathToFileURL(`${outDir}/${name.replace('.ts', '.js')}`).href)
  await bench(root)
}
