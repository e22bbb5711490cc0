import { expect, test } from 'vitest'
import { renderSnippet, type SignatureRequest, snippetTargets } from '#core/index.ts'
import { pipeline } from '#i18n/en/pipeline.ts'
import { fieldSpans } from './field-spans.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef',
  method: 'POST',
  path: '/api/x?method=1&path=2',
  body: '{"body = ":"a = b;"}',
  requestTime: '1700000000000',
}

test.each(snippetTargets.filter(({ id }) => id !== 'curl'))(
  '$id: values in their colours, the code untouched',
  async ({ id }) => {
    const snippet = await renderSnippet(id, request, 'https://tokoapi-stg.netzme.com')
    if (!snippet.ok) throw new Error(snippet.problem.code)
    const spans = fieldSpans(snippet.value, pipeline.fields)
    expect(spans.map(({ start, end }) => snippet.value.slice(start, end)).join('')).toBe(snippet.value)
    const shown = Object.fromEntries(spans.map(({ id, start, end }) => [id, snippet.value.slice(start, end)]))
    expect(shown.method).toMatch(/^["']POST["']$/)
    expect(shown.path).toMatch(/^["']\/api\/x\?method=1&path=2["']$/)
    expect(shown.clientId).toMatch(/^["']demo-merchant["']$/)
    expect(shown.body?.replace(/\\"/g, '"').slice(1, -1)).toBe(request.body)
  },
)
