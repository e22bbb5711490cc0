import { around } from '../signing/affix.ts'
import { htmlReaders } from '../signing/html-text.ts'
import {
  batchReaders,
  doubledReaders,
  formatReaders,
  goFormat,
  textReaders,
  variableReaders,
} from '../signing/read-text.ts'
import type { Slots } from '../signing/slots.ts'
import { leaveOut, longestBody, longestField } from './bounds.ts'
import { alone, mistakesOf, upToPairs, type Variants, variant } from './build.ts'
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
    if (reach === 3) return []
    const length = facts.body.length + facts.path.length + facts.token.length
    if (length > longestBody) {
      leaveOut(facts)
      return []
    }
    const text = textOfPayload(facts)
    if (!sign.test(text)) return []
    if (reach === 2 && text.length > longest) {
      leaveOut(facts)
      return []
    }
    return Object.entries(readers)
      .filter(([, read]) => read(text) !== text)
      .map(([form, payloadWrap]) => variant({ payloadWrap }, { form }))
  }

/** What stands where a value is put in. */
const placeholders = [
  '{body}',
  '{b}',
  '{p}',
  '{{body}}',
  `\${body}`,
  '$body',
  ':body',
  '%body%',
  '@body@',
  '__BODY__',
  'BODY',
  '{path}',
  '{{path}}',
  '@path@',
  '%path%',
  '@PATH@',
  '%PATH%',
  '__PATH__',
  'PATH',
  ':path',
  '{0}',
  '%s',
  '@P',
]

/** JavaScript's replace reads patterns with a dollar in what it puts in (ECMAScript, GetSubstitution). */
function replaced({ bodyText, path, method, authorization, requestTime }: Facts) {
  if (bodyText === null || !/\$[&'`$]/.test(bodyText)) return []
  const before = `path=${path}&method=${method}&token=${authorization}&timestamp=${requestTime}&body=`
  return placeholders.map(placeholder => {
    const signs: Readonly<Record<string, string>> = { $: '$', '&': placeholder, "'": '', '`': before }
    const body = bodyText.replace(/\$([&'`$])/g, (whole, sign: string) => signs[sign] ?? whole)
    return variant({ body }, { placeholder })
  })
}

/** sed and awk read an ampersand in what they put in as all that was found. */
function ampersands(facts: Facts) {
  const { path } = facts
  const body = facts.bodyText ?? ''
  if (path.length > longestField || body.length > longestBody) {
    leaveOut(facts)
    return []
  }
  return placeholders.flatMap(placeholder => [
    ...(path.includes('&') ? [variant({ path: path.replaceAll('&', placeholder) }, { placeholder })] : []),
    ...(body.includes('&') ? [variant({ body: body.replaceAll('&', placeholder) }, { placeholder })] : []),
  ])
}

/** fmt.Sprintf with an argument too few or too many (Go, package fmt). */
function miscounted({ clientId, requestTime, authorization, method, path, bodyText }: Facts) {
  const missing = (['tokenInSalt', 'timeInSalt', 'tokenInPayload', 'timeInPayload', 'path', 'method'] as const).flatMap(
    slot => ['%!s(MISSING)', '%!v(MISSING)', '%!d(MISSING)'].map(signed => variant({ [slot]: signed }, { signed })),
  )
  const extra = Object.entries({ body: bodyText ?? '', path, method, authorization, requestTime, clientId }).flatMap(
    ([name, value]) => {
      const types = name === 'requestTime' ? ['string', 'int64', 'int'] : ['string']
      return types.flatMap(type => {
        const put = around('', `%!(EXTRA ${type}=${value})`)
        const signed = { signed: `%!(EXTRA ${type}=…)`, name }
        return [variant({ saltWrap: put }, signed), variant({ payloadWrap: put }, signed)]
      })
    },
  )
  return [...missing, ...extra]
}

const whereAlone = (sign: RegExp, readers: Readonly<Record<string, Read>>) => alone(where(sign, readers))

/** A value in fmt.Sprintf's complaint about its verb (Go, package fmt). */
function marked(facts: Facts) {
  const { requestTime, authorization, method, path, bodyText } = facts
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
    ...miscounted(facts),
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
  'template-batch-percent': mistake('low', ['shell', 'any'], where(/[%^]/, batchReaders)),
  'template-replace-patterns': mistake('low', ['node', 'any'], upToPairs(replaced)),
  'template-ampersand-replaced': mistake('low', ['shell'], upToPairs(ampersands)),
  'template-quotes-doubled': mistake(
    'low',
    ['csharp', 'any'],
    whereAlone(/['"]/, {
      "''": text => text.replaceAll("'", "''"),
      '""': text => text.replaceAll('"', '""'),
      "\\'": text => text.replaceAll("'", "\\'"),
    }),
  ),
  'template-html-read': mistake('low', ['php', 'node', 'any'], whereAlone(/&/, htmlReaders)),
  'template-variables-read': mistake('medium', ['shell', 'php', 'any'], where(/[$@`\\]/, variableReaders)),
  'template-doubled-sign': mistake(
    'low',
    ['node', 'python', 'csharp', 'any'],
    where(/\$\$|%%|\{\{|\}\}|\\\\|''/, doubledReaders),
  ),
} satisfies Family
