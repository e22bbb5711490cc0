import { encodeUtf8 } from '../../bytes/utf8.ts'
import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { plainPath } from '../curl.ts'
import { escapeText } from './escape.ts'
import { about, caseLines, indented, linesOf, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

/** Bytes in octal, three digits each: the same in every locale. */
const spellOctal = (codePoint: number) =>
  Array.from(encodeUtf8(String.fromCodePoint(codePoint)), byte => `\\${byte.toString(8).padStart(3, '0')}`).join('')

/** One word of Bash: single quotes where they say all, else ANSI-C quoting (manual, 3.1.2.4). */
export function quoteBash(text: string): string {
  const escaped = escapeText(text, { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }, spellOctal)
  const plain = escapeText(text, {}, spellOctal) === text
  return plain ? `'${text.replaceAll("'", "'\\''")}'` : `$'${escaped}'`
}

const names = {
  path: 'path',
  method: 'method',
  token: 'NETZME_TOKEN',
  authorization: 'authorization',
  requestTime: '1',
  body: 'body',
  clientId: 'client_id',
  clientSecret: 'NETZME_CLIENT_SECRET',
} as const

/** Double quotes where the literals are plain, else one word after the other. */
function template(parts: readonly TemplatePart[]): string {
  const plain = parts.every(part => 'field' in part || /^[ !#-[\]^_a-~-]*$/.test(part.literal))
  if (!plain) return writeParts(parts, quoteBash, name => `"\${${names[name]}}"`)
  return `"${writeParts(
    parts,
    text => text.replaceAll('$', '\\$'),
    name => `\${${names[name]}}`,
  )}"`
}

const hashes = { 'SHA-256': 'sha256', 'SHA-1': 'sha1', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const
const encoders: Record<Scheme['encoding'], string> = {
  hex: "-r | cut -d ' ' -f 1",
  HEX: "-r | cut -d ' ' -f 1 | tr a-f A-F",
  base64: '-binary | openssl base64 -A',
  base64url: "-binary | openssl base64 -A | tr '+/' '-_'",
}

export const bash: SnippetTarget = {
  id: 'bash',
  name: 'Bash and OpenSSL',
  language: 'bash',
  fileName: 'sign.sh',
  commands: [['bash', 'sign.sh']],
  carries: { path: 'any', method: 'token', bodyOnGet: true },
  render: plan => `#!/usr/bin/env bash
${about.map(line => `# ${line}`).join('\n')}
set -euo pipefail

: "\${NETZME_CLIENT_SECRET:?is not set}" "\${NETZME_TOKEN:?is not set}"
method=${quoteBash(plan.method)}
path=${quoteBash(plan.path)}
client_id=${quoteBash(plan.clientId)}
body=${quoteBash(plan.body)}
authorization="Bearer $NETZME_TOKEN"

# sign REQUEST_TIME: sets payload, salt and signature
sign() {
  payload=${template(plan.payload)}
  salt=${template(plan.salt)}
  signature=$(printf '%s' "$payload" | openssl dgst -${hashes[plan.hash]} -hmac "$salt" ${encoders[plan.encoding]})
}

fingerprint() {
  printf '%s' "$1" | openssl dgst -sha256 -r | cut -c 1-8
}

# same NAME VALUE FINGERPRINT
same() {
  local found
  found=$(fingerprint "$2")
  [[ $found == "$3" ]] && return
  echo "$1 is not the case's (fingerprint $found, not $3): what needs it is not compared" >&2
  return 1
}

# check STEP VALUE BYTES FINGERPRINT
check() {
  local found
  found="$(printf '%s' "$2" | wc -c | tr -d ' ') bytes, fingerprint $(fingerprint "$2")"
  if [[ $found != "$3 bytes, fingerprint $4" ]]; then
    echo "$1 differs from the case: $found; the case has $3 bytes, fingerprint $4" >&2
    exit 1
  fi
  echo "$1 as in the case: $found" >&2
}

compare_with_case() {
  sign ${quoteBash(plan.requestTime)}
${indented(compareLines(plan), '  ')}
}

compare_with_case
# date knows milliseconds on Linux only
request_time=\${NETZME_REQUEST_TIME:-$(date +%s)000}
sign "$request_time"
answer=$(
${sendLines(plan)}
)
status=\${answer##*$'\\n'}
printf 'HTTP %s\\n%s\\n' "$status" "\${answer%$'\\n'*}"
[[ $status == 200 ]]
`,
}

const sameNames = { token: 'same_token', clientSecret: 'same_secret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `local ${sameNames[credential]}=true\nsame ${variableOf[credential]} "$${variableOf[credential]}" ${expected} || ${sameNames[credential]}=false`,
    check: (name, step) => `check ${name} "$${name}" ${step.bytes} ${step.fingerprint}`,
    onlyIf: (credentials, line) =>
      `if ${credentials.map(name => `$${sameNames[name]}`).join(' && ')}; then ${line}; fi`,
  })
}

function sendLines({ origin, prefix, path, method, body }: SnippetPlan): string {
  const isPlain = plainPath.test(prefix + path)
  const verb = method === 'HEAD' ? '--head' : '--request "$method"'
  return linesOf(
    body !== '' && `  printf '%s' "$body" |`,
    `${body === '' ? '  ' : '    '}curl --silent --show-error --globoff --path-as-is --max-time 30 ${verb} \\`,
    '      --header "Authorization: $authorization" \\',
    '      --header "Request-Time: $request_time" \\',
    '      --header "Client-Id: $client_id" \\',
    '      --header "Signature: $signature" \\',
    body !== '' && "      --header 'Content-Type: application/json' --data-binary @- \\",
    body === '' && !/^(?:GET|HEAD)$/.test(method) && "      --header 'Content-Length: 0' \\",
    !isPlain && `      --request-target ${prefix === '' ? '' : quoteBash(prefix)}"$path" \\`,
    `      --write-out '\\n%{http_code}' ${quoteBash(isPlain ? origin + prefix : `${origin}/`)}${isPlain ? '"$path"' : ''}`,
  )
}
