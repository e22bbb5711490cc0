import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CaseFile } from '#core/case-file/case-file.ts'
import { type CaseMatter, makeCaseFile } from '#core/case-file/make-case-file.ts'
import { writeCaseLink } from '#core/case-file/write-case-link.ts'
import { useCaseFileText } from '#i18n/case-file-text.ts'
import { sentenceOf } from '#i18n/findings/finding-text.ts'
import { useFindingTexts } from '#i18n/findings/finding-texts.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Messages } from '#i18n/messages.ts'
import { useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { currentTrace } from '#workspace/trace-query.ts'
import { currentCase, knownCredentials } from '#workspace/use-case.ts'
import { type CaseSection, caseSections, caseTitle } from './case-sections.ts'
import { renderCaseMarkdown } from './render-case-markdown.ts'

/** A case in all the forms in which it is passed on. */
export interface WrittenCase {
  file: CaseFile
  title: string
  sections: readonly CaseSection[]
  /** Null where the case is too long for one. */
  link: string | null
  markdown: string
}

export type CaseDiagnosis = CaseMatter['diagnosis']

/**
 * The open case as a case file; undefined while there is no verdict to tell. `name` is made of revision counters and names the
 * matter: no value is in the key.
 */
export function useCaseFile(diagnosis: CaseDiagnosis | null, name: readonly number[]): WrittenCase | undefined {
  const { locale, text } = useLocale()
  const queries = useQueryClient()
  const { data } = useQuery(
    queryOptions({
      queryKey: ['case-file', locale, ...name],
      queryFn: diagnosis
        ? async () => {
            const { observed, headers } = currentCase()
            const matter = { observed: observed ?? '', headers, diagnosis, others: [] }
            return write({ ...matter, trace: await currentTrace(queries) }, locale, text)
          }
        : skipToken,
      structuralSharing: false,
      gcTime: 0,
      retry: false,
      networkMode: 'always',
    }),
  )
  return diagnosis ? data : undefined
}

async function write(matter: CaseMatter, locale: 'en' | 'id', { sign }: Messages): Promise<WrittenCase> {
  const [words, findings, mistakes, others] = await Promise.all([
    useCaseFileText.load(locale),
    useFindingTexts.load(locale),
    useMistakeTexts.load(locale),
    knownCredentials(),
  ])
  const file = await makeCaseFile(
    { ...matter, others },
    {
      finding: one => sentenceOf(findings.sentences, one),
      title: id => mistakes[id].title,
      fix: id => mistakes[id].fix,
    },
  )
  const fragment = writeCaseLink(file)
  const link = fragment.ok ? location.href.replace(/#.*$/s, '') + fragment.value : null
  const sections = caseSections(file, { locale, words, findings, fields: sign.fields })
  const title = caseTitle(file, words)
  const end = link === null ? ([[words.openFile, null]] as const) : ([[words.openLink, link]] as const)
  return { file, title, sections, link, markdown: renderCaseMarkdown(title, sections, end) }
}
