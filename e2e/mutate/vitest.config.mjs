import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // They build the page or start other languages' programs: minutes for each mutant, and nothing that the others miss
    exclude: ['src/dev/{own-build,foreign-clients,snippets,event-readers}.test.ts', 'src/core/diagnose/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
})
