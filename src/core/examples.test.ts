import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as core from './index.ts'

/** In scope of each example besides core itself: the documentation's sample request, and its signature. */
const request: core.SignatureRequest = {
  clientId: 'pt_bonanza',
  clientSecret: 'MaREaULkzAUTAFYg',
  token: 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711',
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg',
  body: '',
  requestTime: '1615190625765',
}
const signature = 'cbf99c2f6d5d65b582035a4dee21e67b82a5226f7d9eb7768450d085eac31eb6'
const scope = { ...core, request, signature }

/** Where each value of the public face is declared. */
const face = readFileSync(new URL('index.ts', import.meta.url), 'utf8')
const sources = [...face.matchAll(/export \{([^}]*)\} from '\.\/([^']+)'/g)].flatMap(([, names = '', file = '']) =>
  names
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && !name.startsWith('type '))
    .map(name => [name, readFileSync(new URL(file, import.meta.url), 'utf8')] as const),
)

function exampleOf(name: string, source: string): readonly [expression: string, value: string] {
  const [before = ''] = source.split(new RegExp(`export (?:async )?(?:function|const) ${name}\\b`))
  const comment = before.slice(before.lastIndexOf('/**'))
  const [, expression, value] = /@example (.+?) \/\/ => (.+?)(?: \*\/)?\n/.exec(comment) ?? []
  if (expression === undefined || value === undefined) throw new Error(`${name} has no example`)
  return [expression, value]
}

const evaluate = (code: string): Promise<unknown> =>
  new Function(...Object.keys(scope), `return (async () => (${code}))()`)(...Object.values(scope))

test('each value of the public face is looked at', () => {
  expect(sources.map(([name]) => name).toSorted()).toEqual(Object.keys(core).toSorted())
})

test.each(sources)('the example of %s is true', async (name, source) => {
  const [expression, value] = exampleOf(name, source)
  expect(expression).toContain(name)
  expect(await evaluate(expression)).toEqual(await evaluate(value))
})
