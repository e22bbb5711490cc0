import { depositEndpoints } from './deposit-endpoints.ts'
import { depositPaymentEndpoints } from './deposit-payment-endpoints.ts'
import { depositWithdrawEndpoints } from './deposit-withdraw-endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { merchantEndpoints } from './merchant-endpoints.ts'
import { paymentEndpoints } from './payment-endpoints.ts'
import { pinEndpoints } from './pin-endpoints.ts'
import { receiptEndpoints } from './receipt-endpoints.ts'
import { walletEndpoints } from './wallet-endpoints.ts'
import { withdrawEndpoints } from './withdraw-endpoints.ts'

/**
 * Every signed endpoint that a public source knows: 18 of Toko Netzme, 6 of the Netzme wallet.
 * @example endpoints.find(({ name }) => name === 'Get Balance Detail')?.method // => 'GET'
 */
export const endpoints: readonly Endpoint[] = [
  ...merchantEndpoints,
  ...pinEndpoints,
  ...withdrawEndpoints,
  ...paymentEndpoints,
  ...depositEndpoints,
  ...depositWithdrawEndpoints,
  ...depositPaymentEndpoints,
  ...receiptEndpoints,
  ...walletEndpoints,
]
