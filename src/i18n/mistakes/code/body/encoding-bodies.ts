import type { encodingBodies } from '#core/diagnose/mistakes/body/encoding-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { sendAsIs, serialiseOnce } from '../serialise-once.ts'

const { php, node, python } = serialiseOnce
const plainBody: FixCode = {
  php: "'&body=' . $body",
  java: '"&body=" + body',
  node: '`&body=${body}`',
  python: 'f"&body={body}"',
  csharp: '$"&body={body}"',
}

export const encodingCode: Readonly<Partial<Record<keyof typeof encodingBodies, FixCode>>> = {
  'body-double-encoded': { node, php, python },
  'body-quotes-escaped': {
    postman: 'const body = pm.request.body.raw // the value itself',
    java: 'logger.info(body); // copy the value, not the literal',
    csharp: 'Console.Write(body);',
    shell: `body='{"a":1}'`,
  },
  'body-in-quotes': { shell: `curl --data-binary "$body" # the quotes are the shell's` },
  'body-quotes-lost': { shell: `body='{"a":"b"}'` },
  'body-uri-encoded': plainBody,
  'body-form-encoded': { php: sendAsIs.php, node: sendAsIs.node, python: sendAsIs.python },
  'body-html-entities': { php: "$body = file_get_contents('php://input'); // no htmlspecialchars" },
  'body-html-read': { php: '// no html_entity_decode($body)', node: 'element.textContent // not innerHTML' },
  'body-tags-stripped': { php: '$note = strip_tags($note); // before json_encode' },
  'body-other-charset': plainBody,
  'body-lowercased': {
    php: "hash_hmac('sha256', $payload, $salt) // lower case already",
    java: 'hex.toLowerCase() // the signature only',
  },
  'body-latin1-sent': {
    java: 'RequestBody.create(body.getBytes(StandardCharsets.UTF_8), MediaType.get("application/json"))',
    csharp: sendAsIs.csharp,
  },
  'body-double-utf8-sent': {
    java: 'body.getBytes(StandardCharsets.UTF_8) // once, without new String(bytes, ISO_8859_1)',
    php: '// no utf8_encode($body)',
  },
  'body-nfd': { node: "text.normalize('NFC')", python: 'unicodedata.normalize("NFC", text)' },
}
