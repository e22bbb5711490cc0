import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { type JsonString, jsonString } from '../../../bytes/json-tree.ts'
import { decodeUtf8 } from '../../../bytes/utf8.ts'
import { latin1Of, windows1252Of } from '../../../bytes/windows-1252.ts'
import { charsets } from '../../signing/charsets.ts'
import { htmlEscapers, htmlReaders } from '../../signing/html-text.ts'
import type { Facts, Family, Variant } from '../mistake.ts'
import { bodyMistake, fromJsonStyles, fromText, fromTextStyles } from './body-mistake.ts'
import { formEncoded, nodeQuery, percentEncoded, phpQuery, pythonUrlencode, urlSearchParams } from './form.ts'

const { minimal, php, python } = jsonEscapes
const literal = (text: string, content: (node: JsonString) => string) => `"${content(jsonString(text))}"`

const { htmlspecialchars, 'double quotes': doubleQuotes, 'no quotes': noQuotes, ...otherEscapers } = htmlEscapers
const usualEntities = fromTextStyles({ all: htmlspecialchars, 'double-quotes': doubleQuotes, 'no-quotes': noQuotes })
const otherEntities = fromTextStyles(otherEscapers)

/** What Word, a phone or a chat puts in for plain signs. */
const fancy = [
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
  ['\u00a0', ' '],
  ['\u2011', '-'],
] as const
const asPlain = (text: string) => fancy.reduce((changed, [sign, plain]) => changed.replaceAll(sign, plain), text)

/** The body's text put into another notation, or read in another character set. */
export const encodingBodies = {
  'body-double-encoded': bodyMistake(
    'medium',
    ['node', 'php', 'python'],
    fromTextStyles({
      plain: text => literal(text, minimal),
      php: text => literal(text, php),
      python: text => literal(text, python),
      lua: text => `"${text.replace(/["\\\n]/g, '\\$&')}"`,
    }),
  ),
  'body-quotes-escaped': bodyMistake(
    'low',
    ['postman', 'java', 'csharp', 'shell'],
    fromTextStyles({
      quotes: text => text.replaceAll('"', '\\"'),
      'quotes-and-backslashes': text => text.replace(/["\\]/g, '\\$&'),
      addslashes: text => text.replace(/["'\\]/g, '\\$&'),
    }),
  ),
  'body-in-quotes': bodyMistake(
    'low',
    ['shell', 'environment-file', 'copy-paste'],
    fromTextStyles({ single: text => `'${text}'`, double: text => `"${text}"` }),
  ),
  'body-quotes-lost': bodyMistake(
    'low',
    ['shell'],
    fromText(text => text.replaceAll('"', '')),
  ),
  'body-uri-encoded': bodyMistake(
    'medium',
    ['node', 'php'],
    fromTextStyles({
      component: percentEncoded,
      form: formEncoded,
      uri: text => encodeURI(text.toWellFormed()),
    }),
  ),
  'body-form-encoded': bodyMistake(
    'medium',
    ['php', 'node', 'python'],
    fromJsonStyles({
      php: tree => phpQuery(tree, formEncoded),
      'php-rfc3986': tree => phpQuery(tree, percentEncoded),
      decoded: tree => phpQuery(tree, text => text),
      qs: tree => nodeQuery(tree),
      'url-search-params': tree => urlSearchParams(tree),
      python: tree => pythonUrlencode(tree),
    }),
  ),
  'body-html-entities': bodyMistake('low', ['php'], (facts, reach) => htmlVariants(facts, reach)),
  'body-html-read': bodyMistake('low', ['php', 'node'], fromTextStyles(htmlReaders)),
  'body-tags-stripped': bodyMistake(
    'low',
    ['php', 'any'],
    fromTextStyles({
      tags: text => text.replace(/<[^>]*>/g, ''),
      'rest-too': text => text.replace(/<[^>]*>?/g, ''),
    }),
  ),
  'body-lowercased': bodyMistake(
    'low',
    ['snap'],
    fromText(text => text.toLowerCase()),
  ),
  'body-nfd': bodyMistake(
    'low',
    ['any'],
    fromText(text => text.normalize('NFD')),
  ),
  'body-punctuation-plain': bodyMistake(
    'low',
    ['copy-paste', 'any'],
    fromTextStyles({
      all: asPlain,
      quotes: text => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
      blanks: text => text.replace(/[\u00a0\u2007\u202f]/g, ' '),
      invisible: text => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''),
    }),
  ),
  'body-punctuation-curled': bodyMistake(
    'low',
    ['copy-paste', 'any'],
    fromTextStyles({
      apostrophe: text => text.replaceAll("'", '’'),
      dots: text => text.replaceAll('...', '…'),
      dash: text => text.replaceAll('--', '—'),
    }),
  ),
  'body-other-charset': bodyMistake('low', ['php', 'java', 'csharp', 'node'], otherCharset),
  'body-nfc': bodyMistake(
    'low',
    ['any'],
    fromText(text => text.normalize('NFC')),
  ),
  'body-compatibility-forms': bodyMistake(
    'low',
    ['any'],
    fromTextStyles({ NFKC: text => text.normalize('NFKC'), NFKD: text => text.normalize('NFKD') }),
  ),
  'body-latin1-sent': bodyMistake('low', ['java', 'csharp', 'any'], latin1Sent),
  'body-double-utf8-sent': bodyMistake('low', ['php', 'java', 'any'], doubleUtf8Sent),
} satisfies Family

function htmlVariants(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  return [...usualEntities(facts, reach), ...(reach === 1 ? otherEntities(facts, reach) : [])]
}

/** Sent bytes that are no UTF-8 but would be text in Windows-1252: that text, in UTF-8, was signed. */
function latin1Sent({ body, bodyText }: Facts): readonly Variant[] {
  if (bodyText !== null || typeof body === 'string') return []
  return [
    { set: { body: windows1252Of(body) }, params: { charset: 'windows-1252' } },
    { set: { body: latin1Of(body) }, params: { charset: 'ISO-8859-1' } },
  ]
}

/** Sent text whose characters are the bytes of UTF-8: what those bytes mean was signed. */
function doubleUtf8Sent({ bodyText }: Facts): readonly Variant[] {
  if (bodyText === null || !/[\u0080-\u00ff]/.test(bodyText) || /[^\0-\u00ff]/.test(bodyText)) return []
  const text = decodeUtf8(Uint8Array.from(bodyText, character => character.charCodeAt(0)))
  return text === null ? [] : [{ set: { body: text } }]
}

/** The body alone in another charset: told apart from the whole in it where something else holds such characters. */
function otherCharset({ bodyText, secret, path }: Facts): readonly Variant[] {
  if (bodyText === null || !/\P{ASCII}/u.test(bodyText) || !/\P{ASCII}/u.test(secret + path)) return []
  return (['double-utf8', 'latin1-question', 'windows-1252', 'ascii-question', 'ascii-dropped'] as const).map(
    charset => ({
      set: { body: charsets[charset].encode(bodyText) },
      params: { charset },
    }),
  )
}
