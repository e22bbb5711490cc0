import {
  type ExplainedMistake,
  type Explanation,
  type Finding,
  hideCredentials,
  type SignatureRequest,
  type StandIn,
} from '#core/index.ts'
import { readInstant } from '#core/request/request-time.ts'
import type { Question, reply } from '#i18n/en/reply.ts'
import { type FindingTexts, sentenceOf } from '#i18n/findings/finding-text.ts'
import { formatInstant } from '#i18n/format-time.ts'
import type { MistakeText } from '#i18n/mistakes/mistake-text.ts'
import { lacksBody } from './questions.ts'

/** What the reply says of a request; one case for each thing there is to tell. */
export type ReplyContent =
  | { kind: 'match' }
  | { kind: 'explained'; explanation: Explanation; code: string | null }
  /** What stands in the signature's place, as it was received. */
  | { kind: 'stand-in'; standIn: StandIn; observed: string }
  | { kind: 'unexplained'; question: Question }
  | { kind: 'missing'; question: Question }

/** The words of one language. */
export interface ReplyWords {
  locale: string
  reply: typeof reply
  findings: FindingTexts
  mistakes: Readonly<Record<Explanation['mistakes'][number]['id'], MistakeText>>
}

/** Longer paths and sentences are told by their beginning. */
const longestLine = 600

/** Differences that are told without any value of the request. */
const valueless: ReadonlySet<Finding['code']> = new Set([
  'text-transformed',
  'template-fields-missing',
  'hmac-form',
  'hmac-hash',
])

/**
 * The reply to a merchant: short, polite, complete. No secret and no full token stand in it, wherever they were pasted, and no
 * id of ours.
 */
export function renderReply(content: ReplyContent, request: SignatureRequest, words: ReplyWords): string {
  const { reply: text } = words
  const paragraphs = [text.greeting, ...bodyOf(content, request, words), text.closing]
  const secrets = [request.clientSecret, request.signingSecret ?? ''].filter(Boolean)
  return hideCredentials(paragraphs.join('\n\n'), secrets, request.token)
}

function bodyOf(content: ReplyContent, request: SignatureRequest, words: ReplyWords): string[] {
  const { reply: text } = words
  const about = aboutRequest(request, words)
  switch (content.kind) {
    case 'match':
      return [text.matches, about, text.matchesNext(nextSteps(request, words))]
    case 'explained':
      return [text.differs, about, ...explained(content, words)]
    case 'stand-in': {
      const { is, fix } = text.standIns[content.standIn]
      const shown = text.standIn(short(content.observed), is)
      // What was hidden is nobody's mistake: it is asked for
      return content.standIn === 'masked'
        ? [text.missing, about, shown, fix]
        : [text.noSignature, about, shown, text.fix(fix)]
    }
    case 'unexplained':
      return [text.unexplained, about, text.asks[content.question]]
    case 'missing':
      return [
        text.missing,
        ...(request.path === '' ? [] : [about]),
        text.asks[content.question],
        ...(content.question === 'path' || !lacksBody(request) ? [] : [text.asks.body]),
      ]
  }
}

function aboutRequest({ method, path, requestTime, clientId }: SignatureRequest, words: ReplyWords): string {
  const { reply: text } = words
  const lines = [
    text.request(method, short(path)),
    ...(requestTime === '' ? [] : [text.time(short(requestTime), wibOf(requestTime, words.locale))]),
    ...(clientId === '' ? [] : [text.client(short(clientId))]),
  ]
  return lines.map(line => `  ${line}`).join('\n')
}

function explained(
  { explanation, code }: Extract<ReplyContent, { kind: 'explained' }>,
  { reply: text, findings: texts, mistakes: known }: ReplyWords,
): string[] {
  const { findings, mistakes, direction } = explanation
  const sent = direction?.kind === 'sent-rewritten' ? direction : null
  const isSent = ({ dimension }: ExplainedMistake) => dimension === sent?.field
  const sentences = findings
    .filter(one => !isNamed(one, mistakes, sent !== null))
    .map(one => text.finding(texts.fields[one.field], short(sentenceOf(texts.sentences, one))))
  const titles = [
    ...new Set(
      mistakes.map(one => (sent && isSent(one) ? texts.direction(sent).said.replace(/\.$/, '') : known[one.id].title)),
    ),
  ]
  const fixes = [...new Set(mistakes.map(one => (sent && isSent(one) ? texts.direction(sent).fix : known[one.id].fix)))]
  return [
    text.cause(titles.join('; '), sentences),
    text.fix(fixes.join(' ')) + (code === null ? '' : `\n\n    ${code.replaceAll('\n', '\n    ')}`),
    text.proof,
  ]
}

/** Whether the name of the one mistake says all of a finding: it holds no value of the request, and the mistake no variants. */
function isNamed({ code }: Finding, mistakes: Explanation['mistakes'], hasOtherName: boolean): boolean {
  const [mistake, ...others] = mistakes
  return valueless.has(code) && others.length === 0 && !mistake?.params && !hasOtherName
}

/** What a right signature leaves open, with this request's facts. */
function nextSteps(
  { token, clientId, requestTime }: SignatureRequest,
  { reply: { steps }, locale }: ReplyWords,
): string[] {
  const wib = wibOf(requestTime, locale)
  return [steps.token(token.slice(0, 6)), steps.client(clientId), steps.environment, ...(wib ? [steps.time(wib)] : [])]
}

function wibOf(requestTime: string, locale: string): string | null {
  const { epochMs } = readInstant(requestTime)
  return epochMs === null ? null : formatInstant(epochMs, locale, 'Asia/Jakarta')
}

function short(text: string): string {
  return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text
}
