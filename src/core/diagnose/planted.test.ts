import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'
import { plantedBodies } from './mistakes/body.fixtures.ts'
import { plantedMethods } from './mistakes/method.fixtures.ts'
import { plantedPaths } from './mistakes/path.fixtures.ts'
import { type Planted, plantedBase } from './mistakes/planted.fixtures.ts'
import { plantedPayload } from './mistakes/planted-facts.fixtures.ts'
import { plantedRecipes } from './mistakes/recipe.fixtures.ts'
import { plantedSalts } from './mistakes/salt.fixtures.ts'
import { plantedSecrets } from './mistakes/secret.fixtures.ts'
import type { PlantedSigning } from './mistakes/signing.fixtures.ts'
import { mistakeTable } from './mistakes/table.ts'
import { plantedTemplates } from './mistakes/template.fixtures.ts'
import { plantedTimes } from './mistakes/time.fixtures.ts'
import { plantedTokens } from './mistakes/token.fixtures.ts'

/** What the merchant's code would have sent, by node:crypto alone. */
function signedBy({
  payload,
  salt,
  hash = 'sha256' as never,
  encoding = 'hex' as never,
  kind,
}: PlantedSigning): string {
  const hashing = kind === 'plain' ? createHash(hash) : createHmac(hash, salt)
  return hashing.update(payload).digest(encoding)
}

function asSigning(row: Planted): PlantedSigning {
  const request = { ...plantedBase, ...row.request }
  const salt = row.salt ?? `${request.clientSecret}-${request.requestTime}-Bearer ${request.token}`
  return { id: row.id, request, payload: plantedPayload(row), salt }
}

const families = {
  body: plantedBodies.map(asSigning),
  path: plantedPaths.map(asSigning),
  method: plantedMethods.map(asSigning),
  token: plantedTokens,
  time: plantedTimes,
  template: plantedTemplates,
  salt: plantedSalts,
  secret: plantedSecrets,
  recipe: plantedRecipes,
}

/** Values that the user knows of are tested with the search; prints, edits and hashes of the digest with the outputs. */
const elsewhere = /^(input|output|transport|hash)-/

test('every id of the table is planted', () => {
  const planted = new Set(Object.values(families).flatMap(rows => rows.map(({ id }) => id)))
  expect(Object.keys(mistakeTable).filter(id => !planted.has(id) && !elsewhere.test(id))).toEqual([])
})

test.each(Object.entries(families))(
  'every planted mistake of %s is named by the search',
  { timeout: 240_000 },
  async (_, rows) => {
    const missed: string[] = []
    for (const row of rows) {
      const { explanations } = await diagnose(row.request, signedBy(row), { maxMistakes: 1 })
      const named = explanations.some(({ mistakes }) => mistakes.length === 1 && mistakes[0]?.id === row.id)
      if (!named) missed.push(row.id)
    }
    expect(missed).toEqual([])
  },
)
