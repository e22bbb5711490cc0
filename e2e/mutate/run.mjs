// npm run mutate [area[:n] ...]: changes the code in small ways and counts which changes no test notices; in one file in n.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { areas, readAsked } from './areas.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const found = new Set(['Killed', 'Timeout'])
const counted = new Set([...found, 'Survived', 'NoCoverage'])

function run(command, words, env = {}) {
  return spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

/** The share of mutants found, in percent, and how many of them by never ending. Those that are no program (errors, ignored) do not count. */
function scoreOf(area) {
  const { files } = JSON.parse(readFileSync(`test-results/mutate-${area}.json`, 'utf8'))
  const states = Object.values(files).flatMap(file => file.mutants.map(({ status }) => status))
  const count = asked => states.filter(status => asked.has(status)).length
  return { all: count(counted), share: (100 * count(found)) / count(counted), late: count(new Set(['Timeout'])) }
}

const words = process.argv.slice(2)
const asked = (words.length > 0 ? words : Object.keys(areas)).map(readAsked)
if (asked.includes(undefined)) {
  console.error(`There are the areas ${Object.keys(areas).join(', ')}; core:8 takes one of its files in eight.`)
  process.exit(2)
}
// Its vitest is the page's own, one folder up
const install = ['ci', '--legacy-peer-deps', '--prefix', here]
if (!existsSync(`${here}node_modules`) && !run('npm', install)) process.exit(2)
const rows = asked.map(area => {
  const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`
  const env = { MUTATE_AREA: `${area.name}:${area.oneIn}` }
  if (!run(process.execPath, [stryker, 'run', `${here}stryker.config.mjs`], env)) process.exit(2)
  return { ...area, ...scoreOf(area.name) }
})
for (const { name, oneIn, files, of, all, share, late, least } of rows) {
  const what = oneIn === 1 ? name : `${name}, one file in ${oneIn} (${files.length} of ${of})`
  console.log(
    `${what}: ${share.toFixed(1)} % of ${all} mutants found (${late} by a time limit), at least ${least} % wanted`,
  )
}
process.exit(rows.every(({ share, least }) => share >= least) ? 0 : 1)
