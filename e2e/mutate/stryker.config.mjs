import { readAsked } from './areas.mjs'

const { name, files, concurrency = 2 } = readAsked(process.env.MUTATE_AREA ?? 'guards')

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: process.env.MUTATE_FILES?.split(',') ?? files,
  // TypeScript 7 has no programmatic interface, and vitest strips types: nothing to rewrite for it
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'e2e/**', '!e2e/mutate', '!e2e/mutate/{vitest.config,areas}.mjs', 'test-results'],
  vitest: { configFile: 'e2e/mutate/vitest.config.mjs' },
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency,
  // On a busy machine a run takes many times as long, and must not be taken for one that never ends
  timeoutMS: 60_000,
  tempDirName: 'test-results/mutate',
  jsonReporter: { fileName: `test-results/mutate-${name}.json` },
}
