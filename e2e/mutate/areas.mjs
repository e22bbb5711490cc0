// What is mutated. The search is left out: WebCrypto and the planted tables prove each of its answers.

const tests = ['**/*.test.ts', '**/*.fixtures.ts', '**/fixtures/**', '**/test-*.ts', '**/*.generated.ts'].map(
  name => `!src/${name}`,
)

/** Files, and the least share of mutants in percent that the tests have to find. */
export const areas = {
  guards: {
    files: ['src/dev/{origin-guard,host-guard,decline-upgrades,read-call,read-json-input,open-request}.ts'],
    least: 90,
  },
  verdict: {
    files: [
      'src/sandbox/{signed-call,token-call,basic,tokens,read-header-lines,read-request-line,read-wire}.ts',
      'src/core/verify/*.ts',
      ...tests,
    ],
    least: 90,
  },
  sandbox: { files: ['src/sandbox/*.ts', ...tests], least: 85 },
  server: { files: ['src/dev/*.ts', ...tests], least: 85 },
  core: { files: ['src/core/**/*.ts', '!src/core/diagnose/**', ...tests], least: 85 },
}
