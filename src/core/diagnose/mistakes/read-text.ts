import { around } from '../signing/affix.ts'
import { doubledReaders, formatReaders, goFormat, textReaders, variableReaders } from '../signing/read-text.ts'
import type { Slots } from '../signing/slots.ts'
import { mistakesOf, upToPairs, type Variants, variant } from './build.ts'
import type { Facts, Family } from './mistake.ts'

const mistake = mistakesOf('template')

type Read = (text: string) => string

const textOfPayload = ({ path, method, authorization, requestTime, bodyText }: Facts) =>
  `path=${path}&method=${method}&token=${authorization}&timestamp=${requestTime}&body=${bodyText ?? ''}`

/** UTF-16 units of a payload above which what reads it is tried alone: it goes through every other payload as a whole. */
const longest = 1024

/** Only where this payload holds what is read: `sign` finds it. */
const where =
  (sign: RegExp, readers: Readonly<Record<string, Read>>): Variants =>
  (facts, reach) => {
    const text = textOfPayload(facts)
    if (!sign.test(text) || reach === 3 || (reach === 2 && text.length > longest)) return []
    return Object.entries(readers)
      .filter(([, read]) => read(text) !== text)
      .map(([form, payloadWrap]) => variant({ payloadWrap }, { form }))
  }

/** A value in fmt.Sprintf's complaint about its verb (Go, package fmt). */
function marked({ requestTime, authorization, method, path, bodyText }: Facts) {
  const marks = /^\d+$/.test(requestTime)
    ? [`%!d(string=${requestTime})`, `%!s(int64=${requestTime})`, `%!s(int=${requestTime})`]
    : [`%!d(string=${requestTime})`]
  const times = (['timeInPayload', 'timeInSalt'] as const).flatMap(slot =>
    marks.map(signed => variant({ [slot]: signed }, { signed })),
  )
  const both = marks.map(signed => variant({ timeInPayload: signed, timeInSalt: signed }, { signed }))
  const rest: readonly (readonly [keyof Slots, string])[] = [
    ['body', '%!s(MISSING)'],
    ['body', `%!s(<nil>)`],
    ['body', `%!s(*string=${bodyText})`],
    ['method', `%!d(string=${method})`],
    ['path', `%!d(string=${path})`],
    ['tokenInPayload', `%!d(string=${authorization})`],
  ]
  return [
    ...times,
    ...both,
    ...rest.map(([slot, signed]) => variant({ [slot]: signed }, { signed: signed.replace(/=.*/, '=…)') })),
  ]
}

/** Text that a shell, a format function or a template engine read as its own language. */
export const readTextMistakes = {
  'template-shell-echo': mistake('medium', ['shell'], where(/\\/, textReaders)),
  'template-echo-option-printed': mistake(
    'medium',
    ['shell'],
    upToPairs(() => [
      variant({ payloadWrap: around('-n ', '\n') }, { added: '-n' }),
      variant({ payloadWrap: around('-e ', '\n') }, { added: '-e' }),
      variant({ payloadWrap: around('-ne ', '\n') }, { added: '-ne' }),
      variant({ payloadWrap: around('-n ', '') }, { added: '-n …' }),
    ]),
  ),
  'template-printf': mistake('medium', ['shell'], where(/%/, formatReaders)),
  'template-format-marks': mistake('medium', ['go'], where(/%/, { 'fmt.Fprintf': goFormat })),
  'template-argument-marks': mistake('medium', ['go'], upToPairs(marked)),
  'template-variables-read': mistake('medium', ['shell', 'php', 'any'], where(/[$@`\\]/, variableReaders)),
  'template-doubled-sign': mistake(
    'low',
    ['node', 'python', 'csharp', 'any'],
    where(/\$\$|%%|\{\{|\}\}|\\\\|''/, doubledReaders),
  ),
} satisfies Family
