import { pick, type Stretch } from '../candidates/class-sets.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import { type Composed, nothingOnTop } from '../compose/composed.ts'
import type { Hit } from '../explain/explain.ts'
import type { Task } from '../plan/plan.ts'
import { scanConstruction, scanEach } from '../scan/scan-construction.ts'
import type { Scanner } from '../scan/scanner.ts'
import type { Construction } from '../signing/slots.ts'
import type { Composers, SearchJob } from './search-jobs.ts'

/** Scans what a job holds; the hits are candidates. */
export function runJob(task: Task, job: SearchJob, composers: Composers, scanner: Scanner): Hit[] {
  const hits: Hit[] = []
  const report = (classes: readonly VariantClass[]) => hits.push({ task, classes })
  if (job.kind === 'each') scanSets(task, job.both, composers, scanner, report)
  else if (job.kind === 'grid') scanGrid(task, job.both, job.inner, composers, scanner, report)
  else scanProducts(task, job, composers, scanner, report)
  return hits
}

type Report = (classes: readonly VariantClass[]) => void

/** How the classes on both sides have it hashed: those that wrote HMAC by hand share a task, each with its own fault. */
function constructionWith(classes: readonly VariantClass[], { construction }: Task): Construction {
  if (construction.kind !== 'HMAC-OWN') return construction
  return classes.find(({ set }) => set.construction)?.set.construction ?? construction
}

/** One message and one key for each set of classes on both sides. */
function scanSets(task: Task, both: Stretch, { payload, salt }: Composers, scanner: Scanner, report: Report): void {
  const pairs = {
    messages: payload.composeEach(both),
    keys: salt.composeEach(both),
    heads: task.heads,
    accepts: task.accepts,
  }
  scanEach(constructionWith(pick(both.buckets, both.from), task), pairs, scanner, at =>
    report(pick(both.buckets, both.from + at)),
  )
}

/** The same as grids: the messages and the keys of all inner classes, on top of each set of classes on both sides. */
function scanGrid(
  task: Task,
  both: Stretch,
  inner: Stretch,
  { payload, salt }: Composers,
  scanner: Scanner,
  report: Report,
): void {
  const onTop = { ...nothingOnTop, pinned: both }
  const messages = payload.compose([inner], onTop)
  const keys = salt.compose([inner], onTop)
  for (let number = both.from; number < both.to; number++) {
    messages.pin(number)
    keys.pin(number)
    const classes = pick(both.buckets, number)
    scanEach(
      constructionWith(classes, task),
      { messages, keys, heads: task.heads, accepts: task.accepts },
      scanner,
      at => report([...classes, ...messages.classesAt(at)]),
    )
  }
}

/** Every message with every key, on top of each set of classes on both sides. */
function scanProducts(
  task: Task,
  { both, messages, keys }: Extract<SearchJob, { kind: 'product' }>,
  { payload, salt }: Composers,
  scanner: Scanner,
  report: Report,
): void {
  const scanOn = (classes: readonly VariantClass[], payloads: Composed, salts: Composed) => {
    const products = { messages: payloads, keys: salts, heads: task.heads, accepts: task.accepts }
    scanConstruction(constructionWith(classes, task), products, scanner, (key, message) =>
      report([...classes, ...payloads.classesAt(message), ...salts.classesAt(key)]),
    )
  }
  const { buckets, from, to } = both
  if (payload.canPin(buckets) && salt.canPin(buckets)) {
    const onTop = { ...nothingOnTop, pinned: both }
    const payloads = payload.compose(messages, onTop)
    const salts = salt.compose(keys, onTop)
    for (let number = from; number < to; number++) {
      payloads.pin(number)
      salts.pin(number)
      scanOn(pick(buckets, number), payloads, salts)
    }
    return
  }
  for (let number = from; number < to; number++) {
    const classes = pick(buckets, number)
    const onTop = { ...nothingOnTop, fixed: classes }
    scanOn(classes, payload.compose(messages, onTop), salt.compose(keys, onTop))
  }
}
