import type { Endpoint } from './endpoint.ts'

/** Payments out of the deposit. */
export const depositPaymentEndpoints: readonly Endpoint[] = [
  {
    id: 'deduct-deposit-and-split-fee',
    product: 'toko',
    name: 'Deduct Deposit & Split Fee',
    group: 'Deposit',
    method: 'POST',
    path: '/api/aggregator/merchant/payment/notif',
    pathParams: [],
    query: [],
    body: {
      requestId: 'aggregator202103031542100001',
      type: 'payment_notification_to_split_fee',
      body: {
        merchantId: 'M_DEMO0001',
        transactionId: 'DEMO-PARTNER-TRX-1',
        sku: 'TIKET-OL-SPD-1',
        productName: 'Tiket demo kursi 1',
        paymentStatus: 'paid',
        paymentMethod: 'BANK_TRANSFER',
        bankName: 'BCA',
        paidAmount: 'IDR 200000.00',
        mdrFeeAmount: 'IDR 10000',
        additionals: { qty: '2', desc: 'beli 2 tiket' },
      },
    },
    needsPinHash: false,
    response: {
      requestId: '00000000-0000-4000-8000-000000000001',
      type: 'payment_notif',
      status: 100,
      statusMessage: 'success',
      body: { transactionId: 'DEMO-PARTNER-TRX-1' },
    },
    responseOrigin: 'docs',
    syntheticResponse: null,
    confidence: 'docs + 2 clients',
    notes:
      'Response type differs from request type. Go client: 100-199 = success, 301 transaction_already_exist, 302 invalid_merchant, 303 not_enough_balance.',
    source: 'DOC, QA, GO (https://apidocs.netzme.id/api-reference/toko-netzme/deposit/deduct-deposit-and-split-fee)',
  },
  {
    id: 'get-deduct-deposit-transaction-status',
    product: 'toko',
    name: 'Get Deduct Deposit Transaction Status',
    group: 'Deposit',
    method: 'GET',
    path: '/public/api/v1/payment/notif/trx',
    pathParams: [],
    query: [
      {
        name: 'request_id',
        required: true,
        sample: '00000000-0000-4000-8000-000000000002',
        description:
          "Transaction id (docs' URL template writes requestId, docs' table, docs' curl and the QA tool write request_id)",
      },
      {
        name: 'type',
        required: true,
        sample: 'requestId',
        description: 'requestId = Netzme request id, partnerId = partner transaction id',
      },
    ],
    body: null,
    needsPinHash: false,
    response: {
      requestId: '00000000-0000-4000-8000-000000000001',
      status: 100,
      statusMessage: 'success',
      body: {
        requestId: '00000000-0000-4000-8000-000000000002',
        transactionId: 'DEMO-PARTNER-TRX-1',
        merchantId: 'M_DEMO0001',
        sku: 'TIKET-OL-SPD-1',
        trxStatus: 'settled',
        paidAmount: 'IDR 750000.00',
        paidTs: '2022-11-02T06:18:16.924+07:00',
        settlementTs: '2022-11-02T06:21:00.178+07:00',
        mdrFeeAmount: 'IDR 0.00',
        productName: 'Tiket demo kelas 1',
      },
    },
    responseOrigin: 'docs',
    syntheticResponse: null,
    confidence: 'docs + 1 client',
    notes:
      "Docs' curl shows the four signed headers and sends request_id before type. Path starts with /public/api/v1.",
    source:
      'DOC, QA (https://apidocs.netzme.id/api-reference/toko-netzme/deposit/get-deduct-deposit-transaction-status)',
  },
]
