// node apt-install.mjs package...: installs Debian packages where that is possible without asking; says so where not.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = process.argv.slice(2)
const root = process.getuid?.() === 0
if (!root || !existsSync('/usr/bin/apt-get')) {
  console.error(`Not installed, because this is not root on Debian: ${packages.join(', ')}`)
  process.exit(1)
}

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
const apt = (...words) => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
console.error(`Installing ${packages.join(', ')}`)
apt('update', '-qq')
process.exitCode = apt('install', '-y', '-qq', '--no-install-recommends', '--no-remove', ...packages) ? 0 : 1
