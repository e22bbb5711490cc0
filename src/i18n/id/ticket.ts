import type { ImportedField } from '#core/index.ts'
import type { ticket as english } from '../en/ticket.ts'

const number = (value: number) => value.toLocaleString('id')
const fields: Readonly<Record<ImportedField, string>> = {
  method: 'method',
  path: 'path',
  body: 'body',
  requestTime: 'request time',
  clientId: 'client id',
  clientSecret: 'client secret',
  signingSecret: 'signing secret',
  token: 'token',
  signature: 'signature',
  baseUrl: 'server',
}

export const ticket: typeof english = {
  title: 'Tiket',
  label: 'Tempel tiketnya',
  placeholder: 'cURL, log, HAR, Postman, chat, atau email apa adanya',
  placeholderShort: 'Tempel request: cURL, log, HAR, chat…',
  hint: 'Dibaca di browser ini; tidak ada yang dikirim. File juga bisa dijatuhkan di sini.',
  openFile: 'Buka file…',
  reading: 'Sedang dibaca…',
  read: 'Baca',
  next: 'Tiket berikutnya',
  tooLong: count => `${number(count)} karakter, disimpan utuh; ini bagian awalnya.`,
  fileTooLarge: 'Filenya lebih besar dari 16 MB. Untuk file berisi banyak call, pakai Batch.',
  notUtf8:
    'File ini bukan UTF-8. Isinya dibaca sebagai Windows-1252, jadi byte di luar ASCII bisa berbeda dari yang dikirim.',
  found: 'Ditemukan',
  missing: names => `Tidak ada di teks: ${names.join(', ')}.`,
  ignored: count => `Tidak ikut ditandatangani: ${number(count)}`,
  fields,
  characters: count => `${number(count)} karakter`,
  asks: 'Ditemukan hanya dari bentuknya. Apakah ini…',
  asksChat: 'Aplikasi chat mungkin mengubah tanda kutip atau tanda hubung di sini. Pakai seperti yang diketik?',
  take: field => `Ya, ini ${fields[field]}`,
  several: count => `Ada ${number(count)} request di teks ini`,
  takeAll: 'Masukkan semua ke “Beberapa request”',
  taken: count => `${number(count)} dimasukkan`,
  withSignature: 'ada signature',
  withoutSignature: 'tanpa signature',
  tries: 'Atau coba salah satu ini',
  examples: {
    written: ['Body ditulis dua kali', 'ditandatangani satu library JSON, dikirim library lain'],
    seconds: ['Waktu dalam detik', 'padahal Netzme meminta milidetik'],
    match: ['Cocok', 'tidak ada yang salah dengan signature-nya'],
  },
  offer: 'Yang Anda tempel tampaknya satu request utuh.',
  takeOffer: 'Baca sebagai tiket',
  cases: 'Kasus di sesi ini',
  casesHint: 'Hanya di memori; hilang saat halaman dimuat ulang.',
  reopen: name => `Buka lagi ${name}`,
  unnamed: 'tanpa client id',
  edit: 'Edit request',
  editHide: 'Sembunyikan request',
}
