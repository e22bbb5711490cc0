import type { Edit, EditFamily, Unedited } from './edit.ts'
import type { Prior, Producer } from './mistake.ts'

/** One of several texts put around the signature; which one is told in `params` where there is a choice. */
function around(prior: Prior, producers: readonly Producer[], ...pairs: readonly (readonly [string, string])[]): Edit {
  const paramsOf = (at: number) => (pairs.length > 1 ? { params: { choice: at } } : {})
  return {
    dimension: 'transport',
    prior,
    producers,
    apply: (text, params) => {
      const [before, after] = pairs[Number(params?.choice ?? 0)] ?? ['', '']
      return before + text + after
    },
    undo: observed =>
      pairs.flatMap(([before, after], at): Unedited[] =>
        observed.length > before.length + after.length && observed.startsWith(before) && observed.endsWith(after)
          ? [{ text: observed.slice(before.length, observed.length - after.length), ...paramsOf(at) }]
          : [],
      ),
  }
}

function prefix(prior: Prior, producers: readonly Producer[], ...texts: readonly string[]): Edit {
  return around(prior, producers, ...texts.map(text => [text, ''] as const))
}

function suffix(prior: Prior, producers: readonly Producer[], ...texts: readonly string[]): Edit {
  return around(prior, producers, ...texts.map(text => ['', text] as const))
}

/** What a long header may be broken by, and what is left of that when it arrives as one line (RFC 9112, section 5.2). */
const lineBreaks = ['\r\n ', '\n ', '\r\n', '\n', ' ']

/** What got around the finished signature on its way into the header. */
export const transportMistakes = {
  'transport-trailing-newline': suffix('high', ['shell', 'environment-file'], '\n'),
  'transport-trailing-crlf': suffix('medium', ['shell', 'csharp'], '\r\n'),
  'transport-trailing-cr': suffix('low', ['shell'], '\r'),
  'transport-trailing-space': suffix('medium', ['shell', 'copy-paste'], ' ', '  '),
  'transport-trailing-tab': suffix('low', ['copy-paste'], '\t'),
  'transport-leading-space': prefix('medium', ['copy-paste'], ' ', '  '),
  'transport-leading-newline': prefix('low', ['copy-paste'], '\n', '\r\n'),
  'transport-leading-tab': prefix('low', ['copy-paste'], '\t'),
  'transport-trailing-comma': suffix('low', ['copy-paste'], ',', ', '),
  'transport-trailing-semicolon': suffix('low', ['copy-paste'], ';'),
  'transport-trailing-dot': suffix('low', ['copy-paste'], '.'),
  'transport-trailing-quote': suffix('low', ['copy-paste'], '"', "'"),
  'transport-leading-quote': prefix('low', ['copy-paste'], '"', "'"),
  'transport-double-quotes': around('high', ['postman', 'node'], ['"', '"']),
  'transport-single-quotes': around('medium', ['shell', 'python'], ["'", "'"]),
  'transport-escaped-quotes': around('low', ['node', 'postman'], ['\\"', '\\"']),
  'transport-smart-quotes': around('low', ['copy-paste'], ['“', '”'], ['‘', '’'], ['„', '“'], ['«', '»']),
  'transport-angle-brackets': around('low', ['documentation-only'], ['<', '>']),
  'transport-brackets': around('low', ['python', 'php'], ['[', ']'], ['["', '"]'], ["['", "']"], ['(', ')']),
  'transport-braces': around('low', ['postman', 'documentation-only'], ['{', '}'], ['{{', '}}'], ['${', '}']),
  'transport-backticks': around('low', ['copy-paste'], ['`', '`']),
  'transport-python-bytes': around('medium', ['python'], ["b'", "'"], ['b"', '"']),
  'transport-prefix-sha256': prefix('high', ['copy-paste'], 'sha256=', 'sha256:', 'sha256-', 'SHA256=', 'sha256 '),
  'transport-prefix-hmac-sha256': prefix(
    'low',
    ['copy-paste'],
    'HMAC-SHA256 ',
    'HMAC-SHA256:',
    'HMAC-SHA256=',
    'HMACSHA256=',
    'HMACSHA256 ',
    'hmac-sha256 ',
    'hmac-sha256=',
    'hmac ',
    'HMAC ',
  ),
  'transport-prefix-v1': prefix('low', ['copy-paste'], 'v1=', 'v0=', 'v1,', 'v1:'),
  'transport-prefix-bearer': prefix('low', ['copy-paste', 'oauth-library'], 'Bearer ', 'bearer '),
  'transport-prefix-basic': prefix('low', ['copy-paste'], 'Basic '),
  'transport-prefix-0x': prefix('low', ['csharp', 'any'], '0x', '0X', '\\x', 'X'),
  'transport-prefix-header-name': prefix(
    'medium',
    ['shell', 'copy-paste'],
    'Signature: ',
    'Signature:',
    'signature: ',
    'signature:',
    'Signature=',
    'signature=',
    'Signature ',
    'X-Signature: ',
    'X-SIGNATURE: ',
  ),
  'transport-sha256sum-suffix': around(
    'low',
    ['shell'],
    ['', '  -'],
    ['(stdin)= ', ''],
    ['SHA2-256(stdin)= ', ''],
    ['SHA256(stdin)= ', ''],
    ['HMAC-SHA2-256(stdin)= ', ''],
    ['HMAC-SHA256(stdin)= ', ''],
    ['', ' *stdin'],
    ['', ' *-'],
  ),
  'transport-described': around(
    'low',
    ['php', 'any'],
    ['Optional("', '")'],
    ['Optional(', ')'],
    ['Some("', '")'],
    ['Ok("', '")'],
    ['Just "', '"'],
    ['Some(', ')'],
    ['HMAC with SHA256: ', ''],
    ['SHA256 digest: ', ''],
    ['HMAC with SHA512: ', ''],
    ['s:64:"', '";'],
    ['s:44:"', '";'],
    ['string(64) "', '"'],
    ['string(44) "', '"'],
    [':"', '"'],
    ['~s(', ')'],
    ['', ' 32'],
  ),
  'transport-zero-width-space': around('low', ['copy-paste'], ['', '\u200b'], ['\u200b', '']),
  'transport-zero-width-other': around(
    'low',
    ['copy-paste'],
    ['', '\u200c'],
    ['', '\u200d'],
    ['', '\u2060'],
    ['\u200e', ''],
    ['', '\u200e'],
    ['\u200f', ''],
    ['', '\u200f'],
    ['\u202a', '\u202c'],
    ['\u202d', '\u202c'],
    ['\u2068', '\u2069'],
  ),
  'transport-nbsp': around('low', ['copy-paste'], ['', '\u00a0'], ['\u00a0', '']),
  'transport-bom': around('low', ['csharp', 'shell'], ['\ufeff', ''], ['', '\ufeff'], ['ï»¿', '']),
  'transport-nul': suffix('low', ['any'], '\0'),
  'transport-literal-escape': suffix('low', ['environment-file', 'shell'], '\\n', '\\r\\n', '\\r', '\\t'),
  'transport-uri-newline': suffix('low', ['any'], '%0A', '%0D%0A'),
  'transport-line-broken': {
    dimension: 'transport',
    prior: 'medium',
    producers: ['shell', 'php', 'ruby'],
    apply: (text, params) => {
      const lines = text.match(new RegExp(`.{1,${params?.characters ?? text.length}}`, 'g')) ?? []
      return lines.join(params?.separator ?? '') + (params?.choice ? params.separator : '')
    },
    undo: observed => {
      const separator = lineBreaks.find(text => observed.includes(text))
      if (separator === undefined) return []
      // PHP's chunk_split, Python's encodebytes and MIME encoders end the last line too
      const ended = observed.endsWith(separator)
      const [first = '', ...rest] = (ended ? observed.slice(0, -separator.length) : observed).split(separator)
      const isEven = rest.every(
        (line, at) => line.length === first.length || (at === rest.length - 1 && line.length < first.length),
      )
      return isEven && rest.length > 0 && first.length >= 8
        ? [
            {
              text: first + rest.join(''),
              params: { characters: first.length, separator, ...(ended && { choice: 1 }) },
            },
          ]
        : []
    },
  },
  'transport-repeated': {
    dimension: 'transport',
    prior: 'low',
    producers: ['proxy', 'any'],
    apply: (text, params) => text + [', ', ',', ''][Number(params?.choice ?? 0)] + text,
    undo: observed =>
      [', ', ',', ''].flatMap((between, choice): Unedited[] => {
        const half = (observed.length - between.length) / 2
        const first = observed.slice(0, half)
        return Number.isInteger(half) && half > 0 && first + between + first === observed
          ? [{ text: first, params: { choice } }]
          : []
      }),
  },
} satisfies EditFamily
