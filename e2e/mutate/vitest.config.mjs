import { defineConfig } from 'vitest/config'
import { readAsked } from './areas.mjs'

export default defineConfig({
  test: {
    include: readAsked(process.env.MUTATE_AREA ?? 'guards').tests,
    // They build the page or start other languages' programs: minutes for each mutant, and nothing that the others miss
    exclude: ['src/dev/{own-build,foreign-clients,snippets}.test.ts', 'src/core/diagnose/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
})
