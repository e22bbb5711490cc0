import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SignatureRequest } from '../request/request.ts'
import type { Bucket } from './combos.ts'
import { createScanner } from './kernel/create-scanner.ts'
import { plantedBodies } from './mistakes/body.fixtures.ts'
import { plantedMethods } from './mistakes/method.fixtures.ts'
import { plantedPaths } from './mistakes/path.fixtures.ts'
import { type Planted, plantedBase } from './mistakes/planted.fixtures.ts'
import { plantedRecipes } from './mistakes/recipe.fixtures.ts'
import { plantedSalts } from './mistakes/salt.fixtures.ts'
import { plantedSecrets } from './mistakes/secret.fixtures.ts'
import { type PlantedSigning, partsOf, payloadOf, saltOf } from './mistakes/signing.fixtures.ts'
import { mistakeTable } from './mistakes/table.ts'
import { plantedTemplates } from './mistakes/template.fixtures.ts'
import { plantedTimes } from './mistakes/time.fixtures.ts'
import { plantedTokens } from './mistakes/token.fixtures.ts'
import { planSearch, worldsOfPlan } from './plan.ts'
import { searchLevel } from './search-level.ts'
import type { World } from './world.ts'

interface Row {
  id: string
  request: SignatureRequest
  observed: string
}

function rowOfValue({ id, request, payload, salt }: Planted): Row {
  const whole = { ...plantedBase, ...request }
  const right = partsOf(whole)
  const mac = createHmac('sha256', salt ?? saltOf(right)).update(payload ?? payloadOf(right))
  return { id, request: whole, observed: mac.digest('hex') }
}

function rowOfSigning({ id, request, payload, salt, hash, encoding, kind }: PlantedSigning): Row {
  const name = hash ?? 'sha256'
  const digest = (kind === 'plain' ? createHash(name) : createHmac(name, salt))
    .update(payload)
    .digest(encoding ?? 'hex')
  return { id, request, observed: digest }
}

const rows: readonly Row[] = [
  ...[...plantedBodies, ...plantedPaths, ...plantedMethods].map(rowOfValue),
  ...[plantedTokens, plantedTimes, plantedTemplates, plantedSalts, plantedSecrets, plantedRecipes]
    .flat()
    .map(rowOfSigning),
]

/** Values that the user knows of are tested with the search, prints and edits of the digest in output.test.ts. */
const elsewhere = (id: string) => /^(input|output|transport|hash)-/.test(id)

test('every id of the table is planted', () => {
  const ids = new Set(rows.map(({ id }) => id))
  expect(Object.keys(mistakeTable).filter(id => !ids.has(id) && !elsewhere(id))).toEqual([])
})

const scanner = await createScanner()
const worlds = new Map<string, World[]>()

/** Clock skews are three quarters of all variants; they have rows of their own, and only slow the others down. */
const skew = /^time-skew/

function worldsOfRow({ id, request, observed }: Row): World[] {
  const key = JSON.stringify([request, skew.test(id), ...(typeof request.body === 'string' ? [] : request.body)])
  const known = worlds.get(key)
  if (known) return known
  const made = worldsOfPlan(planSearch(request, observed), 1)
  const kept = skew.test(id) ? made : made.map(withoutSkews)
  worlds.set(key, kept)
  return kept
}

function withoutSkews(world: World): World {
  const keep = (buckets: readonly Bucket[]) =>
    buckets
      .map(bucket => ({ ...bucket, classes: bucket.classes.filter(({ members }) => !members.every(isSkew)) }))
      .filter(({ classes }) => classes.length > 0)
  return { ...world, payload: keep(world.payload), key: keep(world.key), joint: keep(world.joint) }
}

function isSkew({ id }: { id: string }): boolean {
  return skew.test(id)
}

/** What `diagnose` does for single mistakes, with the variants of a request made once for all its rows. */
async function singles(row: Row): Promise<string[]> {
  const plan = planSearch(row.request, row.observed)
  const { explanations } = await searchLevel(plan, worldsOfRow(row), 1, scanner, { shard: 0, shards: 1 })
  return explanations.flatMap(({ mistakes }) => mistakes.map(({ id }) => id))
}

test.each(rows.map(row => [row.id, row] as const))('%s is found', { timeout: 20_000 }, async (id, row) => {
  expect(await singles(row)).toContain(id)
})
