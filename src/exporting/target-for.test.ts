import { expect, test } from 'vitest'
import { type HeaderPair, readClues, snippetTargets } from '#core/index.ts'
import { targetFor } from './target-for.ts'

const request = { clientId: 'a', clientSecret: 'b', token: 'c', method: 'POST', path: '/x', body: '', requestTime: '1' }
const agent = (name: string): HeaderPair[] => [['User-Agent', name]]

test.each<[string, HeaderPair[], string | null, string | null]>([
  ['any', agent('python-requests/2.32.3'), null, 'python-requests'],
  ['any', agent('python-httpx/0.27'), null, 'python'],
  ['any', agent('GuzzleHttp/7'), null, 'php'],
  ['any', agent('okhttp/4.12.0'), null, 'java'],
  ['any', agent('curl/8.5.0'), null, 'bash'],
  ['any', agent('bruno-runtime/1.0'), null, 'bruno'],
  ['any', agent('libwww-perl/6.7'), null, null],
  ['any', [], null, null],
  ['any', [], 'go', 'go'],
  ['kotlin', agent('okhttp/4.12.0'), 'java', 'kotlin'],
  ['python', agent('python-requests/2.32.3'), null, 'python-requests'],
  ['php', agent('python-requests/2.32.3'), 'python', 'php'],
])('%s chosen, %j, %s evident: %s', (chosen, headers, evident, target) => {
  expect(targetFor(chosen, readClues(request, headers), evident)).toBe(target)
  if (target !== null) expect(snippetTargets.some(({ id }) => id === target)).toBe(true)
})
