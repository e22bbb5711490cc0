import { nameCharacter } from '#core/index.ts'
import type { LiveWords } from '#i18n/en/live.ts'
import type { LiveOutcome } from '#workspace/live-session.ts'

type CallProblem = Extract<LiveOutcome, { problem: unknown }>['problem']

/** What kept a call from its answer, in words. `online` is what the browser believes. */
export function callProblemWords(problem: CallProblem, { problems: words }: LiveWords, online: boolean): string {
  switch (problem.code) {
    case 'no-proxy':
      return words[problem.code](problem.status)
    case 'no-server':
    case 'offline':
    case 'cancelled':
    case 'proxy-aborted':
    case 'method-not-forwarded':
    case 'path-no-leading-slash':
    case 'path-names-host':
    case 'authorization-not-basic':
      return words[problem.code]
    case 'proxy-dns':
      return words[online ? 'proxy-dns' : 'proxy-dns-offline'](problem.host)
    case 'proxy-refused':
      return words[problem.code](problem.host)
    case 'proxy-unreachable':
    case 'proxy-tls':
      return words[problem.code](problem.host, problem.reason)
    case 'proxy-tunnel':
      return words[problem.code]([problem.status ?? '', problem.reason].join(' ').trim())
    case 'proxy-timeout-connect':
      return words[problem.code](problem.host, problem.limitMs)
    case 'proxy-timeout-total':
      return words[problem.code](problem.host, problem.limitMs, problem.receivedBytes)
    case 'proxy-too-large':
      return words[problem.code](problem.part, problem.limit)
    case 'proxy-reset':
      return words[problem.code](problem.host, problem.receivedBytes)
    case 'proxy-switched-protocol':
      return words[problem.code](problem.protocol)
    case 'proxy-body-forbidden':
      return words[problem.code](problem.status)
    case 'proxy-not-http':
      return words[problem.code](problem.reason)
    case 'input-too-large':
    case 'path-too-long':
      return words[problem.code](problem.limit)
    case 'path-character':
      return words[problem.code](problem.position, nameCharacter(problem.character))
    case 'header-repeated':
    case 'header-too-long':
      return words[problem.code](problem.name)
    case 'header-character':
      return words[problem.code](problem.name, problem.position, nameCharacter(problem.character))
    default:
      return words.other(problem.code)
  }
}
