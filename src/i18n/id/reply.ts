import type { reply as english } from '../en/reply.ts'
import { standIns } from './stand-ins.ts'

const bullets = (items: readonly string[]) => items.map(item => `- ${item}`)

export const reply: typeof english = {
  greeting: 'Halo Kak,',
  closing: 'Kalau masih ada yang kurang jelas, kirimkan request berikutnya yang gagal apa adanya, nanti kami cek lagi.',
  request: (method, path) => `${method} ${path}`,
  time: (text, wib) => `Request-Time: ${text}${wib === null ? '' : ` (${wib} WIB)`}`,
  client: id => `Client-Id: ${id}`,
  differs: 'Terima kasih atas laporannya. Signature untuk request ini tidak cocok:',
  matches:
    'Terima kasih atas laporannya. Signature untuk request ini sudah benar: kami hitung ulang byte demi byte dan hasilnya persis sama.',
  matchesNext: steps => `Kalau masih dijawab 401, mohon dicek:\n${bullets(steps).join('\n')}`,
  steps: {
    token: start =>
      `token-nya (${start}…): setiap client hanya punya satu token aktif, dan getToken yang baru langsung menonaktifkan token sebelumnya`,
    client: id => `header Client-Id berisi “${id}”, yaitu client yang menerima token tersebut`,
    environment: 'token, client, dan host berasal dari environment yang sama (staging atau production)',
    time: wib => `jam server Anda: menurut request ini pukul ${wib} WIB`,
  },
  finding: (field, sentence) => `${field}: ${sentence}`,
  cause: (title, findings) => [`Kemungkinan penyebabnya: ${title}`, ...bullets(findings)].join('\n'),
  fix: text => `Yang perlu diubah di sisi Anda: ${text}`,
  proof: 'Sudah kami hitung ulang: dengan perbedaan ini saja, hasilnya persis signature yang Anda kirim.',
  unexplained:
    'Terima kasih atas laporannya. Signature untuk request ini tidak cocok, dan tidak ada kesalahan yang kami kenal yang menghasilkannya dari data yang ada.',
  noSignature:
    'Terima kasih atas laporannya. Request ini tidak membawa signature; header Signature-nya berisi hal lain:',
  standIn: (observed, is) => `  ${observed}\n\n${is}`,
  standIns,
  missing: 'Terima kasih atas laporannya. Untuk mengecek signature-nya, kami masih memerlukan satu hal.',
  asks: {
    secret:
      'Client secret yang mana yang dipakai program Anda? Mohon jangan dikirim; cukup sebutkan panjangnya dan apakah itu untuk staging atau production.',
    token:
      'Mohon kirim header Authorization dari call ini (enam karakter pertama dan terakhir dari token sudah cukup untuk dibandingkan).',
    path: 'Mohon kirim request lengkapnya apa adanya: method, path beserta query, header, dan body.',
    signature: 'Mohon kirim header Signature dari call ini.',
    body: 'Body request ini belum kami terima. Mohon kirim persis seperti yang keluar dari program Anda, atau beri tahu kami jika memang tidak ada body-nya.',
    environment:
      'Client secret di program Anda berasal dari environment mana, staging atau production, dan apakah pernah diperbarui?',
    'token-since':
      'Apakah program Anda memanggil getToken lagi setelah request ini ditandatangani, atau ada program lain yang memakai client id yang sama? Token baru langsung menonaktifkan token sebelumnya.',
    'body-as-sent':
      'Mohon kirim body persis seperti yang keluar dari program Anda, beserta teks yang ditandatangani kode Anda: apakah ada library yang menulis ulang JSON-nya saat dikirim?',
    'own-strings':
      'Mohon cetak raw payload dan salt tepat sebelum ditandatangani (secret-nya disamarkan), lalu kirimkan kedua baris itu.',
  },
  title: 'Balasan untuk merchant',
  sub: 'tanpa secret, tanpa token lengkap',
  language: 'Bahasa balasan',
  copy: 'Salin balasan',
  print: 'Cetak',
  nextQuestion: 'Tanyakan yang lain',
  question: 'Yang bisa memperjelas',
}
