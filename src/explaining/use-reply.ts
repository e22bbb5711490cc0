import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { SignatureRequest } from '#core/index.ts'
import type { FindingTexts } from '#i18n/findings/finding-text.ts'
import { useFindingTexts } from '#i18n/findings/finding-texts.ts'
import type { Locale } from '#i18n/messages.ts'
import { fixCode, useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useReplyText } from '#i18n/reply-text.ts'
import { type FixChoice, useFixLanguage } from './language-picker.tsx'
import { type ReplyContent, renderReply } from './render-reply.ts'

/** What to reply, before the line of code is chosen. */
export type ReplyMatter =
  | Exclude<ReplyContent, { kind: 'explained' }>
  | Omit<Extract<ReplyContent, { kind: 'explained' }>, 'code'>

/**
 * The reply in a language of its own; undefined until its words are there. `name` is made of revision counters and names the
 * matter: the text itself is in no key.
 */
export function useReply(
  matter: ReplyMatter | null,
  request: SignatureRequest,
  locale: Locale,
  name: readonly (string | number)[],
): string | undefined {
  const { language } = useFixLanguage()
  const { data } = useQuery(
    queryOptions({
      queryKey: ['reply', locale, language, ...name],
      queryFn: matter ? () => write(matter, request, locale, language) : skipToken,
      gcTime: 0,
      retry: false,
      networkMode: 'always',
    }),
  )
  return matter ? data : undefined
}

async function write(matter: ReplyMatter, request: SignatureRequest, locale: Locale, language: FixChoice) {
  const [reply, findings, mistakes, code] = await Promise.all([
    useReplyText.load(locale),
    useFindingTexts.load(locale),
    useMistakeTexts.load(locale),
    fixCode.load(),
  ])
  const content: ReplyContent =
    matter.kind === 'explained' ? { ...matter, code: lineFor(matter.explanation, code, language, findings) } : matter
  return renderReply(content, request, { locale, reply, findings, mistakes })
}

type Explained = Extract<ReplyContent, { kind: 'explained' }>['explanation']

/** The line of code for the fix, in the chosen language or the evident one, and in no other. */
function lineFor(
  { mistakes, evidence, direction }: Explained,
  code: Awaited<ReturnType<typeof fixCode.load>>,
  choice: FixChoice,
  { sendSigned }: FindingTexts,
) {
  const call = direction?.kind === 'sent-rewritten' ? direction.call : null
  if (call && (choice === 'any' || choice === call.language)) return sendSigned(call.instead, call.by)
  const evident = evidence.flatMap(one => ('language' in one ? [one.language] : []))[0]
  const wanted = choice === 'any' ? evident : choice
  const lines = mistakes.flatMap(({ id }) =>
    Object.entries(code[id] ?? {}).flatMap(([language, line]) => (language === wanted ? [line] : [])),
  )
  return lines.length > 0 ? [...new Set(lines)].join('\n') : null
}
