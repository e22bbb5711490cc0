import { create } from 'zustand'
import { type DetectedFormat, detectFormat, missingColumns } from '#core/batch/detect-format.ts'
import type { ColumnRole, RowFormat } from '#core/batch/row-format.ts'
import { readSecrets } from '#core/batch/secrets.ts'
import { BatchRun, importInWorker } from '#workers/batch-run.ts'
import { onForget } from '#workspace/forget.ts'
import { RowTable } from './row-table.ts'
import { noFilter, type RowFilter } from './select-rows.ts'

export type BatchState = 'empty' | 'mapping' | 'running' | 'paused' | 'done' | 'stopped'
export type BatchProblem = 'nothing-found' | 'file-failed' | 'too-large'

interface BatchStore {
  state: BatchState
  fileName: string
  /** What the rows are read from: the file, or the records that importers read out of it. */
  source: Blob | null
  detected: DetectedFormat | null
  columns: readonly (ColumnRole | null)[]
  secrets: string
  table: RowTable | null
  /** Counts up whenever the table has grown. */
  version: number
  /** Milliseconds of work so far, and since when it goes on; null while it does not. */
  worked: number
  since: number | null
  filter: RowFilter
  problem: BatchProblem | null
}

const nothing: BatchStore = {
  state: 'empty',
  fileName: '',
  source: null,
  detected: null,
  columns: [],
  secrets: '',
  table: null,
  version: 0,
  worked: 0,
  since: null,
  filter: noFilter,
  problem: null,
}

/** The one batch. In memory only. */
export const useBatch = create<BatchStore>(() => nothing)
const { setState: set, getState: get } = useBatch

let run: BatchRun | null = null
let told: ReturnType<typeof setTimeout> | undefined
let idle: ReturnType<typeof setTimeout> | undefined

/** Bytes that tell a file's form. */
const headBytes = 65_536
/** Most bytes of a file that importers read whole. */
const mostImported = 16_000_000
/** The page follows the run so often, in milliseconds. */
const pace = 120
/** Typing in the secrets has ended after so long. */
const idleTime = 700

/** Takes another file: begins at once where nothing has to be asked. */
export async function chooseFile(file: File): Promise<void> {
  stopRun()
  set({ ...nothing, secrets: get().secrets, fileName: file.name, state: 'mapping' })
  try {
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
    const detected = detectFormat(head)
    if (detected.kind === 'requests') return await importFile(file)
    const columns = detected.kind === 'csv' ? detected.columns : []
    set({ source: file, detected, columns })
    beginWhereReady()
  } catch {
    set({ state: 'empty', problem: 'file-failed' })
  }
}

async function importFile(file: File): Promise<void> {
  if (file.size > mostImported) return set({ state: 'empty', problem: 'too-large' })
  const lines = await importInWorker(file)
  if (lines.size === 0) return set({ state: 'empty', problem: 'nothing-found' })
  set({ source: lines, detected: { kind: 'json-lines' } })
  beginWhereReady()
}

export function setSecrets(secrets: string): void {
  set({ secrets })
  clearTimeout(idle)
  idle = setTimeout(() => {
    const { state, table } = get()
    const lacked = state === 'done' && (table?.counts[5] ?? 0) > 0
    if (state === 'mapping' || lacked) beginWhereReady()
  }, idleTime)
}

export function setColumn(at: number, role: ColumnRole | null): void {
  set(({ columns }) => ({
    columns: columns.map((held, column) => (column === at ? role : held === role ? null : held)),
  }))
}

function beginWhereReady(): void {
  const { detected, secrets, columns } = get()
  const isMapped = detected?.kind !== 'csv' || missingColumns(columns).length === 0
  if (detected && isMapped && readSecrets(secrets).secrets.size > 0) begin()
}

/** Verifies the file from its beginning. */
export function begin(): void {
  const { source, detected, secrets, columns } = get()
  if (!source || !detected) return
  stopRun()
  const isTable = detected.kind === 'csv'
  const format = formatOf({ detected, columns })
  const table = new RowTable(isTable ? 1 : 0)
  set({ state: 'running', table, version: 0, worked: 0, since: performance.now(), filter: noFilter, problem: null })
  run = new BatchRun(source, isTable ? detected.headingBytes : 0, format, readSecrets(secrets).secrets, {
    onChunk: result => {
      table.add(result)
      told ??= setTimeout(tell, pace)
    },
    onCauses: result => {
      table.settle(result)
      told ??= setTimeout(tell, pace)
    },
    onTraits: result => table.describe(result),
    onEnd: () => finish('done'),
    onFailure: () => {
      finish('stopped')
      set({ problem: 'file-failed' })
    },
  })
}

function tell(): void {
  clearTimeout(told)
  told = undefined
  set(({ version }) => ({ version: version + 1 }))
}

function finish(state: 'done' | 'stopped' | 'paused'): void {
  tell()
  set(({ worked, since }) => ({ state, worked: workedSoFar({ worked, since }), since: null }))
}

/** Milliseconds. */
export function workedSoFar({ worked, since }: Pick<BatchStore, 'worked' | 'since'>): number {
  return worked + (since === null ? 0 : performance.now() - since)
}

export function pause(): void {
  run?.pause()
  finish('paused')
}

export function resume(): void {
  set({ state: 'running', since: performance.now() })
  run?.resume()
}

/** What was verified so far stays. */
export function cancel(): void {
  stopRun()
  finish('stopped')
}

function stopRun(): void {
  run?.stop()
  run = null
  clearTimeout(idle)
}

export function changeFilter(change: Partial<RowFilter>): void {
  set(({ filter }) => ({ filter: { ...filter, ...change } }))
}

/** The format that the rows are read with. */
export function formatOf({ detected, columns }: Pick<BatchStore, 'detected' | 'columns'>): RowFormat {
  return detected?.kind === 'csv' ? { kind: 'csv', delimiter: detected.delimiter, columns } : { kind: 'json-lines' }
}

onForget(() => {
  stopRun()
  set(nothing)
})
