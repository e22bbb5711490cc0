import type { whitespaceBodies } from '#core/diagnose/mistakes/body/whitespace-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { serialiseOnce } from '../serialise-once.ts'

const { php, java, python, shell } = serialiseOnce

export const whitespaceCode: Readonly<Partial<Record<keyof typeof whitespaceBodies, FixCode>>> = {
  'body-lf-appended': {
    shell: `printf '%s' "$body"`,
    go: 'bytes.TrimRight(buf.Bytes(), "\\n")',
    python: 'body = open("body.json").read().rstrip("\\n")',
  },
  'body-crlf-appended': { csharp: 'Console.Write(body); // not WriteLine', shell: `printf '%s' "$body"` },
  'body-space-appended': { node: '`...&body=${body}` // nothing after the brace' },
  'body-lf-to-crlf': { csharp: 'await File.ReadAllBytesAsync("body.json")', shell: 'git config core.autocrlf false' },
  'body-crlf-to-lf': {
    node: "fs.readFileSync('body.json') // bytes",
    python: 'open("body.json", newline="").read()',
    shell: 'curl --data-binary @body.json',
  },
  'body-newlines-literal': { shell: 'body=$(cat body.json)' },
  'body-newlines-stripped': {
    php: "file_get_contents('body.json') // as it is, for both",
    shell: 'curl --data-binary @body.json # not -d',
  },
  'body-lines-joined': { node: 'JSON.stringify(JSON.parse(text)) // sign and send it', shell },
  'body-line-ends-lost': { shell: 'curl --data-binary @body.json # not -d' },
  'body-whitespace-collapsed': {
    php: '// no preg_replace on $body',
    shell: `body=$(jq -c . body.json) # echo "$body", with quotes`,
  },
  'body-strip-all-whitespace': { node: "JSON.stringify(data) // not text.replace(/\\s+/g, '')", php, shell: 'jq -c .' },
  'body-spaces-stripped': { php, java, python },
  'body-trimmed': {
    python: 'body = body.strip()  # before signing and sending',
    shell: 'body=$(cat body.json); curl --data-binary "$body"',
  },
  'body-leading-newline': {
    shell: `body=$(jq -c . body.json)`,
    postman: 'pm.request.body.raw = pm.request.body.raw.trim()',
    python: 'body = """{"a":1}"""  # no line break after the quotes',
  },
  'body-bom': {
    csharp: 'new StreamWriter(path, false, new UTF8Encoding(false))',
    shell: 'Set-Content -Encoding utf8NoBOM',
    python: 'open(path, encoding="utf-8-sig")',
  },
}
