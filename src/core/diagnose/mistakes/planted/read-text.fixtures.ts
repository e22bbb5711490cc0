import { base, type Planted, partsOf, payloadOf, planted, plantedParts, saltOf } from './planted.fixtures.ts'

const right = payloadOf(partsOf(base))
const body = (id: string, sent: string, signed: string) => plantedParts(id, { body: signed }, 'payload', { body: sent })
const path = (id: string, sent: string, signed: string) => plantedParts(id, { path: signed }, 'payload', { path: sent })

/** One planted request or more for each mistake of the family. */
export const plantedReadText: readonly Planted[] = [
  body('template-shell-echo', '{"a":"one\\ntwo\\\\x"}', '{"a":"one\ntwo\\x"}\n'),
  body('template-shell-echo', '{"a":"caf\\u00e9\\tx"}', '{"a":"café\tx"}\n'),
  planted('template-echo-option-printed', { payload: `-n ${right}\n` }),
  // bash 5.2: printf "…Kopi%20Susu" stops at %20S; a width stands for blanks before the 0 that no argument is
  planted('template-printf', { payload: 'path=/a?q=Kopi' }, { path: '/a?q=Kopi%20Susu' }),
  path('template-printf', '/a?q=%20d', `/a?q=${'0'.padStart(20)}`),
  path('template-format-marks', '/a?q=Kopi%20Susu%2FTeh', '/a?q=Kopi%!S(MISSING)usu%!F(MISSING)Teh'),
  plantedParts('template-argument-marks', { time: '%!d(string=1700000123789)' }, 'payload'),
  plantedParts('template-argument-marks', { time: '%!s(int64=1700000123789)' }),
  plantedParts('template-argument-marks', { body: '%!s(MISSING)' }, 'payload'),
  body('template-variables-read', '{"a":"harga $5 dan $total"}', '{"a":"harga  dan "}'),
  body('template-variables-read', '{"a":"beli@contoh.invalid"}', '{"a":"beli.invalid"}'),
  plantedParts('template-argument-marks', { auth: '%!s(MISSING)' }, 'salt'),
  planted('template-argument-marks', { salt: `${saltOf(partsOf(base))}%!(EXTRA string=${base.method})` }),
  path('template-batch-percent', '/a?q=%2B62', '/a?q=B62'),
  body('template-replace-patterns', '{"a":"US$& b"}', '{"a":"US{body} b"}'),
  path('template-ampersand-replaced', '/a?b=1&c=2', '/a?b=1{path}c=2'),
  body('template-quotes-doubled', '{"a":"Ma\'ruf"}', '{"a":"Ma\'\'ruf"}'),
  planted('template-html-read', { payload: right.replace('&timestamp', '×tamp') }),
  body('template-doubled-sign', '{"a":"USD$$5"}', '{"a":"USD$5"}'),
]
