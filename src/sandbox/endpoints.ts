import type { SandboxEndpoint } from './endpoint.ts'

export const sandboxEndpoints: readonly SandboxEndpoint[] = [
  {
    id: 'get-balance-detail',
    method: 'GET',
    path: '/api/aggregator/merchant/qr/balance/detail',
    response: {
      synthetic: true,
      value: {
        requestId: '00000000-0000-4000-8000-000000000001',
        status: 100,
        statusMessage: 'success',
        body: { userId: 'M_DEMO0001', totalBalance: 'IDR 39660270.00', settledBalance: 'IDR 18181143.00' },
      },
    },
  },
  {
    id: 'withdraw-inquiry',
    method: 'POST',
    path: '/api/aggregator/merchant/qr/withdraw/inquiry',
    response: {
      synthetic: false,
      value: {
        requestId: 'aggregator202103091003110001',
        type: 'withdraw_inquiry',
        status: 100,
        statusMessage: 'success',
        body: {
          withdrawalAmount: 'IDR 37995.00',
          accountHolderName: 'DEMO HOLDER',
          bankAccountNumber: '0000000000',
          bankName: 'BANK BCA',
          bankCode: '014',
          amountAllowed: true,
        },
      },
    },
  },
]
