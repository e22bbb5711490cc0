import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '@scure/base'
import { minifyJson } from '../../bytes/json.ts'
import { bytesOf, encodeUtf8 } from '../../bytes/utf8.ts'
import { laidOut, type Shown, shown } from '../signing/laid-out.ts'
import { type Slots, type Value, wholePayload, wholeSalt } from '../signing/slots.ts'
import { join, mistakesOf, textOf, upToPairs, type Variants, variant, withRare } from './build.ts'
import type { Family } from './mistake.ts'
import { unresolvedBoth, unresolvedPayloads } from './unresolved.ts'

const mistake = mistakesOf('template')

type Render = (slots: Slots) => Value
const whole =
  (...renders: readonly (readonly [string, Render])[]): Variants =>
  () =>
    renders.map(([form, render]) => variant(wholePayload(render), renders.length > 1 ? { form } : undefined))

/** Lower-case hex SHA-256 of the body as SNAP BI takes it: insignificant blanks out first. */
function minifiedBodyDigest({ body, bodyEnd }: Slots): string {
  const bytes = typeof body === 'string' ? encodeUtf8(minifyJson(body + bodyEnd)) : bytesOf(join(body, bodyEnd))
  return hex.encode(sha256(bytes))
}

/** SNAP BI's string to sign, with what stands for the body. */
const snapString = (body: Shown) =>
  laidOut(shown.method, ':', shown.path, ':', shown.tokenInPayload, ':', body, ':', shown.timeInPayload)
/** With the digest of the body, as SNAP BI has it. */
export const snapDigestString = snapString({ slot: 'body', of: minifiedBodyDigest })
/** With the body itself. */
export const snapBodyString = snapString(shown.body)

function named(slots: Slots): [string, string][] {
  return [
    ['path', textOf(slots.path)],
    ['method', textOf(slots.method)],
    ['token', textOf(slots.tokenInPayload)],
    ['timestamp', textOf(slots.timeInPayload)],
    ['body', textOf(slots.body) + slots.bodyEnd],
  ]
}

const json: Render = slots => JSON.stringify(Object.fromEntries(named(slots)))
const jsonSpaced: Render = slots =>
  `{${named(slots)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')}}`
const jsonSlashes: Render = slots => textOf(json(slots)).replaceAll('/', '\\/')
const jsonNested: Render = slots =>
  `{${named(slots)
    .map(
      ([name, value]) => `${JSON.stringify(name)}:${name === 'body' && value !== '' ? value : JSON.stringify(value)}`,
    )
    .join(',')}}`
const javaMap: Render = slots =>
  `{${named(slots)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')}}`
const pythonDict: Render = slots =>
  `{${named(slots)
    .map(([name, value]) => `'${name}': '${value}'`)
    .join(', ')}}`
const pythonTuple: Render = slots =>
  `(${named(slots)
    .map(([, value]) => `'${value}'`)
    .join(', ')})`

const saltText: Render = laidOut(shown.secret, '-', shown.timeInSalt, '-', shown.tokenInSalt)

/** The template as PHP, shell or Postman keep it when nothing fills it in. */
const unresolved: readonly string[] = [
  'path={path}&method={method}&token={token}&timestamp={timestamp}&body={body}',
  'path={path}&method={method}&token={authorization}&timestamp={requestTime}&body={body}',
  'path={{path}}&method={{method}}&token={{token}}&timestamp={{timestamp}}&body={{body}}',
  `path=\${path}&method=\${method}&token=Bearer \${token}&timestamp=\${timestamp}&body=\${body}`,
  `path=\${path}&method=\${method}&token=\${token}&timestamp=\${timestamp}&body=\${body}`,
  'path=$path&method=$method&token=Bearer $token&timestamp=$timestamp&body=$body',
  'path=$path&method=$method&token=$token&timestamp=$timestamp&body=$body',
]

/** Another payload altogether. */
export const templateWholeMistakes = {
  'template-snap-colon': mistake('medium', ['snap', 'bca'], facts => [
    variant({
      ...wholePayload(snapDigestString),
      tokenInPayload: facts.token,
    }),
  ]),
  'template-body-only': mistake('medium', ['any'], whole(['body', laidOut(shown.body)])),
  'template-path-only': mistake(
    'low',
    ['any'],
    upToPairs(whole(['path', laidOut(shown.path)], ['path=', laidOut('path=', shown.path)])),
  ),
  'template-time-only': mistake('low', ['any'], upToPairs(whole(['time', laidOut(shown.timeInPayload)]))),
  'template-empty': mistake('low', ['any'], upToPairs(whole(['', laidOut()]))),
  'template-is-salt': mistake('medium', ['documentation-only'], whole(['salt', saltText])),
  'template-json-object': mistake(
    'medium',
    ['node', 'python', 'php'],
    upToPairs(
      whole(
        ['JSON.stringify', json],
        ['json.dumps', jsonSpaced],
        ['json_encode', jsonSlashes],
        ['body nested', jsonNested],
      ),
    ),
  ),
  'template-map-text': mistake('low', ['java', 'kotlin'], upToPairs(whole(['Map.toString', javaMap]))),
  'template-python-repr': mistake('low', ['python'], upToPairs(whole(['dict', pythonDict], ['tuple', pythonTuple]))),
  'template-object-text': mistake(
    'low',
    ['node', 'php'],
    upToPairs(
      whole(
        ['[object Object]', laidOut('[object Object]')],
        ['Array', laidOut('Array')],
        ['undefined', laidOut('undefined')],
        ['null', laidOut('null')],
      ),
    ),
  ),
  'template-unresolved': withRare(
    mistake(
      'low',
      ['php', 'shell', 'postman', 'python'],
      upToPairs(() => unresolved.map(text => variant(wholePayload(laidOut(text)), { signed: text }))),
    ),
    () => [
      ...unresolvedPayloads().map(text => variant(wholePayload(laidOut(text)), { signed: text })),
      ...unresolvedBoth().map(([payload, salt]) =>
        variant({ ...wholePayload(laidOut(payload)), ...wholeSalt(laidOut(salt)) }, { signed: `${payload}, ${salt}` }),
      ),
    ],
  ),
} satisfies Family
