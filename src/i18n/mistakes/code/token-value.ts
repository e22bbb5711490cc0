import type { tokenValueMistakes } from '#core/diagnose/mistakes/token-value.ts'
import type { FixCode } from '../mistake-text.ts'
import { authorization, payload, readToken, salt } from './shared.ts'

export const tokenValueCode: Readonly<Partial<Record<keyof typeof tokenValueMistakes, FixCode>>> = {
  'token-empty': readToken,
  'token-undefined': readToken,
  'token-null': readToken,
  'token-empty-payload': payload,
  'token-empty-salt': salt,
  'token-promise': { node: 'const { access_token: token } = await (await fetch(tokenUrl, options)).json()' },
  'token-array-text': readToken,
  'token-placeholder': {
    postman: "const token = pm.variables.replaceIn('{{token}}')",
    php: '$authorization = "Bearer {$token}";',
    node: `const authorization = \`Bearer \${token}\``,
    python: "authorization = f'Bearer {token}'",
    shell: 'authorization="Bearer $token"',
  },
  'token-documentation-sample': readToken,
  'token-quoted': {
    shell: 'token=$(printf %s "$response" | jq -r .access_token)',
    node: 'const token = JSON.parse(response).access_token',
  },
  'token-single-quoted': {
    shell: 'token=$(printf %s "$response" | jq -r .access_token)',
    python: "authorization = f'Bearer {token}'",
  },
  'token-whole-quoted': {
    node: 'headers.Authorization = authorization',
    shell: 'curl -H "Authorization: $authorization" …',
  },
  'token-bytes-repr': { python: 'token = token.decode()' },
  'token-whole-bytes-repr': { python: "authorization = f'Bearer {token.decode()}'" },
  'token-list-text': { python: "token = response.json()['access_token']", node: 'const [token] = tokens' },
  'token-json-fragment': readToken,
  'token-basic-credentials': authorization,
  'token-is-client-id': authorization,
  'token-is-secret': authorization,
  'token-trailing-newline': {
    shell: "token=$(tr -d '\\r\\n' < token.txt)",
    php: "$token = trim(file_get_contents('token.txt'));",
    python: "token = open('token.txt').read().strip()",
    node: "const token = readFileSync('token.txt', 'utf8').trim()",
  },
  'token-trailing-crlf': {
    csharp: 'var token = File.ReadAllText("token.txt").Trim();',
    shell: "token=$(tr -d '\\r\\n' < token.txt)",
  },
  'token-trailing-space': {
    php: '$token = trim($token);',
    java: 'token = token.strip();',
    node: 'token.trim()',
    python: 'token.strip()',
    go: 'token = strings.TrimSpace(token)',
    csharp: 'token = token.Trim();',
    ruby: 'token.strip',
  },
  'token-invisible': readToken,
  'token-first-char-lost': readToken,
  'token-last-char-lost': readToken,
  'token-line-wrapped': readToken,
  'token-uri-encoded': authorization,
  'token-uri-decoded': authorization,
  'token-base64-encoded': authorization,
  'token-hashed': authorization,
  'token-jwt-part': authorization,
  'token-case-changed': authorization,
}
