import { expect, test } from 'vitest'
import { environments } from '#core/catalogue/environments.ts'
import { authorityOf, originOf, upstreamOf } from './upstream.ts'

test('every environment has its fixed place; only the sandbox is without TLS, and it is here', () => {
  const places = Object.values(environments).map(environment => {
    const upstream = upstreamOf(environment, 5999)
    return `${environment.id} ${originOf(upstream)}${upstream.prefix}${environment.tokenPath} ${authorityOf(upstream)}`
  })
  expect(places).toEqual([
    'sandbox http://127.0.0.1:5999/sandbox/oauth/merchant/accesstoken 127.0.0.1:5999',
    'staging https://tokoapi-stg.netzme.com/oauth/merchant/accesstoken tokoapi-stg.netzme.com',
    'production https://tokoapi.netzme.com/oauth/merchant/accesstoken tokoapi.netzme.com',
    'wallet-sandbox http://127.0.0.1:5999/sandbox/oauth/token/accesstoken 127.0.0.1:5999',
    'wallet-staging https://api-stg.netzme.com/oauth/token/accesstoken api-stg.netzme.com',
    'wallet-production https://api.netzme.com/oauth/token/accesstoken api.netzme.com',
  ])
})
