import type { explaining as source } from '../en/explaining.ts'
import { mistakeParams } from './mistake-params.ts'

const list = new Intl.ListFormat('id')

export const explaining: typeof source = {
  why: {
    title: mistakes => (mistakes === 1 ? 'Sebabnya' : `Sebabnya: ${mistakes} kesalahan sekaligus`),
    proof: 'Dihitung ulang byte demi byte: yang diuraikan di sini menghasilkan persis signature ini.',
    oneOf: count =>
      `Salah satu dari ${count} penyebab. Semuanya menghasilkan byte yang sama; dari request ini saja tidak bisa dibedakan.`,
    combinations: count => `Semua ${count} kombinasi`,
    provisional: 'Sudah ditemukan. Pencarian berlanjut untuk memastikan tidak ada penjelasan yang lebih sederhana.',
    several: count => `${count} string berbeda bisa menghasilkan signature ini.`,
    probe:
      'Untuk membedakannya, minta request dengan body yang berisi é, 😀, /, <, =, \', 1.00, bilangan bulat di atas 2^53, "", null, {}, dan key yang tidak urut.',
    diff: { payload: 'Raw payload', salt: 'Salt', body: 'Body' },
    signed: label => `${label} dari merchant`,
    correct: label => `${label} seharusnya`,
    legendMissing: 'seharusnya ada, tidak ikut ditandatangani',
    legendExtra: 'ikut ditandatangani, seharusnya tidak',
    elided: count => `… ${count} karakter sama …`,
    noKey: hash => `Di-hash dengan ${hash} saja: tanpa key, jadi bukan HMAC.`,
    otherHash: hash => `Memakai hash ${hash}.`,
    showSecret: 'Salt berbeda di bagian secret. Tampilkan secret untuk melihat letaknya.',
    typicalOf: (names, anyToo) =>
      names.length === 0
        ? 'Bisa terjadi di bahasa apa pun.'
        : `Sering terjadi di ${list.format(names)}${anyToo ? '; bisa juga di bahasa lain' : ''}.`,
    fix: 'Perbaikan di sisi pengirim',
    language: 'Bahasa untuk perbaikan',
  },
  languages: {
    any: 'bahasa apa pun',
    php: 'PHP',
    java: 'Java',
    kotlin: 'Kotlin',
    node: 'Node.js',
    python: 'Python',
    go: 'Go',
    csharp: 'C#',
    ruby: 'Ruby',
    postman: 'Postman',
    shell: 'Shell',
  },
  producers: {
    php: 'PHP',
    laravel: 'Laravel',
    java: 'Java',
    kotlin: 'Kotlin',
    node: 'JavaScript',
    python: 'Python',
    go: 'Go',
    csharp: 'C#',
    ruby: 'Ruby',
    postman: 'Postman',
    shell: 'skrip shell',
    'oauth-library': 'library OAuth',
    'documentation-only': 'kode yang hanya mengikuti tabel dokumentasi',
    snap: 'kode SNAP',
    bri: 'kode BRI',
    bca: 'kode BCA',
    'copy-paste': 'salin-tempel',
    'environment-file': 'file .env',
    proxy: 'proxy dan gateway',
    any: 'bahasa apa pun',
  },
  dimensions: {
    body: 'Body',
    path: 'Path',
    method: 'Method',
    token: 'Token',
    time: 'Waktu',
    template: 'Bentuk payload',
    salt: 'Bentuk salt',
    secret: 'Secret',
    hash: 'Hash',
    output: 'Output',
    transport: 'Nilai header',
    recipe: 'Rumus',
    input: 'Input lain',
  },
  params: mistakeParams,
}
