import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './e2e/support/find-chromium.ts'

const port = Number(process.env.E2E_PORT ?? 4179)

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    // A field's frame that fades in is painted many times on the processor: a quarter of what a key press costs
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    // A trace of each test costs a quarter of the run; a failing one can be repeated with --trace on.
    trace: 'off',
    // It fetches every file of the page, for each test anew: where it is what is tested, it is let in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  webServer: {
    // Built where the servers that tests start for themselves find it too
    command: process.env.E2E_BUILT ? 'npx vite preview' : 'npm run build && npx vite preview',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
})
