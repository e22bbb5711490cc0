import { madeUp, type Pasted } from './pasted.ts'

const { body, clientId, path, signature, time, token, whole } = madeUp

/** Mails as their source has them, which breaks lines and escapes characters. */
export const mailTexts: readonly Pasted[] = [
  {
    name: 'mail source that names quoted-printable',
    format: 'log',
    text: `From: rina@toko.test\nContent-Type: text/plain; charset=3DUTF-8\nContent-Transfer-Encoding: quoted-printable\n\nMohon bantuan =E2=80=93 error 401.\nPOST ${path.replaceAll('=', '=3D')}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature.slice(0, 62)}=\n${signature.slice(62)}\nAuthorization: Bearer ${token.replaceAll('=', '=3D')}\nBody: ${body.slice(0, 68)}=\n${body.slice(68)}`,
    requests: [whole],
    problems: ['import-quoted-printable'],
  },
  {
    name: 'mail body in quoted-printable throughout, without its header, CR LF',
    format: 'log',
    text: `POST ${path.replaceAll('=', '=3D')}\r\nClient-Id: ${clientId}\r\nRequest-Time: ${time}\r\nSignature: ${signature.slice(0, 62)}=\r\n${signature.slice(62)}\r\nAuthorization: Bearer ${token.replaceAll('=', '=3D')}\r\nBody: ${body.slice(0, 69)}=\r\n${body.slice(69)}`,
    requests: [whole],
    problems: ['import-quoted-printable'],
  },
  {
    name: 'one full line that ends in = beside a typed = is asked about',
    format: 'http',
    text: `POST /api/qr?ref=1 HTTP/1.1\nClient-Id: ${clientId}\nAuthorization: Bearer ${'Zx81kLm20pQ7'.repeat(4).slice(0, 43)}1234567=\nRequest-Time: ${time}\nSignature: ${signature}\n`,
    requests: [{ path: '/api/qr?ref=1', token: `${'Zx81kLm20pQ7'.repeat(4).slice(0, 43)}1234567=`, signature }],
    problems: ['import-quoted-printable-perhaps'],
  },
]
