import type { SchemeProblem } from '#core/index.ts'

const templates = { payload: 'payload', salt: 'salt' } as const
const at = (position: number) => `character ${position + 1}`

const problems: { [K in SchemeProblem['code']]: (problem: Extract<SchemeProblem, { code: K }>) => string } = {
  'scheme-unknown-field': ({ name, position }) =>
    name === '' ? `{} at ${at(position)} names no field.` : `{${name}} at ${at(position)} is no field.`,
  'scheme-missing-brace': ({ position }) => `The { at ${at(position)} is never closed. A literal brace is written {{.`,
  'scheme-stray-brace': ({ position }) => `The } at ${at(position)} closes nothing. A literal brace is written }}.`,
  'scheme-empty-template': ({ template }) => `The ${templates[template]} template is empty.`,
  'scheme-unknown-hash': ({ value }) => `“${value}” is no hash that this formula can use.`,
  'scheme-unknown-encoding': ({ value }) => `“${value}” is no encoding that this formula can use.`,
  'scheme-not-json': ({ position }) => `Not JSON, from ${at(position)}.`,
  'scheme-not-an-object': () => 'JSON, but not an object.',
  'scheme-missing-property': ({ property }) => `“${property}” is missing.`,
  'scheme-property-not-text': ({ property }) => `“${property}” is not a text.`,
}

/** Words of the formula's editor. */
export const schemeEditor = {
  builtIn: 'Recipe',
  names: { netzme: 'Netzme', 'documentation-table': 'Documentation table' } as Readonly<Record<string, string>>,
  reasons: {
    netzme: 'Toko Netzme and the wallet share it. Three public clients agree on every character.',
    'documentation-table':
      'The documentation lists path, method, requestTime and body: no token, and no word on labels and separators. Read literally, that signs another text, so it does not match. The clients that work sign the token too.',
  } as Readonly<Record<string, string>>,
  ownReason: 'A formula of your own. It is kept in this browser tab, without any secret.',
  name: 'Name',
  payloadTemplate: 'Payload template',
  saltTemplate: 'Salt template',
  fieldsHint: 'Fields',
  bracesHint: 'Literal braces: {{ and }}',
  hash: 'Hash',
  encoding: 'Encoding',
  stillUsed: 'The steps below use the last well-formed formula.',
  problems,
  problem: (problem: SchemeProblem) => (problems[problem.code] as (p: SchemeProblem) => string)(problem),
  reset: 'Reset',
  back: (name: string) => `Back to “${name}”`,
  exportJson: 'Export as JSON',
  importJson: 'Import JSON…',
  importHint: 'Paste a formula as JSON, or open a file.',
  openFile: 'Open a file…',
  use: 'Use it',
  unreadable: 'The file could not be read.',
}
