import { base, type Planted, partsOf, planted } from './planted.fixtures.ts'

const { secret, path, auth, time, body } = partsOf(base)
const inBraces = `path={${path}}&method={POST}&token={${auth}}&timestamp={${time}}&body={${body}}`
const saltInBraces = `{${secret}}-{${time}}-{${auth}}`

/** One planted request or more for each mistake of the family. */
export const plantedValuesWrapped: readonly Planted[] = [
  planted('template-values-wrapped', { payload: inBraces }),
  planted('template-values-wrapped', {
    payload: `path={${path}}&method=POST&token=${auth}&timestamp=${time}&body={${body}}`,
  }),
  planted('salt-values-wrapped', { salt: saltInBraces }),
  planted('template-all-wrapped', { payload: inBraces, salt: saltInBraces }),
]
