import type { layoutBodies } from '#core/diagnose/mistakes/body/layout-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { sendAsIs, serialiseOnce } from '../serialise-once.ts'

const { php, java, node, python, go, ruby, postman, shell } = serialiseOnce

export const layoutCode: Readonly<Partial<Record<keyof typeof layoutBodies, FixCode>>> = {
  'body-minified': {
    node,
    python,
    php,
    go,
    postman: 'pm.request.body.raw = JSON.stringify(JSON.parse(pm.request.body.raw))',
    shell,
  },
  'body-reserialised': sendAsIs,
  'body-pretty-2': { node, ruby, postman, java, shell },
  'body-pretty-4': {
    php,
    python,
    kotlin: 'Json { prettyPrint = false }.encodeToString(data)',
    postman: 'pm.request.body.raw = JSON.stringify(JSON.parse(pm.request.body.raw))',
  },
  'body-pretty-tab': { node, go },
  'body-pretty-crlf': {
    csharp: 'JsonConvert.SerializeObject(data, Formatting.None)',
    shell: 'ConvertTo-Json $data -Compress -Depth 10',
  },
  'body-space-after-colon': { python, node, ruby },
  'body-space-after-comma': { python, node, ruby },
  'body-spaced-as-typed': { python, node, ruby },
  'body-padded-braces': { node, python, php, shell: `body=$(jq -cn --arg id "$id" '{userId: $id}')` },
  'body-unicode-unescaped': { python: sendAsIs.python, php: sendAsIs.php, node: sendAsIs.node },
  'body-unicode-escaped': {
    python,
    php,
    java: 'new ObjectMapper().disable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())',
    shell: 'jq -c . # without -a',
  },
  'body-unicode-hex-case': { csharp: sendAsIs.csharp, java: sendAsIs.java, python: sendAsIs.python },
  'body-slashes-escaped': {
    php: 'json_encode($data, JSON_UNESCAPED_SLASHES)',
    kotlin: 'jsonObject.toString().replace("\\\\/", "/")',
  },
  'body-slashes-unescaped': { php: sendAsIs.php },
}
