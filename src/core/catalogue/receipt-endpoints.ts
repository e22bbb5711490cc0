import type { Endpoint } from './endpoint.ts'

/** Receipts. */
export const receiptEndpoints: readonly Endpoint[] = [
  {
    id: 'send-receipt',
    product: 'toko',
    name: 'Send Receipt',
    group: 'Receipt',
    method: 'POST',
    path: '/public/api/v1/createReceipt/{merchantId}',
    pathParams: [{ name: 'merchantId', sample: 'M_DEMO0001', description: 'Toko Netzme merchant id' }],
    query: [],
    body: {
      requestId: 'aggregator202103031542100001',
      type: 'create_e-receipt',
      body: {
        language: 'en',
        receipt_send_type: 'email',
        cashier_name: 'DEMO CASHIER',
        payment_method_name: 'qris',
        buyer_name: 'DEMO BUYER',
        buyer_email: 'buyer@example.com',
        buyer_phone_number: '+6280000000000',
        order_number: 'DEMO-ORDER-1',
        invoice_number: 'DEMO-INV-1',
        buyer_payment_status: 'paid',
        buyer_payment: 10000,
        buyer_change: 0,
        created_at: '2023-02-07T05:48:43.336Z',
        merchant_id: 'M_DEMO0001',
        order_items: [{ product_name: 'Product A', quantity: 2, product_price: 5000 }],
      },
    },
    needsPinHash: false,
    response: null,
    responseOrigin: null,
    syntheticResponse: {
      requestId: 'aggregator202103031542100001',
      type: 'create_e-receipt',
      status: 100,
      statusMessage: 'success',
      body: {},
    },
    confidence: 'docs (fields) + 1 client (signing)',
    notes:
      'The QA tool signs it with the four headers; the documentation lists no headers and no response. The QA tool also sends logo_url. The requestId/type/body nesting is from the QA tool.',
    source: 'DOC, QA (https://apidocs.netzme.id/api-reference/toko-netzme/send-receipt)',
  },
]
