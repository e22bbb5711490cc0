/**
 * What stands where a signature should: the name of a variable that nothing filled in, what a program writes for a value that
 * it does not have, what a language prints for an object instead of its bytes, or what somebody put over it before sending it on.
 */
export type StandIn = keyof typeof forms

/** By form, the narrowest first. No digest's print looks like one of them. */
const forms = {
  'no-value':
    /^(?:undefined|null|none|nil|nan|true|false|empty|-{1,2}|\(null\)|\(nil\)|<nil>|<null>|""|''|\{\}|\[\])$/i,
  'java-object': /^(?:\[+[BCDFIJSZ]|\[*L?[A-Za-z_$][\w$]*(?:\.[\w$]+)+;?)@[0-9a-f]{1,16}$/,
  'dotnet-type': /^(?:System|Microsoft|Org)\.[A-Z][\w.`+]*(?:\[[^\]]*\])*$/,
  'javascript-object': /^\[object [A-Za-z]+\]$/,
  'php-value': /^(?:Array|Object|Resource id #[0-9]+)$/,
  'python-object': /^<(?:[\w.]+ object|bound method|built-in method|function|method|class|coroutine|generator)\b.*>$/,
  'ruby-object': /^#<.*>$/,
  'go-value': /^(?:0xc[0-9a-f]{9}|&?\{0x.*\}|%!.*)$/,
  'dart-object': /^Instance of '.*'$/,
  'byte-count': /^<?[0-9]+ bytes>?$/,
  // All of it or its middle: ****, xxxx-xxxx, 8c1f…4a61, <hidden>, ***REDACTED***
  masked:
    /^(?:\*+|[0-9a-f]{0,16}(?:…|[*•●█#x.…_-](?: ?[*•●█#x.…_-]){2,})[0-9a-f]{0,16}|[[<(*#_ ]*(?:(?:signature|value|nilai)[ _-]?(?:is )?)?(?:redacted|filtered|masked|hidden|removed|omitted|censored|sanitized|scrubbed|hidden_due_to_security_reasons|disensor|disembunyikan|disamarkan|dihapus|dirahasiakan)[\])>*#_ ]*)$/i,
  variable:
    /^(?!.*[0-9a-f]{16})(?:\{\{.*\}\}|\{%.*%\}|#\{.*\}|\$?\{[\w .$-]+\}|\$[A-Za-z_]\w*|<<?[\w -]+>>?|%[A-Za-z_]\w*%|%[svdx]|:[A-Za-z_]\w*|@[A-Za-z_]\w*)$/,
  word: /^(?:(?:your|my|the|x|generated|calculated)?[-_ ]?(?:api)?[-_ ]?(?:signature|sign|hmac|hash)|string|test)$/i,
} as const satisfies Readonly<Record<string, RegExp>>

const kinds = Object.keys(forms) as StandIn[]
/** Longer than any of them. */
const longest = 300

/**
 * What a text stands in for; null where it may be a signature. Blanks around it do not count.
 * @example readStandIn('[B@1b6d3586') // => 'java-object'
 */
export function readStandIn(text: string): StandIn | null {
  const bare = text.trim()
  return bare.length > longest ? null : (kinds.find(kind => forms[kind].test(bare)) ?? null)
}
