import type { ImportProblem, ImportProblemCode, ImportProblemOf } from '#core/index.ts'

export type ImportProblemTexts = { [Code in ImportProblemCode]: (problem: ImportProblemOf<Code>) => string }

const inLine = ({ line }: ImportProblem) => (line === undefined ? '' : ` in line ${line}`)
const times = ({ count }: ImportProblem) => (count === undefined ? '' : ` (${count} times)`)

/** Which format a text was read as; by the reader's own name. */
const formats: Readonly<Record<string, string>> = {
  curl: 'Read as a cURL command.',
  http: 'Read as a raw HTTP request.',
  headers: 'Read as header lines.',
  unknown: 'Not read.',
}

const problems: ImportProblemTexts = {
  'import-nothing-found': () =>
    'No request found. It should begin with curl, with a line such as POST /path, or hold a header such as Signature: ….',
  'import-too-large': () => 'That is more than 16 MB. Paste one request.',
  'import-no-signature': () => 'There is no Signature header. Paste the merchant’s signature by itself.',
  'import-more-problems': ({ count }) => `${count} more remarks of other kinds are not listed.`,
  'import-unclosed-quote': p => `A quote opened${inLine(p)} is never closed; the text was cut there.`,
  'import-no-url': () => 'There is no address, so path and query stay as they were.',
  'import-bad-url': ({ url }) => `The address ${url} does not begin with https://. It was taken as it stands.`,
  'import-body-in-file': ({ file }) =>
    `The body comes from the file ${file}, which this page cannot see. Paste it into Body.`,
  'import-form-body': () => 'A form body (-F) cannot be read. Paste the body as it went out.',
  'import-unresolved-variable': p => `${p.name}${inLine(p)} has no value in this text. Replace it with its value.`,
  'import-short-body': ({ stated, found }) =>
    `Content-Length says ${stated} bytes, the body here has ${found}. Part of it is missing.`,
  'import-extra-after-body': ({ stated, found }) =>
    `Content-Length says ${stated} bytes, ${found} follow the headers. The rest was left out.`,
  'import-scheme-word': p =>
    p.scheme === ''
      ? `The Authorization header${inLine(p)} has no “Bearer ” before the token${times(p)}.`
      : `The Authorization header${inLine(p)} begins with “${p.scheme}”, not with “Bearer ”${times(p)}.`,
}

export const importing = { formats, problems }
