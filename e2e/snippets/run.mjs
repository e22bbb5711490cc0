// npm run test:snippets: runs the snippets of every language that Debian or npm offers against the sandbox. Installs what is
// missing (Debian packages only as root), then says which runtimes there are none of: those are read by grammar or types.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = `${root}node_modules/.cache/snippets`
const found = (program, ...words) => spawnSync(program, words, { stdio: 'ignore' }).status === 0
const crates = '/usr/share/cargo/registry'

/** Whether it is there, and the Debian packages that bring it. */
const debian = [
  [found('php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);'), 'php-cli', 'php-curl'],
  [existsSync('/usr/share/php/Illuminate/Foundation'), 'php-laravel-framework'],
  [found('ruby', '--version'), 'ruby'],
  [found('go', 'version'), 'golang-go'],
  [found('javac', '-version'), 'default-jdk-headless'],
  [found('mcs', '--version'), 'mono-mcs', 'mono-runtime', 'libmono-system-net-http4.0-cil'],
  [found('cargo', '--version'), 'cargo'],
  [
    existsSync(crates) && readdirSync(crates).some(name => name.startsWith('ureq-')),
    ...['ureq', 'hmac', 'sha1', 'sha2', 'data-encoding'].map(name => `librust-${name}-dev`),
  ],
  [found('python3', '-c', 'import requests'), 'python3-requests'],
]
const missing = debian.flatMap(([there, ...packages]) => (there ? [] : packages))
if (missing.length > 0)
  spawnSync(process.execPath, [`${root}e2e/support/apt-install.mjs`, ...missing], { stdio: 'inherit' })

const packages = [
  ...['newman', '@usebruno/cli', 'kotlin-compiler'],
  // What reads the languages that there is no runtime of
  ...['web-tree-sitter@0.25.10', 'tree-sitter-wasms@0.1.13', '@vscode/tree-sitter-wasm@0.3.1', '@types/k6@2.3.0'],
]
mkdirSync(scratch, { recursive: true })
writeFileSync(`${scratch}/package.json`, '{"private":true}')
const wanted = packages.filter(name => !existsSync(`${scratch}/node_modules/${name.replace(/(?<=.)@.*$/, '')}`))
if (wanted.length > 0)
  spawnSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: scratch, stdio: 'inherit' })

const kotlin = `${scratch}/node_modules/kotlin-compiler/bin`
for (const name of ['kotlinc', 'kotlinc-jvm'])
  if (existsSync(`${kotlin}/${name}`)) chmodSync(`${kotlin}/${name}`, 0o755)
const PATH = `${scratch}/node_modules/.bin:${kotlin}:${process.env.PATH}`
const { status } = spawnSync('npx', ['vitest', 'run', 'src/dev/snippets.test.ts', '--reporter=verbose'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH, SNIPPETS: 'all', SNIPPET_TOOLS: `${scratch}/node_modules` },
})
process.exitCode = status ?? 1
