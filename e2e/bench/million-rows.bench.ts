import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { plantedKind, plantedRow, plantedSecrets } from '#core/batch/planted-rows.fixtures.ts'
import { chromiumArguments, findChromium } from '../support/find-chromium.ts'
import { show } from './measure.ts'

const count = Number(process.env.ROWS ?? 1_000_000)
const base = 'http://127.0.0.1:4189'
/** What is wanted: megabytes of page and workers together, milliseconds of a cancel, of a task, of a frame. */
const limits = { memory: 700, cancel: 200, task: 50, frame: 1000 / 60 }

/** A million rows in the page itself, causes and all: memory, tasks, frames while the table is scrolled, and a cancel. */
export async function bench(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'million-rows-'))
  const file = join(folder, 'calls.jsonl')
  writeRows(file)
  show('file', `${Math.round(statSync(file).size / 1e6)} MB, ${count} rows`)
  process.env.PORT = '4189'
  await build({ root, logLevel: 'error' })
  const server = await preview({ root, logLevel: 'error' })
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  try {
    await runWhole(browser, file)
    await runAndCancel(browser, file)
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeRows(path: string): void {
  const file = openSync(path, 'w')
  for (let from = 0; from < count; from += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, at) => `${JSON.stringify(plantedRow(from + at))}\n`)
    writeSync(file, lines.join(''))
  }
  closeSync(file)
}

async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${base}/#/batch`)
  const secrets = [...plantedSecrets].map(([clientId, [secret]]) => `${clientId},${secret}`)
  await page.getByLabel('Secrets', { exact: true }).fill(secrets.join('\n'))
  await page.evaluate(watch)
  return page
}

const outcomeOf = (page: Page, name: string) => page.getByTestId('batch').getAttribute(name)

async function runWhole(browser: Browser, file: string): Promise<void> {
  const page = await open(browser)
  const memory = await watchMemory(browser)
  const began = performance.now()
  await browser.startTracing(page, { categories: ['toplevel'] })
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator(`[data-testid=batch][data-rows="${count}"]`).waitFor({ timeout: 600_000 })
  const verified = performance.now() - began
  // No further: a text of the whole would be longer than a text can be
  const busiest = busiestTasks((await browser.stopTracing()).toString())
  await page.locator('[data-testid=batch][data-state=done]').waitFor({ timeout: 1_800_000 })
  const whole = performance.now() - began
  const curve = memory.stop()
  const failing = Array.from({ length: count }, (_, at) => plantedKind(at)).filter(kind => kind !== null).length
  const [matches, mismatches] = [await outcomeOf(page, 'data-matches'), await outcomeOf(page, 'data-mismatches')]
  if (Number(matches) !== count - failing || Number(mismatches) !== failing)
    throw new Error(`${matches} rows match and ${mismatches} do not`)
  show('verified', `${Math.round(verified)} ms, ${Math.round((count * 1000) / verified)} rows/s`)
  show('with all causes', `${Math.round(whole)} ms, ${failing} failures`)
  tell('memory of page and workers, most', Math.max(...curve), limits.memory, 'MB')
  show('  at each tenth of the run', tenthsOf(curve).join(' '))
  tell('longest task while verifying, processor time', busiest[0] ?? 0, limits.task, 'ms')
  show('  the next ones', busiest.slice(1, 9).map(Math.round).join(' '))
  await tellTasks(page)
  await page.close()
}

async function runAndCancel(browser: Browser, file: string): Promise<void> {
  const page = await open(browser)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('[data-testid=batch][data-state=running]').waitFor()
  await page.waitForFunction(() => Number(document.querySelector('[data-rows]')?.getAttribute('data-rows')) > 50_000)
  tell('cancel, from click to painted', await page.evaluate(cancelTime), limits.cancel, 'ms')
  await page.close()
}

/** Milliseconds of processor time of the page's tasks, longest first: what else this machine does is not in them. */
function busiestTasks(trace: string): number[] {
  interface Event {
    name: string
    pid: number
    tid: number
    tdur?: number
    args: { name?: string }
  }
  const { traceEvents }: { traceEvents: Event[] } = JSON.parse(trace)
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const isMain = ({ pid, tid }: Event) => mains.some(main => main.pid === pid && main.tid === tid)
  const tasks = traceEvents.filter(event => event.tdur !== undefined && isMain(event))
  return tasks.map(({ tdur = 0 }) => tdur / 1000).toSorted((one, other) => other - one)
}

/** In the page: longest tasks, and, while the table is scrolled all the time, how long each frame takes. */
function watch(): void {
  const seen = { tasks: [] as [start: number, ms: number][], frames: [] as number[] }
  Object.assign(window, { seen })
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration])
  }).observe({ type: 'longtask' })
  let last = performance.now()
  const frame = (now: number) => {
    seen.frames.push(now - last)
    last = now
    const scroller = document.querySelector('#batch-rows table')?.parentElement
    if (scroller) scroller.scrollTop = (scroller.scrollTop + 40) % Math.max(1, scroller.scrollHeight)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

async function tellTasks(page: Page): Promise<void> {
  const { tasks, frames } = await page.evaluate(
    () => (window as unknown as { seen: { tasks: [number, number][]; frames: number[] } }).seen,
  )
  tell('longest task of the page, by the clock', Math.max(0, ...tasks.map(([, ms]) => ms)), limits.task, 'ms')
  const long = tasks.filter(([, ms]) => ms > limits.task).toSorted(([, one], [, other]) => other - one)
  const longest = long.slice(0, 12).map(([start, ms]) => `${Math.round(ms)} at ${Math.round(start)}`)
  show('  tasks over that', `${long.length}${long.length > 0 ? `: ${longest.join(', ')}` : ''}`)
  const sorted = frames.toSorted((one, other) => one - other)
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1)
  show('frames while scrolling, ms', `median ${at(0.5)}, 95 of 100 within ${at(0.95)}, longest ${at(1)}`)
}

function cancelTime(): Promise<number> {
  const batch = document.querySelector('[data-testid=batch]')
  const button = [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === 'Cancel')
  return new Promise(resolve => {
    const began = performance.now()
    const look = () => {
      if (batch?.getAttribute('data-state') === 'stopped')
        requestAnimationFrame(() => resolve(performance.now() - began))
      else requestAnimationFrame(look)
    }
    button?.click()
    look()
  })
}

/** Megabytes that the renderer, page and workers together, holds for itself, four times a second. */
async function watchMemory(browser: Browser): Promise<{ stop: () => number[] }> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const curve: number[] = []
  const look = () => curve.push(renderers.reduce((sum, id) => sum + privateMegabytes(id), 0))
  const timer = setInterval(look, 250)
  return {
    stop: () => {
      clearInterval(timer)
      return curve
    },
  }
}

function privateMegabytes(process: number): number {
  try {
    const rows = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8').matchAll(
      /^(?:Private_Clean|Private_Dirty|Swap):\s+(\d+) kB/gm,
    )
    return Math.round([...rows].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1000)
  } catch {
    return 0
  }
}

function tenthsOf(curve: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, at) => curve[Math.floor(((at + 1) * (curve.length - 1)) / 10)] ?? 0)
}

function tell(name: string, value: number, limit: number, unit: string): void {
  show(name, `${Math.round(value)} ${unit}${value > limit ? `, more than ${limit}` : ''}`)
}
