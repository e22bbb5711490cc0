import { create } from 'zustand'
import { type DetectedFormat, detectFormat, missingColumns } from '#core/batch/detect-format.ts'
import type { ColumnRole, RowFormat } from '#core/batch/row-format.ts'
import { readSecrets } from '#core/batch/secrets.ts'
import { BatchRun } from '#workers/batch-run.ts'
import { linesAside } from '#workers/import-aside.ts'
import { onForget } from '#workspace/forget.ts'
import { type ClientInferences, inferencesOf } from './client-rows.ts'
import { inTurns } from './in-turns.ts'
import { KeepSelected } from './keep-selected.ts'
import { type RowOrigin, RowTable } from './row-table.ts'
import { noFilter, type RowFilter, type Selection, select } from './select-rows.ts'

export type BatchState = 'empty' | 'mapping' | 'running' | 'paused' | 'done' | 'stopped'
export type BatchProblem = 'nothing-found' | 'file-failed' | 'too-large'

interface BatchStore {
  state: BatchState
  fileName: string
  /** What the rows are read from: the file, or the records that importers read out of it. */
  source: Blob | null
  /** Where the importers' records stand in the file; null where the rows are the file's own. */
  origin: RowOrigin | null
  /** Bytes that importers have read, while they do. */
  imported: { bytes: number; of: number } | null
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
  /** The rows that are shown; lags behind table and filter a little. */
  selection: Selection | null
  /** What the rows of each client say together, once all are verified. */
  together: readonly ClientInferences[]
  problem: BatchProblem | null
}

const nothing: BatchStore = {
  state: 'empty',
  fileName: '',
  source: null,
  origin: null,
  imported: null,
  detected: null,
  columns: [],
  secrets: '',
  table: null,
  version: 0,
  worked: 0,
  since: null,
  filter: noFilter,
  selection: null,
  together: [],
  problem: null,
}

/** The one batch. In memory only. */
export const useBatch = create<BatchStore>(() => nothing)
const { setState: set, getState: get } = useBatch
const selected = new KeepSelected(get, selection => set({ selection }))

let run: BatchRun | null = null
let told: ReturnType<typeof setTimeout> | undefined
let idle: ReturnType<typeof setTimeout> | undefined

/** Bytes that tell a file's form. */
const headBytes = 65_536
/** Most bytes of a file that can only be read as a whole. */
const mostInOne = 16_000_000
/** The page follows the run so often, in milliseconds. */
const pace = 200
/** Typing in the secrets has ended after so long. */
const idleTime = 700

/** Takes another file: begins at once where nothing has to be asked. */
export async function chooseFile(file: File): Promise<void> {
  stopRun()
  set({ ...nothing, secrets: get().secrets, fileName: file.name, state: 'mapping' })
  try {
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
    const detected = detectFormat(head)
    if (detected.kind !== 'csv' && detected.kind !== 'json-lines') return await importFile(file, detected.kind)
    const columns = detected.kind === 'csv' ? detected.columns : []
    set({ source: file, detected, columns })
    beginWhereReady()
  } catch {
    set({ state: 'empty', problem: 'file-failed' })
  }
}

let importing: AbortController | null = null

async function importFile(file: File, kind: 'har' | 'text' | 'document'): Promise<void> {
  if (kind === 'document' && file.size > mostInOne) return set({ state: 'empty', problem: 'too-large' })
  const own = new AbortController()
  importing = own
  const onProgress = (bytes: number) => set({ imported: { bytes, of: file.size } })
  onProgress(0)
  try {
    const { lines, places, problems } = await linesAside(file, kind === 'har', { signal: own.signal, onProgress })
    set({ imported: null })
    if (lines.size === 0) return set({ state: 'empty', problem: 'nothing-found' })
    set({ source: lines, origin: { places, problems }, detected: { kind: 'json-lines' } })
    beginWhereReady()
  } catch (error) {
    // Whoever ended it has gone on with something else
    if (!own.signal.aborted) throw error
  }
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
  if (isReady(get())) begin()
}

/** Whether all is there that a run needs. */
export function isReady({ source, detected, secrets, columns }: BatchStore): boolean {
  const isMapped = detected?.kind !== 'csv' || missingColumns(columns).length === 0
  return source !== null && detected !== null && isMapped && readSecrets(secrets).secrets.size > 0
}

/** Verifies the file from its beginning. */
export function begin(): void {
  const { source, origin, detected, secrets, columns } = get()
  if (!source || !detected) return
  stopRun()
  const isTable = detected.kind === 'csv'
  const format = formatOf({ detected, columns })
  const table = new RowTable(isTable ? 1 : 0, source.size, origin)
  const { filter, selection, together, problem, version, worked } = nothing
  set({ state: 'running', table, filter, selection, together, problem, version, worked, since: performance.now() })
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
  selected.refresh()
}

function finish(state: 'done' | 'stopped' | 'paused'): void {
  tell()
  set(({ worked, since }) => ({ state, worked: workedSoFar({ worked, since }), since: null }))
  if (state !== 'paused') void reason()
}

async function reason(): Promise<void> {
  const { table } = get()
  const together = table && (await inTurns(inferencesOf(table), () => get().table === table))
  if (together && get().table === table) set({ together })
}

/** The rows that the filter lets through of all that is there now. */
export async function selectedNow(): Promise<Selection | null> {
  const { table, filter } = get()
  return table && inTurns(select(table, filter))
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
  if (get().table) finish('stopped')
  else set({ ...nothing, secrets: get().secrets })
}

function stopRun(): void {
  run?.stop()
  run = null
  importing?.abort()
  importing = null
  clearTimeout(idle)
}

export function changeFilter(change: Partial<RowFilter>): void {
  set(({ filter }) => ({ filter: { ...filter, ...change } }))
  selected.refresh()
}

/** The format that the rows are read with. */
export function formatOf({ detected, columns }: Pick<BatchStore, 'detected' | 'columns'>): RowFormat {
  return detected?.kind === 'csv' ? { kind: 'csv', delimiter: detected.delimiter, columns } : { kind: 'json-lines' }
}

/** File, rows and secrets; the open case stays. */
export function forgetBatch(): void {
  stopRun()
  set(nothing)
}

onForget(forgetBatch)
