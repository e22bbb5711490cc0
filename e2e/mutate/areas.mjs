// What is mutated. The search is left out: WebCrypto and the planted tables prove each of its answers.

// AssemblyScript is no TypeScript that Stryker reads
const notMutated = [
  '**/assembly/**',
  '**/*.test.ts',
  '**/*.fixtures.ts',
  '**/fixtures/**',
  '**/test-*.ts',
  '**/*.generated.ts',
].map(name => `!src/${name}`)

/**
 * Files, the tests that have to notice (others may notice more; leaving them out costs no truth, and hours less), and the least
 * share of mutants in percent that they have to find.
 */
export const areas = {
  guards: {
    files: ['src/dev/{origin-guard,host-guard,decline-upgrades,read-call,read-json-input,open-request}.ts'],
    tests: ['src/dev/{guards,decline-upgrades,plugin,proxy,proxy-failures,read-call,read-json-input}.test.ts'],
    least: 90,
  },
  verdict: {
    files: [
      'src/sandbox/{signed-call,token-call,basic,tokens,read-header-lines,read-request-line,read-wire}.ts',
      'src/core/verify/*.ts',
      ...notMutated,
    ],
    tests: ['src/sandbox/*.test.ts', 'src/core/verify/*.test.ts'],
    least: 90,
  },
  sandbox: { files: ['src/sandbox/*.ts', ...notMutated], tests: ['src/sandbox/*.test.ts'], least: 85 },
  server: { files: ['src/dev/*.ts', ...notMutated], tests: ['src/dev/*.test.ts'], least: 85 },
  core: {
    files: ['src/core/**/*.ts', '!src/core/diagnose/**', ...notMutated],
    tests: ['src/core/**/*.test.ts'],
    least: 85,
  },
}
