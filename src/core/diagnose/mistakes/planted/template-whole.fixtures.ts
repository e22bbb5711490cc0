import { type Planted, planted } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const auth = 'Bearer 0123456789abcdef0123456789abcdef'
const time = '1700000123789'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
const signed = (id: string, payload: string) => planted(id, { payload })

/** One planted request or more for each mistake of the family. */
export const plantedTemplateWhole: readonly Planted[] = [
  planted(
    'template-snap-colon',
    {
      payload: `POST:/a:0123456789abcdef0123456789abcdef:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a:${time}`,
    },
    { path: '/a', body: '{ }' },
  ),
  signed('template-body-only', body),
  signed('template-path-only', path),
  signed('template-time-only', time),
  signed('template-empty', ''),
  signed('template-is-salt', `demo-secret-not-real-${time}-${auth}`),
  planted(
    'template-json-object',
    { payload: `{"path":"/a","method":"POST","token":"${auth}","timestamp":"${time}","body":"{\\"a\\":1}"}` },
    { path: '/a', body: '{"a":1}' },
  ),
  signed('template-map-text', `{path=${path}, method=POST, token=${auth}, timestamp=${time}, body=${body}}`),
  signed(
    'template-python-repr',
    `{'path': '${path}', 'method': 'POST', 'token': '${auth}', 'timestamp': '${time}', 'body': '${body}'}`,
  ),
  signed('template-object-text', '[object Object]'),
  signed('template-unresolved', 'path=$path&method=$method&token=Bearer $token&timestamp=$timestamp&body=$body'),
]
