import type { CharacterSet } from '#core/request/describe-secret.ts'
import type { Messages } from '../messages.ts'

const number = (value: number) => value.toLocaleString('id')
const sets: Readonly<Record<CharacterSet, string>> = {
  lower: 'huruf kecil',
  upper: 'huruf besar',
  digits: 'angka',
  symbols: 'simbol',
  blanks: 'spasi',
  beyond: 'di luar ASCII',
}

export const request: Messages['request'] = {
  characters: count => `${number(count)} karakter`,
  parameters: count => `${number(count)} parameter`,
  bytes: count => `${number(count)} byte`,
  secretIs: (length, found) => `${number(length)} karakter: ${found.map(set => sets[set]).join(', ')}`,
  fingerprint: hex => `fingerprint ${hex}`,
  fingerprintDetail: 'Fingerprint: 8 digit hex pertama dari SHA-256-nya. Dua orang bisa mencocokkannya lewat telepon.',
  theSecret: 'secret',
  tokenHint: 'Tanpa “Bearer ”. Token ini tidak berlaku lagi begitu token baru diterbitkan.',

  bodyEmpty: 'Kosong: payload berakhir dengan “&body=”.',
  bodyAsTyped: 'Dihitung apa adanya.',
  bodyCompact: 'Ringkas, seperti yang ditandatangani semua client. Dihitung apa adanya.',
  openFile: 'Buka file…',
  openFileDetail: 'File diambil byte demi byte. Menjatuhkan file ke sini juga begitu.',
  indented: 'Baca dengan indentasi',
  indentedHide: 'Sembunyikan indentasi',
  indentedNote: 'Hanya tampilan. Yang ditandatangani adalah teks di atas.',
  loadingEditor: 'Membuka editor untuk teks panjang dan karakter langka…',
  hexNote: 'Bukan UTF-8, jadi diedit sebagai hex. Ditandatangani byte demi byte.',
  hexTooLong: 'Bukan UTF-8, dan terlalu panjang untuk diedit sebagai hex. Ditandatangani byte demi byte.',
  hexToText: 'Sudah UTF-8: edit sebagai teks',
  emptyIt: 'Kosongkan',
  tooLong: count => `${number(count)} karakter: terlalu banyak untuk diedit di sini`,
  fileTooLarge: limit => `File lebih besar dari ${limit}.`,

  escaped: 'di-escape',
  escapedDetail:
    'Berisi karakter yang tidak bisa ditampilkan kolom satu baris. \\n adalah baris baru, \\r carriage return, \\\\ backslash.',

  now: 'Sekarang',
  nowDetail: 'Isi dengan saat ini',
  run: 'Ikuti jam',
  runDetail: 'Ikuti jam, detik demi detik',
  hold: 'Tahan',
  holdDetail: 'Berhenti di detik ini',
  here: 'waktu perangkat ini',

  pasted: fields => `Terisi tanpa kehilangan karakter: ${fields}.`,
  changed: {
    mend: 'Diubah sesuai tawaran.',
    minify: 'Body diringkas.',
    endpoint: 'Endpoint diisikan.',
    file: 'File diambil byte demi byte.',
    'pin-hash': 'Hash PIN dimasukkan ke body.',
    example: 'Contoh dimuat.',
    capture: 'Request yang tertangkap diisikan.',
    'got-token': 'Token baru dipakai.',
    time: 'Request time diisi dengan saat ini.',
    reopened: 'Request dibuka lagi; secret tetap.',
    'next-ticket': 'Kasus ditutup. Siap untuk tiket berikutnya.',
  },

  forget: 'Lupakan semua',
  example: 'Muat contoh',
  lost: 'Secret dan token tidak disimpan saat halaman dimuat ulang. Keduanya hanya ada di memori.',
  signingTitle: 'Signing secret terpisah',
  signingWhy:
    'Client publik tidak sepakat: ada yang memakai client secret sebagai key signature, ada yang memakai secret kedua. Biarkan kosong kecuali Anda diberi dua.',

  endpoint: {
    label: 'Endpoint',
    list: 'Endpoint yang diketahui',
    count: count => `${count} endpoint`,
    search: 'Cari nama atau path',
    nothing: 'Tidak ada nama atau path seperti itu. Path apa pun bisa diketik di bawah.',
    knownFrom: confidence => `Sumber: ${confidence}`,
    pathLeft: 'Path ini tidak sama dengan path endpoint yang dipilih.',
    pathAgain: 'Pakai path-nya',
    leftOut: 'tidak dikirim',
  },

  pin: {
    title: 'Hash PIN',
    why: 'Endpoint ini menerima hash PIN, bukan PIN-nya.',
    formula: 'HMAC-SHA256(key = client ID + merchant ID, PIN), hex huruf kecil',
    merchantId: 'Merchant ID',
    pin: 'PIN 6 digit',
    memory: 'Tidak pernah disimpan.',
    sixDigits: 'PIN terdiri dari enam digit.',
    put: 'Masukkan ke body',
    noPlace: 'Body tidak punya teks “pin”.',
  },

  basic: {
    title: 'getToken: langkah Basic',
    intro:
      'Satu-satunya panggilan yang tidak ditandatangani. Begitu dipanggil, token yang sedang dipakai tidak berlaku lagi.',
    joined: 'Client ID, titik dua, secret',
    bytes: 'Sebagai UTF-8',
    base64: 'Sebagai base64',
    header: 'Header',
    masked: 'Terlihat bersama secret.',
    colon: 'Client ID mengandung titik dua. Server akan membaca secret mulai dari sana.',
  },
}
