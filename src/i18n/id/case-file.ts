import type { caseFile as english } from '../en/case-file.ts'

const number = (value: number) => value.toLocaleString('id')

export const caseFile: typeof english = {
  title: 'File kasus',
  sub: 'untuk dibagikan: tanpa secret, tanpa token lengkap',
  holds: hasBody =>
    hasBody
      ? 'Path, body, dan signature dari merchant ikut di dalamnya supaya kasus ini bisa diperiksa lagi. Baca dulu isi body sebelum membagikannya.'
      : 'Path dan signature dari merchant ikut di dalamnya supaya kasus ini bisa diperiksa lagi.',
  preview: 'Pratinjau file kasus',
  copyMarkdown: 'Salin Markdown',
  copyLink: 'Salin link',
  downloadMarkdown: 'Unduh Markdown',
  downloadJson: 'Unduh JSON',
  linkTooLong: 'Kasus ini terlalu panjang untuk sebuah link. File JSON bisa memuatnya.',
  heading: { match: 'Cocok', explained: 'Tidak cocok', unexplained: 'Tidak cocok', stopped: 'Tidak cocok' },
  outcomes: {
    match: 'Signature ini sudah benar untuk request ini.',
    explained: 'Kesalahan di bawah ini menghasilkan persis signature ini.',
    unexplained: 'Tidak ada kesalahan yang dikenal yang menghasilkan signature ini.',
    stopped: 'Pencarian kesalahannya dihentikan sebelum selesai.',
  },
  tried: count => `${number(count)} cara menandatangani sudah dicoba.`,
  request: 'Request',
  names: {
    clientId: 'Client-Id',
    method: 'Method',
    path: 'Path dan query',
    requestTime: 'Request-Time',
    body: 'Body',
    signature: 'Signature',
    scheme: 'Formula',
    token: 'Token',
    secret: 'Client secret',
  },
  time: (text, wib) => `${text} (${wib} WIB)`,
  mask: ({ start, characters, fingerprint }) =>
    `${start ? `${start}…, ` : ''}${number(characters)} karakter, fingerprint ${fingerprint}`,
  withheld: ({ why, bytes, fingerprint }) =>
    `tidak disertakan karena ${
      {
        'holds-credential': 'memuat secret atau token',
        'may-hold-credential': 'mungkin memuat kredensial',
        'too-long': 'terlalu panjang',
      }[why]
    } (${number(bytes)} byte, fingerprint ${fingerprint})`,
  differs: 'Yang berbeda',
  notTold: 'tidak ditulis karena bisa mengutip isi yang tidak disertakan',
  cause: 'Kemungkinan penyebab',
  fix: 'Yang perlu diubah',
  sameBytes: 'Penyebab lain yang menghasilkan byte yang sama',
  body: bytes => `Body (${number(bytes)} byte)`,
  inBase64: 'Bukan UTF-8, jadi ditulis sebagai base64:',
  escaped: 'Karakter kontrol dan karakter tak terlihat ditulis dengan escape:',
  bodyGoesOn: characters => `… seluruhnya ${number(characters)} karakter; sisanya ada di file JSON.`,
  expected: 'Nilai yang benar',
  columns: { part: 'Bagian', bytes: 'Byte', fingerprint: 'Fingerprint' },
  parts: { payload: 'Raw payload', salt: 'Salt', signature: 'Signature' },
  formula: (payload, salt, hash, encoding) => [`payload: ${payload}`, `salt: ${salt}`, `HMAC-${hash}, ${encoding}`],
  fingerprints:
    'Fingerprint adalah 8 digit hex pertama dari SHA-256. Siapa pun yang punya secret dan token bisa membandingkan setiap bagian dengan miliknya.',
  openLink: 'Link ini membuka kasusnya di halaman ini, lalu meminta secret dan token:',
  openFile: 'File JSON kasus ini, jika dijatuhkan ke Verify, membuka kasusnya lalu meminta secret dan token.',
  opened: {
    title: 'Dari file kasus',
    ask: 'Isi secret dan token kasus ini, lalu kasusnya diperiksa lagi di sini.',
    said: outcome => `Menurut file ini: ${outcome}`,
    checked: 'Secret dan token cocok dengan kasus ini: hasil di halaman ini dihitung ulang.',
    same: 'sudah sesuai',
    other: fingerprint => `bukan yang ini: fingerprint ${fingerprint}`,
    leftOut: (bytes, fingerprint) =>
      `tidak disertakan di file: ${number(bytes)} byte, fingerprint ${fingerprint}. Isi sendiri.`,
    ownFormula: 'Kasus ini membawa formula sendiri. Formula itu hanya berlaku untuk kasus ini.',
    refused: 'Link tidak dibuka.',
  },
}
