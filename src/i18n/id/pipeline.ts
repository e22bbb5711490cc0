import type { Messages } from '../messages.ts'

const bytes = (n: number) => `${n.toLocaleString('id')} byte`
const encodings: Messages['pipeline']['encodings'] = {
  hex: 'hex huruf kecil',
  HEX: 'hex huruf besar',
  base64: 'base64',
  base64url: 'base64url',
}

export const pipeline: Messages['pipeline'] = {
  step: n => `Langkah ${n}`,
  fields: {
    path: 'Path dan query',
    method: 'Method',
    token: 'Token',
    authorization: 'Authorization: Bearer dan token',
    requestTime: 'Request time',
    body: 'Body',
    clientId: 'Client ID',
    clientSecret: 'Client secret',
  },
  encodings,
  payload: 'Raw payload',
  compareYours: 'Bandingkan dengan milik Anda',
  payloadSub: n => `yang ditandatangani · ${bytes(n)}`,
  salt: 'Salt',
  saltEmpty: 'key HMAC · kosong',
  saltHashed: (n, block) => `key HMAC · ${bytes(n)}, lebih panjang dari satu blok ${block} byte, jadi di-hash dulu`,
  saltFits: (n, block) =>
    n === block
      ? `key HMAC · ${bytes(n)}, tepat satu blok`
      : `key HMAC · ${bytes(n)}, muat dalam satu blok ${block} byte, sisanya diisi nol`,
  hmac: hash => `HMAC-${hash}`,
  hmacSub: 'setiap nilai antara',
  hmacView: 'Tampilan langkah HMAC',
  diagram: 'Diagram',
  bytesView: 'Byte',
  keyBlock: 'Blok key K₀',
  keyBlockHashed: (hash, block) => `${hash}(salt), diisi nol sampai ${block} byte`,
  keyBlockPadded: block => `salt, diisi nol sampai ${block} byte`,
  keyBlockExact: 'salt itu sendiri',
  innerPad: 'K₀ ⊕ ipad',
  innerPadFormula: 'tiap byte XOR 0x36',
  innerHash: 'Hash dalam',
  innerHashFormula: hash => `${hash}(K₀ ⊕ ipad ‖ raw payload)`,
  outerPad: 'K₀ ⊕ opad',
  outerPadFormula: 'tiap byte XOR 0x5c',
  outerHash: 'Hash luar',
  outerHashFormula: hash => `${hash}(K₀ ⊕ opad ‖ hash dalam)`,
  bytes,
  keyHidden: 'disembunyikan: cukup untuk menandatangani',
  equal: 'Sama dengan HMAC bawaan WebCrypto',
  keyRefused: 'WebCrypto menolak key kosong, jadi tidak ada pembandingnya',
  signature: 'Signature',
  signatureSub: (encoding, length) => `${encodings[encoding]}, ${length} karakter`,
  send: 'Kirim',
  sendView: 'Yang dikirim',
  headers: 'Header',
  headersSub: 'header untuk request ini',
  copyHeaders: 'Salin semua header',
  curl: 'cURL',
  curlSub: 'mengirim persis byte yang ditandatangani',
  code: 'Kode',
  codeSub: 'membuat signature dan mengirim dalam bahasa Anda',
  files: 'File',
  filesSub: 'untuk tool lain dan untuk pengujian',
  failures: {
    'no-web-crypto':
      'Halaman ini dibuka lewat http biasa; di sana browser tidak menyediakan WebCrypto. Buka lewat https, atau di localhost atau 127.0.0.1.',
    'hash-disagreement':
      'Digest dan HMAC bawaan WebCrypto menghasilkan byte yang berbeda. Jangan percayai hasil hitungan di mesin ini sampai keduanya sama.',
    'scheme-malformed': 'Formula yang tersimpan tidak bisa dibaca. Kembalikan ke formula Netzme.',
    'too-large': 'Memori browser tidak cukup untuk nilai sebesar ini.',
    unknown: 'Browser tidak dapat menghitung signature ini.',
  },
  resetFormula: 'Kembalikan formula',
}
