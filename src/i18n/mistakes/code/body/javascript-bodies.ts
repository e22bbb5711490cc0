import type { javascriptBodies } from '#core/diagnose/mistakes/body/javascript-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { serialiseOnce } from '../serialise-once.ts'

const { node, postman } = serialiseOnce

export const javascriptCode: Readonly<Partial<Record<keyof typeof javascriptBodies, FixCode>>> = {
  'body-js-roundtrip': {
    node: 'app.use(express.json({ verify: (req, _res, raw) => { req.rawBody = raw.toString() } }))',
    postman,
  },
  'body-js-roundtrip-pretty': { node, postman },
  'body-bigint-rounded': {
    node: "import { parse, stringify } from 'lossless-json'",
    go: 'dec := json.NewDecoder(r); dec.UseNumber()',
    postman: 'const body = pm.request.body.raw // no JSON.parse',
  },
  'body-object-object': { node: '`&body=${JSON.stringify(data)}`', postman: 'const body = pm.request.body.raw' },
  'body-inner-object-object': { node: 'JSON.stringify({ type, body: inner }) // inner stays an object' },
  'body-buffer-json': { node: "const body = buffer.toString('utf8')" },
  'body-bytes-printed': {
    go: 'fmt.Sprintf("&body=%s", body) // %s, not %v',
    java: 'new String(bytes, StandardCharsets.UTF_8)',
    kotlin: 'bytes.decodeToString()',
    node: 'new TextDecoder().decode(bytes)',
  },
  'body-placeholder-unresolved': { postman },
}
