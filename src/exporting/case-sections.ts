import type { CaseFile } from '#core/case-file/case-file.ts'
import { escapeControls, findInvisible, type SchemeField, tokoNetzme } from '#core/index.ts'
import { readInstant } from '#core/request/request-time.ts'
import type { CaseFileWords } from '#i18n/case-file-text.ts'
import type { FindingTexts } from '#i18n/findings/finding-text.ts'
import { formatInstant } from '#i18n/format-time.ts'

/** A part of a case as it is read: on the page, on paper, in Markdown. */
export type CasePart =
  | { kind: 'text'; text: string }
  /** `code`: the value is the request's own. */
  | { kind: 'facts'; rows: readonly { name: string; value: string; code: boolean }[] }
  | { kind: 'code'; lines: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }

export interface CaseSection {
  title: string
  parts: readonly CasePart[]
}

/** The words of one language. */
export interface CaseSectionWords {
  locale: string
  words: CaseFileWords
  findings: Pick<FindingTexts, 'fields'>
  fields: Readonly<Record<Exclude<SchemeField, 'authorization'>, string>>
}

/** More of a body is not for reading, in UTF-16 units. */
const readBody = 3_000

/** A case file for people: the verdict first, then what it stands on. */
export function caseSections(file: CaseFile, words: CaseSectionWords): CaseSection[] {
  const body = bodySection(file, words.words)
  return [verdictSection(file, words), ...(body ? [body] : []), expectedSection(file, words)]
}

/** One line for the whole: what was asked, and the answer. */
export function caseTitle({ verdict }: CaseFile, { title, heading }: CaseFileWords): string {
  return `${title}: ${heading[verdict.outcome]}`
}

function verdictSection(file: CaseFile, text: CaseSectionWords): CaseSection {
  const { words, findings: findingWords } = text
  const { outcome, findings, causes, tried } = file.verdict
  const [likeliest, ...others] = causes
  const isSearched = outcome === 'unexplained' || outcome === 'stopped'
  return {
    title: words.outcomes[outcome],
    parts: [
      ...(isSearched ? [{ kind: 'text', text: words.tried(tried) } as const] : []),
      {
        kind: 'facts',
        rows: [
          ...factsOf(file, text),
          ...findings.map(({ field, says }) =>
            plain(`${words.differs}: ${findingWords.fields[field]}`, says ?? words.notTold),
          ),
          ...(likeliest?.title ? [plain(words.cause, likeliest.title)] : []),
          ...(likeliest?.fix ? [plain(words.fix, likeliest.fix)] : []),
          ...(others.length > 0 ? [plain(words.sameBytes, others.flatMap(({ title }) => title ?? []).join('; '))] : []),
        ],
      },
    ],
  }
}

const plain = (name: string, value: string) => ({ name, value, code: false })

function factsOf({ request, signature, token, secret, withheld }: CaseFile, { words, locale }: CaseSectionWords) {
  const { names } = words
  const code = (field: keyof typeof names, value: string | undefined) =>
    value === undefined ? [] : [{ name: names[field], value: escapeControls(value), code: true }]
  const leftOut = withheld.map(one => plain(names[one.field], words.withheld(one)))
  const { requestTime } = request
  const { epochMs } = readInstant(requestTime ?? '')
  const wib = epochMs === null ? null : formatInstant(epochMs, locale, 'Asia/Jakarta')
  return [
    ...code('method', request.method),
    ...code('path', request.path),
    ...(requestTime !== undefined && wib !== null
      ? [plain(names.requestTime, words.time(requestTime, wib))]
      : code('requestTime', requestTime)),
    ...code('clientId', request.clientId),
    ...code('signature', signature),
    plain(names.token, words.mask(token)),
    plain(names.secret, words.mask(secret)),
    ...leftOut,
  ]
}

function bodySection({ request, withheld }: CaseFile, words: CaseFileWords): CaseSection | null {
  const { body, bodyBase64 } = request
  const shown = body ?? bodyBase64 ?? ''
  if (shown === '' || withheld.some(({ field }) => field === 'body')) return null
  const start = shown.slice(0, readBody)
  const isPlain = body === undefined || !findInvisible(start).some(({ codePoint }) => codePoint !== 10)
  const bytes = body === undefined ? (shown.length * 3) / 4 - (/=*$/.exec(shown)?.[0].length ?? 0) : utf8Length(body)
  const said = body === undefined ? words.inBase64 : isPlain ? null : words.escaped
  return {
    title: words.body(bytes),
    parts: [
      ...(said ? [{ kind: 'text', text: said } as const] : []),
      { kind: 'code', lines: isPlain ? start : escapeControls(start) },
      ...(shown.length > readBody ? [{ kind: 'text', text: words.bodyGoesOn(shown.length) } as const] : []),
    ],
  }
}

const utf8Length = (text: string) => new TextEncoder().encode(text).length

function expectedSection({ expected, scheme }: CaseFile, { words, fields }: CaseSectionWords): CaseSection {
  const { columns, parts } = words
  const rows = (['payload', 'salt'] as const).flatMap(part => [
    [parts[part], String(expected[part].bytes), expected[part].fingerprint],
    ...expected[part].segments.map(({ field, bytes, fingerprint }) => [
      `${parts[part]}: ${field === 'authorization' ? `Bearer + ${fields.token}` : fields[field]}`,
      String(bytes),
      fingerprint,
    ]),
  ])
  const { signature } = expected
  const isOwn = scheme !== undefined && !isNetzme(scheme)
  return {
    title: words.expected,
    parts: [
      {
        kind: 'table',
        head: [columns.part, columns.bytes, columns.fingerprint],
        rows: [...rows, [parts.signature, String(signature.bytes), signature.fingerprint]],
      },
      ...(isOwn ? [{ kind: 'code', lines: formulaOf(scheme, words) } as const] : []),
      { kind: 'text', text: words.fingerprints },
    ],
  }
}

function formulaOf(
  { payload, salt, hash, encoding }: NonNullable<CaseFile['scheme']>,
  { formula }: CaseFileWords,
): string {
  return formula(escapeControls(payload), escapeControls(salt), hash, encoding).join('\n')
}

function isNetzme({ payload, salt, hash, encoding }: NonNullable<CaseFile['scheme']>): boolean {
  const own = [payload, salt, hash, encoding]
  return own.every((text, i) => text === [tokoNetzme.payload, tokoNetzme.salt, tokoNetzme.hash, tokoNetzme.encoding][i])
}

/** Whether a value of the request is in the file. */
export function holdsBody({ request }: CaseFile): boolean {
  return Boolean(request.body || request.bodyBase64)
}
