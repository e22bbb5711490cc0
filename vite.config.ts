import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { offlineFiles } from './src/dev/offline-files.ts'
import { signatureDebugger } from './src/dev/plugin.ts'
import { styleLicences } from './src/dev/style-licences.ts'

const port = Number(process.env.PORT || 5173)
const server = { host: '127.0.0.1', port, strictPort: true, cors: false }

/** What Sign shows from the start and the first load goes without, and what looks at its fields then. */
const shownSoon =
  /src\/(?:features\/(?:sign\/(?:endpoint-(?:picker|details)|undo-strip)|ticket\/(?:ticket-panel|paste-offer))\.tsx|i18n\/en\/(?:ticket|import)\.ts)$/
const checkedThen =
  /src\/(?:core\/(?:request\/check-request|bytes\/(?:escaped|invisible))|workers\/body-report|i18n\/en\/problems)\.ts$/
/** The searches' tables take most of the time: begun last, one of them would keep a processor waiting for it. */
class SearchesFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files)
    const searches = sorted.filter(file => file.moduleId.includes('/core/diagnose/'))
    return [...searches, ...sorted.filter(file => !searches.includes(file))]
  }
}

export default defineConfig({
  // Any folder of any host
  base: './',
  // One page: every other address is unknown
  appType: 'mpa',
  plugins: [react(), tailwindcss(), signatureDebugger(), styleLicences('licences.md'), offlineFiles()],
  server,
  preview: server,
  worker: { format: 'es' },
  build: {
    target: ['es2023', 'chrome126', 'edge126', 'firefox128', 'safari18'],
    assetsInlineLimit: 0,
    license: { fileName: 'licences.md' },
    // Every browser above preloads modules by itself.
    modulePreload: { polyfill: false },
    // Files for what is needed together: shared with ever more modes, it would fall into pieces, each asked for by itself.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'], priority: 2 },
            { name: 'soon', test: shownSoon, priority: 1 },
            { name: 'checks', test: checkedThen },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The files share no state, and each loads much of the same code: alone in a process, half the time went there.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: SearchesFirst },
  },
})
