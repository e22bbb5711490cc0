// npm run mutate [area ...]: changes the code in small ways and counts which changes no test notices.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { areas } from './areas.mjs'

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

const asked = process.argv.slice(2)
const unknown = asked.find(name => !(name in areas))
if (unknown) {
  console.error(`No area "${unknown}". There are: ${Object.keys(areas).join(', ')}.`)
  process.exit(2)
}
// Its vitest is the page's own, one folder up
const install = ['ci', '--legacy-peer-deps', '--prefix', here]
if (!existsSync(`${here}node_modules`) && !run('npm', install)) process.exit(2)
const rows = (asked.length > 0 ? asked : Object.keys(areas)).map(area => {
  const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`
  if (!run(process.execPath, [stryker, 'run', `${here}stryker.config.mjs`], { MUTATE_AREA: area })) process.exit(2)
  return { area, ...scoreOf(area), least: areas[area].least }
})
for (const { area, all, share, late, least } of rows) {
  console.log(
    `${area}: ${share.toFixed(1)} % of ${all} mutants found (${late} by a time limit), at least ${least} % wanted`,
  )
}
process.exit(rows.every(({ share, least }) => share >= least) ? 0 : 1)
