import { environments } from '#core/index.ts'
import { sandboxClient, sandboxPrefix, tokenRequestBody } from '#core/live/environment.ts'

/** A signed call of the catalogue, with a body. */
export const guideCall = {
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"requestId":"demo-1","type":"withdraw_inquiry","body":{"userId":"M_pXAFWzCg"}}',
} as const

export const baseUrl = () => location.origin + sandboxPrefix

/** A getToken call for a shell. The credentials are the documentation's public sample; a secret of anybody's never gets here. */
export function tokenCurl(): string {
  const { clientId, clientSecret } = sandboxClient
  return [
    `curl '${baseUrl()}${environments.sandbox.tokenPath}'`,
    `-u '${clientId}:${clientSecret}'`,
    "-H 'Content-Type: application/json'",
    `-d '${tokenRequestBody}'`,
  ].join(' \\\n  ')
}

/** A whole signed call for bash, with openssl: a token first, then payload, salt, signature, and the call. Runs as pasted. */
export function signedCurl(): string {
  const { clientId, clientSecret } = sandboxClient
  return `BASE='${baseUrl()}'
CLIENT_ID='${clientId}' CLIENT_SECRET='${clientSecret}'
URL_PATH='${guideCall.path}'
BODY='${guideCall.body}'

TOKEN=$(curl -s "$BASE${environments.sandbox.tokenPath}" -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -H 'Content-Type: application/json' -d '${tokenRequestBody}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
TIME=$(date +%s)000
PAYLOAD="path=$URL_PATH&method=POST&token=Bearer $TOKEN&timestamp=$TIME&body=$BODY"
SALT="$CLIENT_SECRET-$TIME-Bearer $TOKEN"
SIGNATURE=$(printf '%s' "$PAYLOAD" | openssl dgst -sha256 -hmac "$SALT" | sed 's/.* //')

curl "$BASE$URL_PATH" \\
  -H "Authorization: Bearer $TOKEN" -H "Request-Time: $TIME" -H "Signature: $SIGNATURE" \\
  -H "Client-Id: $CLIENT_ID" -H 'Content-Type: application/json' -d "$BODY"`
}
