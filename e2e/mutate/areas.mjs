import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'

// What is mutated. The search is left out: WebCrypto and the planted tables prove each of its answers.

// AssemblyScript is no TypeScript that Stryker reads; the rest serves tests
const notMutated = /\/assembly\/|\/fixtures\/|\/test-[^/]*$|\.(?:test|fixtures|generated)\.ts$|\/snippet-runtimes\.ts$/

/** What is seen of these is a build: tested on one, with `npm start` (own-build) and in the browser (hosting, origins). */
const ofTheBuild = ['own-build', 'offline-files', 'style-licences', 'plugin'].map(name => `src/dev/${name}.ts`)

/** The files of a folder that are mutated, in the order of their names. */
function within(folder, { deep = false } = {}) {
  return readdirSync(folder, { recursive: deep })
    .map(name => `${folder}/${name}`)
    .filter(path => path.endsWith('.ts') && !notMutated.test(path))
    .toSorted()
}

const inFolder = (folder, names) => names.map(name => `${folder}/${name}.ts`)

/**
 * Files, the tests that have to notice (others may notice more; leaving them out costs no truth, and hours less), and the least
 * share of mutants in percent that they have to find.
 */
export const areas = {
  guards: {
    files: inFolder('src/dev', [
      'origin-guard',
      'host-guard',
      'decline-upgrades',
      'read-call',
      'read-json-input',
      'open-request',
    ]),
    tests: ['src/dev/{guards,decline-upgrades,plugin,proxy,proxy-failures,read-call,read-json-input}.test.ts'],
    least: 90,
  },
  verdict: {
    files: [
      ...inFolder('src/sandbox', [
        'signed-call',
        'token-call',
        'basic',
        'tokens',
        'read-header-lines',
        'read-request-line',
        'read-wire',
      ]),
      ...within('src/core/verify'),
    ],
    tests: ['src/sandbox/*.test.ts', 'src/core/verify/*.test.ts'],
    least: 90,
  },
  sandbox: {
    files: within('src/sandbox'),
    tests: ['src/sandbox/*.test.ts'],
    least: 85,
  },
  // Its tests wait for sockets more than they compute
  server: {
    files: within('src/dev').filter(path => !ofTheBuild.includes(path)),
    tests: ['src/dev/*.test.ts'],
    least: 85,
    concurrency: 6,
  },
  core: {
    files: within('src/core', { deep: true }).filter(path => !path.startsWith('src/core/diagnose/')),
    tests: ['src/core/**/*.test.ts'],
    least: 85,
  },
}

/** One file in so many, chosen by the hash of its path alone: the same ones each time. */
export function sampled(files, oneIn) {
  const isChosen = path => createHash('sha256').update(path).digest().readUInt32BE() % oneIn === 0
  return oneIn === 1 ? files : files.filter(isChosen)
}

/** The area and the sample that `core` or `core:8` asks for; undefined where there is none. */
export function readAsked(words) {
  const [name = '', share = '1'] = words.split(':')
  if (!(name in areas) || !/^[1-9]\d*$/.test(share)) return undefined
  const { files, ...area } = areas[name]
  const oneIn = Number(share)
  return { ...area, name, oneIn, files: sampled(files, oneIn), of: files.length }
}
