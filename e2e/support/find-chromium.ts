import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

/** Chromium's sandbox refuses to run as root, and only then is it given up. */
export const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The same engine without the browser's own windows: a run takes two thirds of the time. */
const headlessShell = 'chromium-headless-shell'
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where a browser may come from, in order. The shell is installed even beside another where nobody has to be asked. */
const sources: Readonly<Record<string, () => readonly string[]>> = {
  'the variable CHROMIUM_PATH': () => [process.env.CHROMIUM_PATH ?? ''],
  'the headless shell': () => inPath([headlessShell]),
  'apt-get install chromium-headless-shell': () => (installsUnasked() ? installed(headlessShell) : []),
  'the system': onSystem,
  "Playwright's cache": () => [chromium.executablePath()],
  'apt-get install chromium': () => installed('chromium'),
  'npx playwright install chromium': () => {
    spawnSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    return [chromium.executablePath()]
  },
}

/** The path of a Chromium that starts. Throws where there is none and none can be installed. */
export function findChromium(): string {
  // Playwright reads its configuration once in each worker: what one process tried, its children need not
  const trusted = process.env.CHROMIUM_TRUSTED
  if (trusted) return trusted
  for (const candidates of Object.values(sources)) {
    const path = candidates().find(candidate => isExecutable(candidate) && starts(candidate))
    if (path) {
      process.env.CHROMIUM_TRUSTED = path
      return path
    }
  }
  throw new Error(`No Chromium starts. Tried: ${Object.keys(sources).join('; ')}. Set CHROMIUM_PATH to one that does.`)
}

/** Root on Debian, as in a container of a test machine: what `apt-install.mjs` asks too. */
function installsUnasked(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function installed(debianPackage: string): string[] {
  spawnSync(process.execPath, [fileURLToPath(new URL('./apt-install.mjs', import.meta.url)), debianPackage], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return inPath([debianPackage])
}

function onSystem(): string[] {
  return [...inPath(commands), ...fixedPlaces]
}

function inPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}

/** A browser may be there and lack a library: only one that has shown an empty page is trusted. */
function starts(path: string): boolean {
  const { status, stdout } = spawnSync(path, [...chromiumArguments, '--headless', '--dump-dom', 'about:blank'], {
    timeout: 60_000,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 && stdout.includes('<html')
}
