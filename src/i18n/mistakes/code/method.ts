import { methodMistakes } from '#core/diagnose/mistakes/method.ts'
import type { FixCode } from '../mistake-text.ts'
import { codeOf } from './code-of.ts'

const fromRequest = {
  php: '$method = strtoupper($request->method());',
  java: 'String method = request.method();',
  kotlin: 'val method = request.method',
  node: "const method = (config.method ?? 'get').toUpperCase()",
  python: 'method = request.method.upper()',
  go: 'method := req.Method',
  csharp: 'var method = request.Method.Method.ToUpperInvariant();',
  ruby: 'method = request.method',
  postman: 'const method = pm.request.method',
  shell: 'method=POST; curl -X "$method"',
} as const satisfies FixCode
const { php, java, kotlin, node, python, csharp, postman, shell } = fromRequest

export const methodCode = codeOf(methodMistakes, fromRequest, {
  'method-lowercase': { node, php, python },
  'method-titlecase': { csharp, node },
  'method-uppercase': { node: "fetch(url, { method: 'POST' })" },
  'method-undefined': { node, postman },
  'method-empty': { node, go: 'method := req.Method; if method == "" { method = http.MethodGet }', php },
  'method-null': { java, python, php },
  'method-enum-name': {
    csharp,
    java: 'HttpMethod.POST.name()',
    kotlin: 'HttpMethod.Post.value',
    python: 'HTTPMethod.POST.value',
  },
  'method-blank': { shell: `method=$(printf '%s' "$method" | tr -d '[:space:]')`, node: 'method.trim().toUpperCase()' },
  'method-wrong-head': { node, java, kotlin, shell },
  'method-wrong-options': { node: "if (config.method !== 'options') sign(config)" },
})
