// npm run -s verify-lines: builds the filter where its source is newer than what was built, then runs it. Node 20 runs no TypeScript.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const out = `${root}node_modules/.cache/verify-lines`
const main = `${out}/main.js`

/** Newest change of any file below, in milliseconds. */
function newest(folder) {
  let time = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return time
}

function isFresh() {
  if (!existsSync(main)) return false
  const built = statSync(main).mtimeMs
  return [`${root}src/core`, `${root}src/dev/verify-lines`].every(folder => newest(folder) < built)
}

/** Into a folder of its own first: several may start at once. */
async function buildFilter() {
  const { build } = await import('vite')
  const outDir = `${out}-${process.pid}`
  const input = ['main', 'lines-worker'].map(name => fileURLToPath(new URL(`${name}.ts`, import.meta.url)))
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: true, outDir, copyPublicDir: false, minify: false, rolldownOptions: { input } },
  })
  rmSync(out, { recursive: true, force: true })
  try {
    renameSync(outDir, out)
  } catch {
    // Another one was quicker, with the same result
    rmSync(outDir, { recursive: true, force: true })
  }
}

if (!isFresh()) await buildFilter()
const { verifyLines } = await import(pathToFileURL(main).href)
await verifyLines(process.argv.slice(2), pathToFileURL(`${out}/lines-worker.js`))
