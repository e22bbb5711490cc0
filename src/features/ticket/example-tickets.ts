/** A made-up ticket, with the secret that an agent would look up for its client. */
export interface ExampleTicket {
  id: 'written' | 'seconds' | 'match'
  text: string
  secret: string
}

const secret = 'wArunGk0pi_sEcr3t'
const token = '5f0c7a91d3b84e62a7c915f08de34b6190ab27cd5e8f41326e7d0a9b8c5f1e24'

/** One request signed with blanks after comma and colon and sent without, one signed with seconds, one that is right. */
export const exampleTickets: readonly ExampleTicket[] = [
  {
    id: 'written',
    secret,
    text: `curl -X POST 'https://tokoapi-stg.netzme.com/api/aggregator/merchant/qr/withdraw/inquiry' \\
  -H 'User-Agent: python-requests/2.32.3' \\
  -H 'Authorization: Bearer ${token}' \\
  -H 'Request-Time: 1795572922845' \\
  -H 'Client-Id: warungkopi' \\
  -H 'Signature: 5cbc8bd2b46b026c4adb538271534e818ab1eb9c7ce8c31200d6360b823d8fa2' \\
  -H 'Content-Type: application/json' \\
  --data-raw '{"requestId":"warungkopi202611250915220001","type":"withdraw_inquiry","body":{"userId":"M_WARUNG01"}}'`,
  },
  {
    id: 'seconds',
    secret,
    text: `GET /api/aggregator/merchant/qr/balance/detail?userId=M_WARUNG01 HTTP/1.1
Host: tokoapi-stg.netzme.com
User-Agent: GuzzleHttp/7
Authorization: Bearer ${token}
Request-Time: 1795572931402
Client-Id: warungkopi
Signature: f9e406ac1914f32378a66d580af4a23c828f78fa1cdd9ade569ed8ad364fe0b7

`,
  },
  {
    id: 'match',
    secret,
    text: `GET /api/aggregator/merchant/institution/balance/M_WARUNG01 HTTP/1.1
Host: tokoapi-stg.netzme.com
Authorization: Bearer ${token}
Request-Time: 1795572940120
Client-Id: warungkopi
Signature: 160023606aeab10d392bebef49260558edfa6e00f94d04d6b17b1c5b6f70c2b2

`,
  },
]
