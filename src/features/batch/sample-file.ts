import { sign } from '#core/index.ts'

const token = '0123456789abcdef'.repeat(4)
/** Made up; of no one. */
export const sampleSecrets = 'demo-merchant,demo-secret-not-real\ndemo-shop,other-secret-not-real\n'
const secretOf: Readonly<Record<string, string>> = {
  'demo-merchant': 'demo-secret-not-real',
  'demo-shop': 'other-secret-not-real',
}

/** A day of two made-up merchants: one signs another body than it sends, some rows cannot be read. */
export async function sampleFile(): Promise<File> {
  const lines: string[] = []
  for (let at = 0; at < 600; at++) lines.push(await sampleLine(at))
  lines.splice(123, 0, '{"clientId":"demo-merchant","method":"POST","pa')
  lines.splice(321, 0, '{"clientId":"demo-merchant","method":"GET","path":"/api/aggregator/merchant/qr"}')
  return new File([`${lines.join('\n')}\n`], 'sample.jsonl')
}

async function sampleLine(at: number): Promise<string> {
  const clientId = at % 3 === 0 ? 'demo-shop' : at % 97 === 5 ? 'demo-unknown' : 'demo-merchant'
  const isPost = at % 4 !== 1
  const body = isPost ? `{"requestId":"sample-${at}","amount":{"value":${at}50000.00,"currency":"IDR"}}` : ''
  const path = isPost
    ? '/api/aggregator/merchant/qr/withdraw/inquiry'
    : `/api/aggregator/merchant/qr/balance/detail?userId=M_${String(at).padStart(6, '0')}`
  const request = {
    clientId,
    clientSecret: secretOf[clientId] ?? 'unknown-secret',
    token,
    method: isPost ? 'POST' : 'GET',
    path,
    body,
    requestTime: String(1_700_000_000_000 + at * 61_000),
  }
  const signedBody = clientId === 'demo-shop' && isPost && at > 300 ? body.replace('50000.00', '50000') : body
  const { signature } = await sign({ ...request, body: signedBody })
  const { clientSecret: _secret, ...rest } = request
  return JSON.stringify({ ...rest, signature: at % 50 === 7 ? signature.toUpperCase() : signature })
}
